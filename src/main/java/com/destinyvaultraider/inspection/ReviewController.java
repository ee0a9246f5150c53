package com.destinyvaultraider.inspection;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.Annotations;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inspection.Candidates.Candidate;
import com.destinyvaultraider.inspection.ReviewPage.Shown;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Walks through what may not be worth keeping, one thing at a time. */
@Controller
class ReviewController {

  private static final int MOST_SHOWN_AGAINST = 4;

  private final Pictures pictures;
  private final Details details;
  private final Annotations annotations;
  private final ComparePages compared;

  ReviewController(
      Pictures pictures, Details details, Annotations annotations, ComparePages compared) {
    this.pictures = pictures;
    this.details = details;
    this.annotations = annotations;
    this.compared = compared;
  }

  /**
   * Shows one that is left.
   *
   * @param item the one to go on at, or at the next one where something has been said of it since
   * @param after the one to go on after
   * @param without those that it is not to be held against
   */
  @GetMapping("/review")
  String review(
      @CurrentPlayer Player player,
      @RequestParam(defaultValue = "ARMOR") Candidates of,
      @RequestParam(required = false) @Nullable Long item,
      @RequestParam(required = false) @Nullable Long after,
      @RequestParam(defaultValue = "") Set<String> without,
      @RequestParam(defaultValue = "false") boolean differences,
      Model model) {
    Picture picture = pictures.of(player);
    List<ItemDetail> all = details.of(picture);
    annotations.follow(player, all);
    List<Candidate> left = of.among(all, annotations.of(player));
    int at = after == null ? before(all, left, item, 0) : before(all, left, after, 1);
    Shown shown =
        at < left.size()
            ? shown(player, picture, of, left.get(at), at + 1, without, differences)
            : null;
    model.addAttribute("page", new ReviewPage(kinds(of), left.size(), shown, ReviewWays.first(of)));
    return "inspection/review";
  }

  /**
   * How many come before an item, which need not be among them any more; none where the player does
   * not have it.
   *
   * @param itself 1 to count the item as well
   */
  private static int before(
      List<ItemDetail> all, List<Candidate> left, @Nullable Long id, int itself) {
    ItemDetail named = id == null ? null : find(all, new ItemInstanceId(id));
    if (named == null) {
      return 0;
    }
    return (int)
        left.stream().filter(each -> Candidates.ORDER.compare(each.item(), named) < itself).count();
  }

  private static @Nullable ItemDetail find(List<ItemDetail> all, ItemInstanceId id) {
    return all.stream().filter(detail -> id.equals(detail.item().id())).findFirst().orElse(null);
  }

  private static List<ReviewPage.Kind> kinds(Candidates of) {
    return Arrays.stream(Candidates.values())
        .map(each -> new ReviewPage.Kind(each.words(), ReviewWays.first(each), each == of))
        .toList();
  }

  private Shown shown(
      Player player,
      Picture picture,
      Candidates of,
      Candidate candidate,
      int position,
      Set<String> without,
      boolean differences) {
    List<ItemDetail> side =
        Stream.concat(
                Stream.of(candidate.item()),
                candidate.against().stream()
                    .distinct()
                    .filter(other -> !without.contains(ReviewWays.id(other.item())))
                    .limit(MOST_SHOWN_AGAINST))
            .toList();
    List<Item> items = side.stream().map(ItemDetail::item).toList();
    String key = ReviewWays.id(candidate.item().item());
    ReviewWays ways = new ReviewWays(of, key, items.stream().map(ReviewWays::id).toList(), without);
    ComparePage compare = compared.of(player, picture, side, differences, 0, ways);
    return new Shown(
        position,
        candidate.reason(),
        key,
        compare,
        ways.next(),
        new CompareWays(compare.here()).showing(items, differences));
  }
}
