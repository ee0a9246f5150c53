package com.destinyvaultraider.transfer.farming;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.language.Words;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Shows farming and turns it on and off. */
@Controller
class FarmingController {

  private static final int MOST_SLOTS = 9;
  private static final int MOST_HOURS = 12;

  private final Farming farming;
  private final Pictures pictures;
  private final Layout layout;
  private final Clock clock;

  FarmingController(Farming farming, Pictures pictures, Layout layout, Clock clock) {
    this.farming = farming;
    this.pictures = pictures;
    this.layout = layout;
    this.clock = clock;
  }

  @GetMapping("/farming")
  String farming(@CurrentPlayer Player player, HttpSession session, Model model) {
    Picture picture = pictures.of(player);
    model.addAttribute(
        "page",
        FarmingPage.of(
            picture,
            layout.chosenCharacter(session, picture),
            farming.of(player).orElse(null),
            clock.instant()));
    return "transfer/farming";
  }

  @PostMapping("/farming")
  RedirectView start(
      @CurrentPlayer Player player,
      @RequestParam long character,
      @RequestParam int slots,
      @RequestParam int hours,
      RedirectAttributes redirect) {
    if (slots < 1 || slots > MOST_SLOTS || hours < 1 || hours > MOST_HOURS) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    CharacterId id = new CharacterId(character);
    if (pictures.atHand(player).character(id).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    farming.start(player, id, slots, Duration.ofHours(hours));
    redirect.addFlashAttribute("notice", Words.say("transfer.farming-began"));
    return seeOther();
  }

  @PostMapping("/farming/stop")
  RedirectView stop(@CurrentPlayer Player player, RedirectAttributes redirect) {
    farming.stop(player);
    redirect.addFlashAttribute("notice", Words.say("transfer.farming-ended"));
    return seeOther();
  }

  private static RedirectView seeOther() {
    RedirectView view = new RedirectView("/farming", true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
