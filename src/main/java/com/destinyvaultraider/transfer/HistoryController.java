package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Orders;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** Shows every order ever placed, and keeps what the player has chosen about orders. */
@Controller
class HistoryController {

  private static final int LAST_PAGE = 100_000;

  private final Orders orders;
  private final OrderPages pages;

  HistoryController(Orders orders, OrderPages pages) {
    this.orders = orders;
    this.pages = pages;
  }

  @GetMapping("/history")
  String history(
      @CurrentPlayer Player player,
      @RequestParam(required = false) @Nullable Long item,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    if (page < 1 || page > LAST_PAGE) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    int offset = (page - 1) * OrderPages.PAGE;
    List<Order> found = orders.history(player, item, OrderPages.PAGE + 1, offset);
    model.addAttribute("page", pages.history(player, item, found, page));
    return "transfer/history";
  }

  /** Chooses whether room is made without being asked, on the history or on an order's page. */
  @PostMapping("/history/room")
  RedirectView makeRoom(
      @CurrentPlayer Player player,
      @RequestParam boolean freely,
      @RequestParam(required = false) @Nullable Long order) {
    if (order != null && orders.find(player, order).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    orders.displaceFreely(player, freely);
    return SeeOther.page(order == null ? "/history" : "/orders/" + order);
  }
}
