package com.destinyvaultraider.inspection;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.OwnPage;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.language.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Takes from the pages which quests are followed. */
@Controller
class TrackingController {

  private final Tracking tracking;
  private final Pictures pictures;

  TrackingController(Tracking tracking, Pictures pictures) {
    this.tracking = tracking;
    this.pictures = pictures;
  }

  @PostMapping("/tracks")
  RedirectView track(
      @CurrentPlayer Player player,
      @RequestParam String thing,
      @RequestParam boolean tracked,
      @RequestParam(required = false) @Nullable String back,
      RedirectAttributes redirect) {
    Picture picture = pictures.atHand(player);
    Item item =
        ThingCodes.instance(thing)
            .flatMap(picture::item)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String problem = tracking.track(player, picture, item, tracked);
    if (problem.isEmpty()) {
      redirect.addFlashAttribute(
          "notice",
          Words.say(
              tracked ? "inspection.followed" : "inspection.unfollowed", item.definition().name()));
    } else {
      redirect.addFlashAttribute("problem", problem);
    }
    return OwnPage.seeOther(back, "/vault");
  }
}
