package com.destinyvaultraider.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stats as component 304 tells them, and when they are taken. */
class ToldStatsTests {

  private static final long WEAPONS = 2996146975L;
  private static final long HEALTH = 392767087L;

  @TempDir private Path directory = Path.of("");

  @Test
  void standInWhereNoSocketTellsTheStatsOfArmor() {
    ItemDetail detail = armor().told("stats", stats(25, 7)).detail(directory);

    assertThat(detail.stats())
        .extracting(StatLine::hash, StatLine::name, StatLine::base, StatLine::total, StatLine::told)
        .hasSize(7)
        .contains(
            tuple(WEAPONS, "Weapons", 25, 25, true),
            tuple(HEALTH, "", 7, 7, true),
            tuple(Stats.CLASS, "", 0, 0, true),
            tuple(StatLine.TOTAL, "Total", 32, 32, true));
  }

  @Test
  void standInWhereTheSocketsDoNotAddUpToThem() {
    ItemDetail detail =
        armor()
            .part(1, "armor_stats", WEAPONS, 20)
            .part(2, "enhancements.v2_general", HEALTH, 10)
            .sockets(1, 2)
            .told("stats", stats(25, 12))
            .detail(directory);

    assertThat(detail.stats())
        .extracting(StatLine::hash, StatLine::base, StatLine::mods, StatLine::total, StatLine::told)
        .contains(tuple(WEAPONS, 25, 0, 25, true), tuple(HEALTH, 2, 10, 12, true));
  }

  @Test
  void leaveOutWhatAMasterworkIsKnownToAdd() {
    ItemDetail old = armor().state(4).told("stats", stats(25, 1)).detail(directory);
    ItemDetail tiered =
        armor()
            .state(4)
            .told("instances", "{\"gearTier\":5}")
            .told("stats", stats(25, 1))
            .detail(directory);

    assertThat(old.stats())
        .extracting(StatLine::hash, StatLine::base, StatLine::total)
        .contains(tuple(WEAPONS, 23, 25), tuple(HEALTH, 0, 1));
    assertThat(tiered.stats())
        .extracting(StatLine::hash, StatLine::base)
        .contains(tuple(WEAPONS, 25), tuple(HEALTH, 1));
  }

  @Test
  void leaveWhatIsReckonedAloneWhereItComesToTheSame() {
    ItemDetail detail =
        armor()
            .with(
                "StatGroup",
                9,
                "{\"maximumValue\":100,\"scaledStats\":[{\"statHash\":%d},{\"statHash\":%d}]}"
                    .formatted(WEAPONS, HEALTH))
            .part(1, "armor_stats", WEAPONS, 20)
            .part(2, "enhancements.v2_general", HEALTH, 10)
            .sockets(1, 2)
            .told("stats", stats(20, 10))
            .detail(directory);

    assertThat(detail.stats())
        .extracting(StatLine::hash, StatLine::base, StatLine::mods, StatLine::told)
        .contains(tuple(WEAPONS, 20, 0, false), tuple(HEALTH, 0, 10, false));
  }

  @Test
  void areNotTakenForWeaponsNorWhereNothingIsTold() {
    assertThat(
            new SmallManifest()
                .item("{\"itemType\":3}")
                .told("stats", stats(20, 10))
                .detail(directory)
                .stats())
        .isEmpty();
    assertThat(armor().told("stats", "{\"stats\":{}}").detail(directory).stats()).isEmpty();
  }

  private static SmallManifest armor() {
    return new SmallManifest()
        .with("Stat", WEAPONS, "{\"displayProperties\":{\"name\":\"Weapons\"}}")
        .item("{\"itemType\":2,\"stats\":{\"statGroupHash\":9}}");
  }

  private static String stats(int weapons, int health) {
    return """
    {"stats":{"%1$d":{"statHash":%1$d,"value":%2$d},"%3$d":{"statHash":%3$d,"value":%4$d}}}\
    """
        .formatted(WEAPONS, weapons, HEALTH, health);
  }
}
