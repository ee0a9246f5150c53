package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Orders;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Keeps open pages up to date: tells them when something has changed, and what to show then. */
@Controller
class LiveController {

  /** More orders than a page shows need not be told of. */
  private static final int MOST_SHOWN = 10;

  private final Orders orders;
  private final OrderPages pages;
  private final LiveStreams streams;

  LiveController(Orders orders, OrderPages pages, LiveStreams streams) {
    this.orders = orders;
    this.pages = pages;
    this.streams = streams;
  }

  /**
   * The part of every page that shows orders.
   *
   * @param page the path of the page
   * @param shown the orders that the page shows so far: those that have ended since are told of
   */
  @GetMapping("/orders/open")
  String open(
      @CurrentPlayer Player player,
      @RequestParam(defaultValue = "") String page,
      @RequestParam(defaultValue = "") List<Long> shown,
      Model model) {
    List<Order> open = orders.open(player);
    List<Order> ended =
        shown.stream()
            .limit(MOST_SHOWN)
            .map(id -> orders.find(player, id))
            .flatMap(Optional::stream)
            .filter(order -> order.state().isEnded())
            .toList();
    model.addAttribute("orders", pages.open(player, open, ended, OrderPages.shownOn(page)));
    return "transfer/open :: open(orders=${orders})";
  }

  /**
   * Events for as long as the page is open: {@code orders} and {@code picture}, each with a word
   * that is another one when there is something else to show.
   *
   * @param seen the word of the orders that the page shows
   * @param picture the word of the picture that it shows
   */
  @GetMapping("/orders/stream")
  void stream(
      @CurrentPlayer Player player,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "") String picture,
      HttpServletResponse response)
      throws IOException {
    player.requireCurrent();
    if (!streams.haveRoomFor(player)) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
    response.setContentType("text/event-stream;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    streams.tell(player, seen, picture, response.getWriter());
  }
}
