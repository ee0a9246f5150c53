package com.destinyvaultraider.manifest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.destinyvaultraider.bungie.TestBungie;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class RecordedManifestTests {

  private static final Logger LOG = LoggerFactory.getLogger(RecordedManifestTests.class);

  private static final Path ZIP = Path.of("../shared/data/world_sql_content_small_en.zip");

  private static final Path WHOLE = Path.of("../shared/data/world_sql_content_2026-06-29_en.zip");

  @RegisterExtension
  private static final WireMockExtension BUNGIE =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  @TempDir private static Path directory;
  private static Definitions definitions = Definitions.of(List.of(), List.of());

  @BeforeAll
  static void readTheSmallOne() throws IOException {
    definitions = Definitions.read("recorded", unzip(ZIP));
  }

  @Test
  void takesTheWholeRealManifestAndStartsAgainFromItsIndex() throws IOException {
    Path content = unzip(WHOLE);
    TestManifest.publish(
        BUNGIE,
        "2026-06-29",
        TestManifest.md5(content),
        aResponse().withBody(Files.readAllBytes(WHOLE)));
    Files.delete(content);
    assertThat(start().refresh()).isTrue();

    long heapBefore = usedHeap();
    long cpuBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Manifest restarted = start();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBefore;
    for (ItemDefinition item : restarted.current().items()) {
      assertThat(item.name()).isNotEmpty();
    }
    long heap = usedHeap() - heapBefore;

    assertThat(restarted.current().size()).isEqualTo(43_246);
    LOG.info(
        "the manifest with {} items loads from its index in {} ms of CPU and takes about {} MB of"
            + " heap once every item was asked for",
        restarted.current().size(),
        cpu / 1_000_000,
        heap / 1_000_000);
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

  private static Manifest start() {
    ManifestProperties properties =
        new ManifestProperties(
            directory.resolve("manifest").toString(),
            Duration.ofHours(1),
            Duration.ofSeconds(15),
            Duration.ofMinutes(5));
    return new Manifest(TestBungie.at(BUNGIE.baseUrl()), properties, new CheckRequests(properties));
  }

  private static Path unzip(Path archive) throws IOException {
    assumeTrue(Files.isRegularFile(archive), () -> "skipped, there is no " + archive);
    Path content = directory.resolve(archive.getFileName() + ".content");
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
      zip.getNextEntry();
      Files.copy(zip, content);
    }
    return content;
  }

  private static long usedHeap() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }
}
