package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.content.SandboxContent;
import com.destinyvaultraider.sandbox.fault.Fault.Kind;
import com.destinyvaultraider.sandbox.fault.Faults;
import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.state.Item;
import com.destinyvaultraider.sandbox.state.Rules;
import com.destinyvaultraider.sandbox.world.Sale;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Xûr: when he is there, and what he sells. */
@Component
@Sandboxed
class XurStall {

  static final long HASH = 2190858386L;

  private static final int RESET_HOUR = 17;
  private static final int NO_FUNDS = 2;

  private final SandboxContent content;
  private final Rules rules;
  private final Faults faults;
  private final SandboxClock clock;

  XurStall(SandboxContent content, Rules rules, Faults faults, SandboxClock clock) {
    this.content = content;
    this.rules = rules;
    this.faults = faults;
    this.clock = clock;
  }

  /** Whether he is there: from Friday's reset to Tuesday's, unless somebody decides otherwise. */
  boolean isOpen(String path) {
    if (faults.take(Kind.VENDOR_AWAY, path).isPresent()) {
      return false;
    }
    return faults.take(Kind.VENDOR_PRESENT, path).isPresent() || isOpen(clock.now());
  }

  static boolean isOpen(Instant instant) {
    OffsetDateTime sinceReset =
        instant.minus(Duration.ofHours(RESET_HOUR)).atOffset(ZoneOffset.UTC);
    return switch (sinceReset.getDayOfWeek()) {
      case FRIDAY, SATURDAY, SUNDAY, MONDAY -> true;
      case TUESDAY, WEDNESDAY, THURSDAY -> false;
    };
  }

  ObjectNode vendor() {
    ObjectNode vendor = JsonNodeFactory.instance.objectNode().put("canPurchase", false);
    vendor
        .putObject("progression")
        .put("progressionHash", 2411069437L)
        .put("dailyProgress", 0)
        .put("dailyLimit", 0)
        .put("weeklyProgress", 0)
        .put("weeklyLimit", 0)
        .put("currentProgress", 0)
        .put("level", 0)
        .put("levelCap", 16)
        .put("stepIndex", 0)
        .put("progressToNextLevel", 0)
        .put("nextLevelAt", 11);
    return vendor
        .put("vendorLocationIndex", 0)
        .put("vendorHash", HASH)
        .put("nextRefreshDate", nextRefresh().toString())
        .put("enabled", true);
  }

  ObjectNode categories() {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    ArrayNode categories = data.putArray("categories");
    List<Sale> sales = stock();
    sales.stream()
        .map(Sale::displayCategoryIndex)
        .distinct()
        .sorted()
        .forEach(index -> {
          ArrayNode items =
              categories.addObject().put("displayCategoryIndex", index).putArray("itemIndexes");
          sales.stream()
              .filter(sale -> sale.displayCategoryIndex() == index)
              .forEach(sale -> items.add(sale.vendorItemIndex()));
        });
    return data;
  }

  ObjectNode sales(Account account) {
    ObjectNode sales = JsonNodeFactory.instance.objectNode();
    for (Sale sale : stock()) {
      ObjectNode row =
          sales
              .putObject(Integer.toString(sale.vendorItemIndex()))
              .put("saleStatus", affordable(sale, account) ? 0 : NO_FUNDS);
      row.putArray("failureIndexes");
      row.put("augments", 0)
          .put("vendorItemIndex", sale.vendorItemIndex())
          .put("itemHash", sale.itemHash())
          .put("quantity", sale.quantity());
      ArrayNode costs = row.putArray("costs");
      sale.costs()
          .forEach(cost ->
              costs
                  .addObject()
                  .put("itemHash", cost.itemHash())
                  .put("quantity", cost.quantity())
                  .put("hasConditionalVisibility", false));
    }
    return sales;
  }

  private List<Sale> stock() {
    return content.xurSales(clock.now()).stream()
        .filter(sale -> rules.knows(sale.itemHash()))
        .toList();
  }

  private static boolean affordable(Sale sale, Account account) {
    return sale.costs().stream()
        .allMatch(cost ->
            account.holdings().items().stream()
                    .filter(item -> item.hash() == cost.itemHash())
                    .mapToLong(Item::quantity)
                    .sum()
                >= cost.quantity());
  }

  // Observed to be earlier in the day than he comes.
  private Instant nextRefresh() {
    OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
    OffsetDateTime friday =
        now.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
            .toLocalDate()
            .atTime(9, 0)
            .atOffset(ZoneOffset.UTC);
    return (friday.isAfter(now) ? friday : friday.plusWeeks(1)).toInstant();
  }
}
