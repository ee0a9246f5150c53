package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.StayHere;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.transfer.order.NewOrder;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Orders;
import com.destinyvaultraider.transfer.order.Watch;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Takes moves and equips from the pages: of one thing, or of many together. */
@Controller
class TransferController {

  /** Most orders are done within this; the page of a longer one shows its progress. */
  private static final Duration WAIT = Duration.ofSeconds(3);

  private final Orders orders;
  private final Watch watch;
  private final Pictures pictures;
  private final OwnThings things;

  TransferController(Orders orders, Watch watch, Pictures pictures, OwnThings things) {
    this.orders = orders;
    this.watch = watch;
    this.pictures = pictures;
    this.things = things;
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
    things.requireSome(player, List.of(form.wish()));

    Order order = place(player, NewOrder.send(form.orderKey(), List.of(form.wish())));
    return switch (order.state()) {
      case PROPOSED -> SeeOther.order(order);
      case WAITING, RUNNING -> {
        redirect.addFlashAttribute("notice", order.sentence());
        redirect.addFlashAttribute("marked", form.marked());
        yield SeeOther.page(Whereabouts.page(form.owner()));
      }
      case DONE, PARTLY -> {
        SeeOther.tell(order, redirect);
        redirect.addFlashAttribute("marked", form.marked());
        yield SeeOther.page(
            Boolean.parseBoolean(stay) ? Whereabouts.page(form.owner()) : pageAfter(form));
      }
      case HELD, FAILED, CANCELLED -> {
        SeeOther.tell(order, redirect);
        yield SeeOther.page(Whereabouts.page(form.owner()));
      }
    };
  }

  @PostMapping("/orders")
  RedirectView transferAll(
      @CurrentPlayer Player player, ManyForm form, RedirectAttributes redirect) {
    if (!form.isValid()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    if (!form.isOwn(pictures.atHand(player))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (form.isEmpty()) {
      redirect.addFlashAttribute("problem", Words.say("transfer.nothing-selected"));
      return SeeOther.page(form.toSelectAgain());
    }
    things.requireSome(player, form.wishes());

    Order order = place(player, NewOrder.send(form.orderKey(), form.wishes()));
    if (!order.state().isEnded()) {
      return SeeOther.order(order);
    }
    SeeOther.tell(order, redirect);
    return SeeOther.page(form.next());
  }

  /** Places an order and gives it a moment to be done. */
  private Order place(Player player, NewOrder wanted) {
    return watch.await(orders.place(player, wanted), WAIT);
  }

  private static void requireOwn(Picture picture, TransferForm form) {
    boolean owned = form.fromVault() || picture.character(form.ownerId()).isPresent();
    boolean aimed = form.toVault() || picture.character(form.targetId()).isPresent();
    if (!owned || !aimed) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private static String pageAfter(TransferForm form) {
    return Whereabouts.page(form.toVault() ? form.owner() : form.target());
  }
}
