package com.destinyvaultraider.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the vendors beside Xûr sell. */
class VendorsTests {

  private static final Instant RESET = Instant.parse("2026-11-24T17:00:00Z");
  private static final int HUNTER = 1;

  private final World world = new World();

  @TempDir private Path directory = Path.of("");

  @Test
  void changesTheGoodsAtTheirReset() {
    assertThat(sales("Banshee-44", RESET.minusSeconds(1))).isNotEqualTo(sales("Banshee-44", RESET));
    assertThat(sales("Banshee-44", RESET.plus(Duration.ofHours(23))))
        .isEqualTo(sales("Banshee-44", RESET))
        .isNotEqualTo(sales("Banshee-44", RESET.plus(Duration.ofDays(1))));
    assertThat(sales("Ada-1", RESET.plus(Duration.ofDays(6))))
        .isEqualTo(sales("Ada-1", RESET))
        .isNotEqualTo(sales("Ada-1", RESET.minusSeconds(1)));
  }

  @Test
  void saysWhenTheGoodsChange() {
    assertThat(vendor("Banshee-44").nextRefresh(RESET)).isEqualTo("2026-11-25T17:00:00Z");
    assertThat(vendor("Ada-1").nextRefresh(RESET)).isEqualTo("2026-12-01T17:00:00Z");
    assertThat(vendor("Xûr").nextRefresh(RESET)).isEqualTo("2026-11-27T09:00:00Z");
  }

  @Test
  void tellsOfEveryInstanceWhatIsInItsSockets() {
    Vendor ada = vendor("Ada-1");
    JsonNode goods = world.goods(ada, RESET, HUNTER);

    assertThat(world.sales(ada, RESET, HUNTER).stream().filter(this::isArmor))
        .hasSize(5)
        .allSatisfy(sale -> {
          String index = Integer.toString(sale.vendorItemIndex());
          assertThat(goods.at("/sockets/data/" + index + "/sockets")).isNotEmpty();
          assertThat(goods.at("/stats/data/" + index + "/stats")).hasSize(6);
        });
    assertThat(world.goods(ada, RESET, HUNTER)).isEqualTo(goods);
  }

  @Test
  void sellsOnlyWhatTheManifestHoldsInCategoriesThatItNames() throws SQLException {
    world.writeManifest(directory.resolve("world.content"));
    WrittenManifest manifest = new WrittenManifest(directory.resolve("world.content"));
    Set<Long> items = manifest.table("DestinyInventoryItemDefinition").keySet();

    assertThat(world.vendors()).hasSizeGreaterThan(5);
    for (Vendor vendor : world.vendors()) {
      JsonNode definition =
          Objects.requireNonNull(manifest.table("DestinyVendorDefinition").get(vendor.hash()));
      assertThat(definition.at("/displayProperties/name").asString()).isEqualTo(vendor.name());
      assertThat(world.sales(vendor, RESET, HUNTER))
          .isNotEmpty()
          .allMatch(sale -> items.contains(sale.itemHash()))
          .allMatch(sale -> definition.path("displayCategories").has(sale.displayCategoryIndex()))
          .extracting(Sale::itemHash)
          .doesNotHaveDuplicates();
    }
  }

  private boolean isArmor(Sale sale) {
    return sale.displayCategoryIndex() == 0;
  }

  private List<Sale> sales(String name, Instant now) {
    return world.sales(vendor(name), now, HUNTER);
  }

  private Vendor vendor(String name) {
    return world.vendors().stream()
        .filter(vendor -> vendor.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
