package com.destinyvaultraider.vendor;

import com.destinyvaultraider.detail.StatLine;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.vendor.HistoryPage.Sold;
import com.destinyvaultraider.vendor.HistoryPage.SoldWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays out what Xûr has sold. */
@Component
class HistoryPages {

  private static final int AT_ONCE = 8;

  private final XurLedger ledger;

  HistoryPages(XurLedger ledger) {
    this.ledger = ledger;
  }

  /** One page of weeks, the first with the newest; the last one where there are not so many. */
  HistoryPage of(Counter counter, int page) {
    List<Instant> all = ledger.weeks();
    int last = Math.max(0, (all.size() - 1) / AT_ONCE);
    int from = Math.clamp(page - 1L, 0, last) * AT_ONCE;
    int to = Math.min(from + AT_ONCE, all.size());
    List<Instant> weeks = all.subList(from, to);
    Map<Instant, List<XurSale>> sold = ledger.of(weeks);
    Map<Long, Integer> times = ledger.times();
    return new HistoryPage(
        weeks.stream()
            .map(week ->
                new SoldWeek(
                    Words.say("vendor.week-of", Moments.day(week)),
                    week.toString(),
                    sold(counter, sold.getOrDefault(week, List.of()), times)))
            .toList(),
        to < all.size() ? address(from / AT_ONCE + 2) : null,
        from > 0 ? address(from / AT_ONCE) : null);
  }

  private static String address(int page) {
    return "/xur/history?page=" + page;
  }

  /** What he had the last time that he was there before this moment. */
  List<Sold> last(Counter counter, Instant now) {
    return ledger.weeks().stream()
        .filter(week -> !week.isAfter(now))
        .findFirst()
        .map(week -> of(counter, week))
        .orElse(List.of());
  }

  /** What he had in one week. */
  List<Sold> of(Counter counter, Instant week) {
    return sold(counter, ledger.of(List.of(week)).getOrDefault(week, List.of()), ledger.times());
  }

  /** Each thing once, whichever classes it was for; several rolls of one thing stay several. */
  private static List<Sold> sold(Counter counter, List<XurSale> sales, Map<Long, Integer> times) {
    List<Sold> rows = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (XurSale sale : sales) {
      if (seen.add(List.of(sale.itemHash(), sale.roll()))) {
        rows.add(sold(counter, sale, times.getOrDefault(sale.itemHash(), 1)));
      }
    }
    return rows;
  }

  private static Sold sold(Counter counter, XurSale sale, int times) {
    Definitions definitions = counter.picture().definitions();
    ItemDefinition definition = definitions.item(sale.itemHash());
    Integer total = sale.roll().stats().get(StatLine.TOTAL);
    return new Sold(
        counter.tiles().ofDefinition(definition, sale.quantity()),
        counter.owns(sale.itemHash()),
        times == 1 ? Words.say("vendor.sold-once") : Words.say("vendor.sold-times", times),
        sale.costs().stream()
            .map(cost ->
                Words.say(
                    "vendor.amount",
                    Words.number(cost.quantity()),
                    definitions.item(cost.itemHash()).name()))
            .collect(Collectors.joining(", ")),
        sale.roll().perks().stream()
            .map(definitions::item)
            .filter(ItemDefinition::known)
            .map(ItemDefinition::name)
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(", ")),
        total == null ? "" : Words.say("vendor.total", total));
  }
}
