package com.destinyvaultraider.transfer;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureIncomplete;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.transfer.HistoryPage.Entry;
import com.destinyvaultraider.transfer.OrderPage.Way;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Order.State;
import com.destinyvaultraider.transfer.order.Order.StepState;
import com.destinyvaultraider.transfer.order.Orders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the pages about orders; they can be shown while Bungie is away, too. */
@Component
class OrderPages {

  /** How many orders a page of the history shows. */
  static final int PAGE = 20;

  private static final Pattern OWN_PAGE = Pattern.compile("/orders/(\\d{1,18})$");
  private static final int MOST_OPEN = 3;
  private static final int MOST_ROWS = 6;

  private final Orders orders;
  private final Pictures pictures;
  private final Layout layout;

  OrderPages(Orders orders, Pictures pictures, Layout layout) {
    this.orders = orders;
    this.pictures = pictures;
    this.layout = layout;
  }

  OrderPage page(Player player, Order order) {
    Player owner = player.playing(order.membership());
    OrderRows rows = rows(owner == null ? null : picture(owner));
    return new OrderPage(
        order.id(),
        rows.telling().title(order),
        css(order),
        Telling.state(order),
        order.sentence(),
        layout.ago(order.placedAt()),
        order.placedAt().toString(),
        took(order),
        rows.groups(order),
        done(order),
        rows.steps(order),
        order.undoes(),
        rows.telling().room(order),
        orders.displacesFreely(player),
        canBeCancelled(order),
        order.canBeUndone(),
        ways(order, rows.telling()),
        FormKey.fresh());
  }

  private static List<Way> ways(Order order, Telling telling) {
    List<Way> ways = new ArrayList<>();
    for (Order.Load load : Telling.wanted(order)) {
      for (Place place : List.of(load.to(), load.from())) {
        Way way =
            place.character() == null
                ? new Way(Words.say("transfer.label-vault"), "/vault")
                : new Way(telling.label(new Place.Carried(place.character())), page(place));
        if (!ways.contains(way)) {
          ways.add(way);
        }
      }
    }
    return ways.isEmpty() ? List.of(new Way(Words.say("transfer.label-vault"), "/vault")) : ways;
  }

  private static String page(Place place) {
    return "/characters/" + place.character();
  }

  /**
   * What every page shows of a player's orders.
   *
   * @param open the open orders
   * @param ended orders that were open when the page was shown, and are not any more
   * @param itself the order whose own page it is, which need not be shown twice, or 0
   */
  OpenOrders open(Player player, List<Order> open, List<Order> ended, long itself) {
    List<Order> others = open.stream().filter(order -> order.id() != itself).toList();
    List<OpenOrders.Row> rows = new ArrayList<>();
    if (!others.isEmpty() || !ended.isEmpty()) {
      Telling telling = rows(picture(player)).telling();
      Stream.concat(ended.stream(), others.stream().limit(MOST_OPEN))
          .filter(order -> order.id() != itself)
          .forEach(order -> rows.add(row(order, telling)));
    }
    return new OpenOrders(
        rows,
        Math.max(0, others.size() - MOST_OPEN),
        Glance.moving(open),
        Glance.of(open),
        player.requireCurrent().membership().toString(),
        FormKey.fresh());
  }

  /** The order whose own page has this path, or 0. */
  static long shownOn(@Nullable String path) {
    Matcher own = OWN_PAGE.matcher(path == null ? "" : path);
    return own.find() ? Long.parseLong(own.group(1)) : 0;
  }

  private static OpenOrders.Row row(Order order, Telling telling) {
    int steps = order.steps().size();
    String sentence =
        order.state().isUnderWay() && order.sentence().isEmpty()
            ? Words.say("transfer.steps-done", done(order), steps)
            : order.sentence();
    return new OpenOrders.Row(
        order.id(),
        telling.title(order),
        css(order),
        Telling.state(order),
        sentence,
        done(order),
        steps,
        canBeCancelled(order),
        order.canBeUndone());
  }

  /** A page of the history; one entry more than is shown tells that there is another page. */
  HistoryPage history(Player player, @Nullable Long item, List<Order> found, int number) {
    Picture picture = picture(player);
    OrderRows rows = rows(picture);
    String about = item == null ? "" : "item=" + item + "&";
    return new HistoryPage(
        found.stream().limit(PAGE).map(order -> entry(order, rows)).toList(),
        item == null ? "" : item.toString(),
        item == null ? "" : name(item, found),
        item == null || picture == null ? "" : whereabouts(item, picture, rows.telling()),
        number > 1 ? "/history?%spage=%d".formatted(about, number - 1) : null,
        found.size() > PAGE ? "/history?%spage=%d".formatted(about, number + 1) : null,
        orders.displacesFreely(player),
        FormKey.fresh());
  }

  private static String name(long item, List<Order> found) {
    return found.stream()
        .flatMap(order -> order.loads().stream())
        .map(Order.Load::cargo)
        .filter(cargo -> cargo.hash() == item || (cargo.id() != null && cargo.id().value() == item))
        .map(cargo -> cargo.name())
        .findFirst()
        .orElseGet(() -> Words.say("transfer.this-item"));
  }

  private static String whereabouts(long item, Picture picture, Telling telling) {
    return picture
        .item(new ItemInstanceId(item))
        .map(found -> Words.say("transfer.is-now", telling.at(found.place())))
        .orElse("");
  }

  private Entry entry(Order order, OrderRows rows) {
    List<OrderPage.Row> asked = rows.asked(order).toList();
    return new Entry(
        order.id(),
        rows.telling().title(order),
        css(order),
        Telling.state(order),
        order.sentence(),
        layout.ago(order.placedAt()),
        order.placedAt().toString(),
        took(order),
        asked.stream().limit(MOST_ROWS).toList(),
        Math.max(0, asked.size() - MOST_ROWS),
        rows.steps(order),
        order.canBeUndone());
  }

  private static boolean canBeCancelled(Order order) {
    return !order.state().isEnded() && !order.cancelWanted();
  }

  private static int done(Order order) {
    return (int) order.steps().stream().filter(step -> step.state() == StepState.DONE).count();
  }

  private static String css(Order order) {
    State state = order.state();
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static String took(Order order) {
    Instant end = order.endedAt();
    if (end == null) {
      return "";
    }
    Duration took = Duration.between(order.placedAt(), end);
    if (took.toSeconds() < 1) {
      return Words.say("transfer.took-no-time");
    }
    return took.toMinutes() < 2
        ? Words.say("transfer.took-seconds", took.toSeconds())
        : Words.say("transfer.took-minutes", took.toMinutes());
  }

  private OrderRows rows(@Nullable Picture picture) {
    return new OrderRows(picture, layout);
  }

  /** The picture at hand, or null where there is none and Bungie is away. */
  private @Nullable Picture picture(Player player) {
    try {
      return pictures.atHand(player);
    } catch (BungieException | PictureIncomplete _) {
      return null;
    }
  }
}
