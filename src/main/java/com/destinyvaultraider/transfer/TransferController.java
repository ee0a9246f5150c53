package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.StayHere;
import com.destinyvaultraider.transfer.order.NewOrder;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Orders;
import com.destinyvaultraider.transfer.order.Watch;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
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

  /** Most orders are done within this; the page of a longer one shows its progress. */
  private static final Duration WAIT = Duration.ofSeconds(3);

  private final Orders orders;
  private final Watch watch;
  private final Pictures pictures;

  TransferController(Orders orders, Watch watch, Pictures pictures) {
    this.orders = orders;
    this.watch = watch;
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

    String key = form.key() == null ? UUID.randomUUID().toString() : form.key();
    Order placed = orders.place(player, NewOrder.send(key, List.of(form.wish())));
    Order order = watch.await(placed, WAIT);
    return switch (order.state()) {
      case PROPOSED -> seeOther("/orders/" + order.id());
      case WAITING, RUNNING -> {
        redirect.addFlashAttribute("notice", order.sentence());
        redirect.addFlashAttribute("marked", form.marked());
        yield seeOther(pageBefore(form));
      }
      case DONE, PARTLY -> {
        redirect.addFlashAttribute("notice", order.sentence());
        redirect.addFlashAttribute("marked", form.marked());
        yield seeOther(Boolean.parseBoolean(stay) ? pageBefore(form) : pageAfter(form));
      }
      case HELD, FAILED, CANCELLED -> {
        redirect.addFlashAttribute("problem", order.sentence());
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
