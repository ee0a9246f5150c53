package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Orders;
import com.destinyvaultraider.transfer.order.Watch;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Shows one order, and does with it what the player wants. */
@Controller
@RequestMapping("/orders/{id:[1-9]\\d{0,17}}")
class OrdersController {

  /** Long enough for one or two steps, so that a short order shows as done at once. */
  private static final Duration WAIT = Duration.ofSeconds(2);

  private final Orders orders;
  private final OrderPages pages;
  private final Watch watch;
  private final Pictures pictures;

  OrdersController(Orders orders, OrderPages pages, Watch watch, Pictures pictures) {
    this.orders = orders;
    this.pages = pages;
    this.watch = watch;
    this.pictures = pictures;
  }

  @GetMapping
  String order(@CurrentPlayer Player player, @PathVariable long id, Model model) {
    Order order = own(player, id);
    model.addAttribute("page", pages.page(player, order));
    model.addAttribute("refreshing", order.state().isUnderWay());
    return "transfer/order";
  }

  @PostMapping("/confirm")
  RedirectView confirm(@CurrentPlayer Player player, @PathVariable long id) {
    return SeeOther.order(watch.await(orders.confirm(player, id), WAIT));
  }

  @PostMapping("/resume")
  RedirectView resume(@CurrentPlayer Player player, @PathVariable long id) {
    return SeeOther.order(watch.await(orders.resume(player, id), WAIT));
  }

  @PostMapping("/cancel")
  RedirectView cancel(@CurrentPlayer Player player, @PathVariable long id) {
    return SeeOther.order(orders.cancel(player, id));
  }

  /** Shows the way back; nothing moves before the player agrees to it. */
  @PostMapping("/undo")
  RedirectView undo(
      @CurrentPlayer Player player,
      @PathVariable long id,
      @RequestParam(required = false) String key) {
    if (!FormKey.isValid(key)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    Order back = orders.undo(player, id, FormKey.of(key, "undo " + id));
    return SeeOther.order(watch.await(back, WAIT));
  }

  /** Drops a proposal and asks for the same as if everything had room where it goes. */
  @PostMapping("/without-room")
  RedirectView withoutMakingRoom(
      @CurrentPlayer Player player,
      @PathVariable long id,
      @RequestParam(required = false) String key,
      RedirectAttributes redirect) {
    if (!FormKey.isValid(key)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    Order order = own(player, id);
    Player owner = player.playing(order.membership());
    if (owner == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (order.state() != Order.State.PROPOSED) {
      return SeeOther.order(order);
    }
    CharacterId any = pictures.atHand(owner).characters().getFirst().id();
    String orderKey = FormKey.of(key, "without room " + id);
    Order tried = orders.place(owner, SameWishes.withoutMakingRoom(order, any, orderKey));
    orders.cancel(player, id);
    return SeeOther.order(watch.await(tried, WAIT));
  }

  private Order own(Player player, long id) {
    return orders
        .find(player, id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
