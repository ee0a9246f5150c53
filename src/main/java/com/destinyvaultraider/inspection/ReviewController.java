package com.destinyvaultraider.inspection;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.Annotations;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inspection.Candidates.Candidate;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

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

  @GetMapping("/review")
  String review(
      @CurrentPlayer Player player,
      @RequestParam(defaultValue = "ARMOR") Candidates of,
      @RequestParam(defaultValue = "1") int at,
      Model model) {
    if (at < 1) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Picture picture = pictures.of(player);
    List<ItemDetail> all = details.of(picture);
    annotations.follow(player, all);
    List<Candidate> left = of.among(all, annotations.of(player));
    model.addAttribute("page", page(picture, of, left, at));
    return "inspection/review";
  }

  private ReviewPage page(Picture picture, Candidates of, List<Candidate> left, int at) {
    List<ReviewPage.Kind> kinds =
        Arrays.stream(Candidates.values())
            .map(each -> new ReviewPage.Kind(each.words(), address(each, 1), each == of))
            .toList();
    if (at > left.size()) {
      return new ReviewPage(kinds, left.size(), at, "", "", null, address(of, 1), address(of, 1));
    }
    Candidate shown = left.get(at - 1);
    List<ItemDetail> side = new ArrayList<>(List.of(shown.item()));
    side.addAll(shown.against().stream().distinct().limit(MOST_SHOWN_AGAINST).toList());
    return new ReviewPage(
        kinds,
        left.size(),
        at,
        shown.reason(),
        String.valueOf(shown.item().item().id()),
        compared.of(picture, side, false, 0),
        address(of, at),
        address(of, at + 1));
  }

  private static String address(Candidates of, int at) {
    return "/review?of=%s&at=%d".formatted(of.name(), at);
  }
}
