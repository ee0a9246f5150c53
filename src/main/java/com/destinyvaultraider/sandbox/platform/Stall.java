package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.world.Sale;
import com.destinyvaultraider.sandbox.world.Vendor;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A vendor as a customer finds it at one moment, written as Bungie does.
 *
 * @param goods what is told of the goods, by component
 */
record Stall(
    Vendor vendor, Customer customer, List<Sale> sales, Instant now, Supplier<ObjectNode> goods) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int NO_FUNDS = 2;
  private static final int OWNED = 128;
  private static final int STEP = 550;
  private static final int MOST_STEPS = 16;

  /** Component 400. */
  ObjectNode sheet() {
    ObjectNode sheet = JSON.objectNode().put("canPurchase", false);
    if (vendor.progression() != 0) {
      progression(sheet.putObject("progression"));
    }
    return sheet
        .put("vendorLocationIndex", 0)
        .put("vendorHash", vendor.hash())
        .put("nextRefreshDate", vendor.nextRefresh(now).toString())
        .put("enabled", true);
  }

  private void progression(ObjectNode progression) {
    SplittableRandom random =
        new SplittableRandom(vendor.hash() ^ customer.account().membership().membershipId());
    int level = random.nextInt(MOST_STEPS);
    int progress = random.nextInt(STEP);
    progression
        .put("progressionHash", vendor.progression())
        .put("dailyProgress", 0)
        .put("dailyLimit", 0)
        .put("weeklyProgress", 0)
        .put("weeklyLimit", 0)
        .put("currentProgress", level * STEP + progress)
        .put("level", level)
        .put("levelCap", vendor.levelCap())
        .put("stepIndex", level)
        .put("progressToNextLevel", progress)
        .put("nextLevelAt", STEP);
  }

  /** Component 401. */
  ObjectNode categories() {
    ObjectNode data = JSON.objectNode();
    ArrayNode categories = data.putArray("categories");
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

  /** Component 402. */
  ObjectNode saleItems() {
    ObjectNode rows = JSON.objectNode();
    for (Sale sale : sales) {
      ObjectNode row =
          rows.putObject(Integer.toString(sale.vendorItemIndex()))
              .put("saleStatus", customer.canPay(sale) ? 0 : NO_FUNDS);
      row.putArray("failureIndexes");
      row.put("augments", customer.owns(sale) ? OWNED : 0)
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
    return rows;
  }
}
