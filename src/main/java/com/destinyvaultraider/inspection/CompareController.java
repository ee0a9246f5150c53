package com.destinyvaultraider.inspection;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.OwnPage;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Puts items side by side: those that are named, or all that are like one. */
@Controller
class CompareController {

  /** More columns than this nobody can take in. */
  private static final int MOST = 40;

  private final Pictures pictures;
  private final Details details;
  private final ComparePages pages;

  CompareController(Pictures pictures, Details details, ComparePages pages) {
    this.pictures = pictures;
    this.details = details;
    this.pages = pages;
  }

  @GetMapping("/compare")
  String compare(
      @CurrentPlayer Player player,
      @RequestParam(defaultValue = "") List<String> items,
      @RequestParam(required = false) @Nullable Long like,
      @RequestParam(defaultValue = "false") boolean differences,
      @RequestParam(required = false) @Nullable String back,
      Model model) {
    Picture picture = pictures.of(player);
    List<ItemInstanceId> ids =
        items.stream().flatMap(id -> ThingCodes.instance(id).stream()).distinct().toList();
    List<Item> chosen =
        like == null
            ? ids.stream().flatMap(id -> picture.item(id).stream()).toList()
            : like(picture, new ItemInstanceId(like));
    if (chosen.size() > MOST) {
      chosen = chosen.subList(0, MOST);
    }
    List<ItemDetail> compared = chosen.stream().map(item -> details.of(picture, item)).toList();
    int missing = like == null ? Math.max(0, ids.size() - chosen.size()) : 0;
    CompareWays ways = new CompareWays(OwnPage.of(back, ""));
    model.addAttribute("page", pages.of(player, picture, compared, differences, missing, ways));
    return "inspection/compare";
  }

  /** The others of its name; where it is the only one, all of its type in its slot. */
  private static List<Item> like(Picture picture, ItemInstanceId id) {
    Item one =
        picture.item(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<Item> same =
        instances(picture)
            .filter(item -> item.definition().name().equals(one.definition().name()))
            .toList();
    List<Item> all =
        same.size() > 1
            ? same
            : instances(picture)
                .filter(item -> item.bucketHash() == one.bucketHash())
                .filter(item -> item.definition().typeName().equals(one.definition().typeName()))
                .filter(item -> item.definition().classType() == one.definition().classType())
                .toList();
    return all.stream()
        .sorted(
            Comparator.comparing((Item item) -> !item.equals(one))
                .thenComparing(Comparator.comparingInt(Item::power).reversed()))
        .toList();
  }

  private static Stream<Item> instances(Picture picture) {
    return picture.items().stream().filter(item -> item.id() != null);
  }
}
