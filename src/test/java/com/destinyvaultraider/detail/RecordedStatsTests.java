package com.destinyvaultraider.detail;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileReader;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureAssembly;
import com.destinyvaultraider.manifest.Definitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stats of a recorded account, reckoned and compared with the figures that came with it. */
class RecordedStatsTests {

  private static final Logger LOG = LoggerFactory.getLogger(RecordedStatsTests.class);
  private static final Path PROFILE = Path.of("../shared/data/profile-2026-06-09.json");
  private static final Path MANIFEST =
      Path.of("../shared/data/world_sql_content_2026-06-29_en.zip");
  private static final Path REPORT = Path.of("target", "recorded-stats.txt");
  private static final String ITEMS = "DestinyInventoryItemDefinition";

  /**
   * What was reworked: the catalysts of Trinity Ghoul and Graviton Lance, arrow shafts, liquid
   * coils, proximity grenades, and the named weapons themselves.
   */
  private static final Map<String, Set<String>> REWORKED =
      Map.ofEntries(
          entry("Techeun Force", Set.of("Charge Time")),
          entry(
              "Trinity Ghoul", Set.of("Reload Speed", "Handling", "Draw Time", "Ammo Generation")),
          entry("Swarm of the Raven", Set.of("Blast Radius", "Velocity", "Handling")),
          entry("Graviton Lance", Set.of("Aim Assistance", "Rounds Per Minute", "Magazine")),
          entry(
              "Arsenic Bite-4b",
              Set.of("Reload Speed", "Handling", "Draw Time", "Ammo Generation")),
          entry("Main Ingredient", Set.of("Aim Assistance", "Impact", "Stability")),
          entry("Wish-Ender", Set.of("Draw Time")),
          entry("Arbalest", Set.of("Aim Assistance")));

  private static final int AGREED = 284;
  private static final int ARMOR = 315;

  @TempDir private static Path directory;
  private static final Map<Long, ItemDetail> DETAILS = new HashMap<>();
  private static Definitions definitions = Definitions.of(List.of(), List.of());

  /** Why a figure can differ although the reckoning is right. */
  private enum Reason {
    SLIM_ITEM("the item's record says neither what is invested nor how it is displayed"),
    YOUNGER_STAT("the stat is younger than the item's record of 2019"),
    SLIM_PLUG("the record of a plug in it does not say what the plug invests"),
    REWORKED("the item or a plug in it was reworked after its record of 2019"),
    UNKNOWN("nobody knows why");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  /** A figure that is not what was reckoned. */
  private record Deviation(
      String item, String stat, int figure, @Nullable Integer reckoned, Reason reason) {}

  @BeforeAll
  static void reckon() throws IOException {
    assumeTrue(Files.exists(MANIFEST) && Files.exists(PROFILE), "there is no recorded account");
    Path content = directory.resolve("recorded.content");
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(MANIFEST))) {
      zip.getNextEntry();
      Files.copy(zip, content);
    }
    definitions = Definitions.read("recorded", content);
    Picture picture =
        PictureAssembly.assemble(
            new Membership(2, 4611686018400000002L),
            ProfileReader.read(Files.readAllBytes(PROFILE)),
            definitions,
            Instant.EPOCH);
    for (ItemDetail detail : new Details().of(picture)) {
      if (detail.item().id() != null) {
        DETAILS.put(detail.item().id().value(), detail);
      }
    }
  }

  @Test
  void agreesWithEveryFigureThatTheRecordsCanTell() throws IOException {
    List<Deviation> deviations = new ArrayList<>();
    int figures = 0;
    int equal = 0;
    int told = 0;
    for (var item : recorded().properties()) {
      ItemDetail detail = detail(item.getKey());
      if (detail.stats().stream().anyMatch(StatLine::told)) {
        told += item.getValue().path("stats").size();
        continue;
      }
      for (JsonNode stat : item.getValue().path("stats")) {
        long hash = stat.path("statHash").asLong();
        int figure = stat.path("value").asInt();
        Integer reckoned = detail.stat(hash);
        figures++;
        if (reckoned != null && reckoned == figure) {
          equal++;
        } else {
          deviations.add(
              new Deviation(
                  detail.item().definition().name(),
                  name(hash),
                  figure,
                  reckoned,
                  reason(detail, hash, reckoned)));
        }
      }
    }
    report(figures, equal, told, deviations);
    assertThat(deviations).extracting(Deviation::reason).doesNotContain(Reason.UNKNOWN);
    assertThat(equal).isGreaterThanOrEqualTo(AGREED);
  }

  @Test
  void takesTheFiguresOfArmorWhereItsSocketsDoNotTell() {
    int pieces = 0;
    for (var item : recorded().properties()) {
      ItemDetail detail = detail(item.getKey());
      if (detail.item().definition().itemType() == Bearer.ARMOR) {
        Map<Long, Integer> figures = new HashMap<>();
        Stats.ARMOR.forEach(stat -> figures.put(stat, 0));
        for (JsonNode stat : item.getValue().path("stats")) {
          figures.put(stat.path("statHash").asLong(), stat.path("value").asInt());
        }
        figures.put(StatLine.TOTAL, figures.values().stream().mapToInt(each -> each).sum());
        assertThat(detail.stats())
            .as(detail.item().definition().name())
            .allMatch(stat -> stat.base() + stat.parts() + stat.mods() == stat.total())
            .extracting(StatLine::hash, StatLine::total)
            .containsExactlyInAnyOrderElementsOf(
                figures.entrySet().stream()
                    .map(each -> tuple(each.getKey(), each.getValue()))
                    .toList());
        pieces++;
      }
    }
    assertThat(pieces).isEqualTo(ARMOR);
  }

  private static JsonNode recorded() {
    return new JsonMapper().readTree(PROFILE.toFile()).at("/Response/itemComponents/stats/data");
  }

  private static ItemDetail detail(String id) {
    return Objects.requireNonNull(DETAILS.get(Long.valueOf(id)), id);
  }

  private static Reason reason(ItemDetail detail, long stat, @Nullable Integer reckoned) {
    JsonNode item = definitions.definition(ITEMS, detail.item().hash()).orElseThrow();
    if (item.path("stats").path("statGroupHash").asLong(0) == 0) {
      return Reason.SLIM_ITEM;
    }
    if (reckoned == null) {
      return Reason.YOUNGER_STAT;
    }
    boolean slim =
        detail.sockets().stream()
            .filter(socket -> socket.plugged() != null)
            .map(socket -> definitions.definition(ITEMS, socket.plugged().hash()))
            .anyMatch(plug -> plug.isEmpty() || !plug.get().has("investmentStats"));
    if (slim) {
      return Reason.SLIM_PLUG;
    }
    boolean reworked =
        REWORKED.getOrDefault(detail.item().definition().name(), Set.of()).contains(name(stat));
    return reworked ? Reason.REWORKED : Reason.UNKNOWN;
  }

  private static String name(long stat) {
    return definitions
        .definition("DestinyStatDefinition", stat)
        .map(json -> json.at("/displayProperties/name").asString(""))
        .orElse(Long.toString(stat));
  }

  /** The whole list goes into a file: most of it is that slim records tell nothing. */
  private static void report(int figures, int equal, int told, List<Deviation> deviations)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("%d figures, %d of them as reckoned".formatted(figures, equal));
    lines.add(
        "%d more are of armor and shown as they are: its recorded sockets do not add up to them"
            .formatted(told));
    LOG.info("{}; every deviation is in {}", lines.getFirst(), REPORT);
    for (Reason reason : Reason.values()) {
      List<String> listed =
          deviations.stream()
              .filter(each -> each.reason() == reason)
              .map(each ->
                  "  %s, %s: %d, reckoned %s"
                      .formatted(each.item(), each.stat(), each.figure(), each.reckoned()))
              .toList();
      if (!listed.isEmpty()) {
        lines.add("%d differ: %s".formatted(listed.size(), reason.words));
        LOG.info(lines.getLast());
        lines.addAll(listed);
      }
    }
    Files.write(REPORT, lines);
  }
}
