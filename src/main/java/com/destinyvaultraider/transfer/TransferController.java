package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.StayHere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Takes moves and equips from the pages. */
@Controller
class TransferController {

  private final Transfers transfers;
  private final Pictures pictures;

  TransferController(Transfers transfers, Pictures pictures) {
    this.transfers = transfers;
    this.pictures = pictures;
  }

  @PostMapping("/transfers")
  RedirectView transfer(
      @CurrentPlayer Player player,
      TransferForm form,
      @CookieValue(name = StayHere.COOKIE, defaultValue = "") String stay,
      RedirectAttributes redirect) {
    if (!form.isValid()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    requireOwn(pictures.atHand(player), form);

    return switch (transfers.carryOut(player, form.order())) {
      case Outcome.Success(var sentence) -> {
        redirect.addFlashAttribute("notice", sentence);
        redirect.addFlashAttribute("marked", form.marked());
        yield seeOther(Boolean.parseBoolean(stay) ? pageBefore(form) : pageAfter(form));
      }
      case Outcome.Failure(var sentence) -> {
        redirect.addFlashAttribute("problem", sentence);
        yield seeOther(pageBefore(form));
      }
    };
  }

  private static void requireOwn(Picture picture, TransferForm form) {
    boolean owned = form.fromVault() || picture.character(form.ownerId()).isPresent();
    boolean aimed = form.toVault() || picture.character(form.targetId()).isPresent();
    if (!owned || !aimed) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private static String pageBefore(TransferForm form) {
    return form.fromVault() ? "/vault" : "/characters/" + form.ownerId();
  }

  private static String pageAfter(TransferForm form) {
    return form.toVault() ? pageBefore(form) : "/characters/" + form.targetId();
  }

  private static RedirectView seeOther(String page) {
    RedirectView view = new RedirectView(page, true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
