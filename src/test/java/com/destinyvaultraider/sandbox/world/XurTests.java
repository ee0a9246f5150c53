package com.destinyvaultraider.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class XurTests {

  private static final Instant FRIDAY = Instant.parse("2026-11-20T17:00:00Z");

  private final World world = new World();

  @TempDir private Path directory = Path.of("");

  private List<Sale> sales(Instant now) {
    return world.sales(world.vendors().getFirst(), now, 1);
  }

  @Test
  void sellsTheSameTheWholeWeek() {
    assertThat(sales(FRIDAY.plus(Duration.ofDays(6)))).isEqualTo(sales(FRIDAY));
  }

  @Test
  void changesHisStockOnFriday() {
    assertThat(sales(FRIDAY.minusSeconds(1))).isNotEqualTo(sales(FRIDAY));
  }

  @Test
  void numbersHisGoodsAndSellsNothingTwice() {
    List<Sale> sales = sales(FRIDAY);

    assertThat(sales).extracting(Sale::vendorItemIndex).doesNotHaveDuplicates();
    assertThat(sales).extracting(Sale::itemHash).doesNotHaveDuplicates();
  }

  @Test
  void sellsOnlyWhatTheManifestHoldsInCategoriesThatItNames() throws SQLException {
    world.writeManifest(directory.resolve("world.content"));
    WrittenManifest manifest = new WrittenManifest(directory.resolve("world.content"));
    Set<Long> items = manifest.table("DestinyInventoryItemDefinition").keySet();
    Set<Integer> named = new HashSet<>();
    JsonNode vendor =
        Objects.requireNonNull(manifest.table("DestinyVendorDefinition").get(2190858386L));
    for (JsonNode category : vendor.path("displayCategories")) {
      if (!category.at("/displayProperties/name").asString().isEmpty()) {
        named.add(category.path("index").asInt());
      }
    }

    assertThat(sales(FRIDAY))
        .hasSizeGreaterThan(15)
        .allSatisfy(sale -> {
          assertThat(items).contains(sale.itemHash());
          assertThat(named).contains(sale.displayCategoryIndex());
          assertThat(sale.costs())
              .isNotEmpty()
              .allMatch(cost -> items.contains(cost.itemHash()) && cost.quantity() > 0);
        });
  }

  @Test
  void sellsSomeThatTheVeteranOwnsAndSomeThatAreNew() {
    ObjectNode veteran =
        Objects.requireNonNull(world.people().getFirst().memberships().getFirst().profile());
    Set<Long> owned = new HashSet<>();
    veteran
        .at("/profileInventory/data/items")
        .forEach(row -> owned.add(row.path("itemHash").asLong()));

    assertThat(sales(FRIDAY))
        .anyMatch(sale -> owned.contains(sale.itemHash()))
        .anyMatch(sale -> !owned.contains(sale.itemHash()));
  }
}
