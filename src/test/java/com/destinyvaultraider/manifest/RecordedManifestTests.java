package com.destinyvaultraider.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedManifestTests {

  private static final Path ZIP = Path.of("../shared/data/world_sql_content_small_en.zip");

  @TempDir private static Path directory;
  private static Definitions definitions = Definitions.of(List.of(), List.of());

  @BeforeAll
  static void unzip() throws IOException {
    assumeTrue(Files.isRegularFile(ZIP), () -> "skipped, there is no " + ZIP);
    Path content = directory.resolve("world.content");
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(ZIP))) {
      zip.getNextEntry();
      Files.copy(zip, content);
    }
    definitions = Definitions.read("recorded", content);
  }

  @Test
  void knowsRealItems() {
    ItemDefinition coin = definitions.item(800069450);
    ItemDefinition chroma = definitions.item(1119734784);

    assertThat(coin.name()).isEqualTo("Strange Coin");
    assertThat(coin.instanced()).isFalse();
    assertThat(chroma.name()).isEqualTo("Chroma Rush");
    assertThat(chroma.typeName()).isEqualTo("Auto Rifle");
    assertThat(chroma.isLegendary()).isTrue();
    assertThat(chroma.bucketHash()).isEqualTo(1498876634);
    assertThat(chroma.damageType()).isEqualTo(1);
    assertThat(chroma.instanced()).isTrue();
    assertThat(chroma.maxStackSize()).isEqualTo(1);
  }

  @Test
  void listsBucketsInTheOrderThatPlayersKnow() {
    assertThat(definitions.buckets())
        .extracting(BucketDefinition::name)
        .startsWith(
            "Subclass",
            "Kinetic Weapons",
            "Energy Weapons",
            "Power Weapons",
            "Ghost",
            "Artifacts",
            "Helmet",
            "Gauntlets",
            "Chest Armor",
            "Leg Armor",
            "Class Armor",
            "Vehicle");
  }

  @Test
  void namesPeople() {
    assertThat(definitions.className(2271682572L, 2204441813L)).isEqualTo("Warlock");
    assertThat(definitions.raceName(2803282938L, 2204441813L)).isEqualTo("Awoken");
    assertThat(definitions.genderName(2204441813L)).isEqualTo("Body Type 2");
  }

  @Test
  void readsWholeDefinitionsWhenAsked() {
    assertThat(definitions.definition("DestinyInventoryItemDefinition", 1119734784))
        .hasValueSatisfying(json -> assertThat(json.path("hash").asLong()).isEqualTo(1119734784));
    assertThat(definitions.definition("DestinyInventoryItemDefinition", 1)).isEmpty();
    assertThat(definitions.definition("sqlite_master", 1)).isEmpty();
  }
}
