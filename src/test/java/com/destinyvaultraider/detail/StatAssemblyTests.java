package com.destinyvaultraider.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatAssemblyTests {

  private static final long RANGE = 1240592695L;
  private static final long RELOAD = 4188031367L;
  private static final long ZOOM = 3555269338L;
  private static final long CHARGE_TIME = 2961396640L;
  private static final long WEAPONS = 2996146975L;
  private static final long HEALTH = 392767087L;
  private static final String RELOAD_MASTERWORK = "v400.plugs.weapons.masterworks.stat.reload";

  @TempDir private Path directory = Path.of("");

  @Test
  void tellsApartWhatIsBaseWhatPartsGiveAndWhatModsGive() {
    ItemDetail detail =
        weapon("")
            .plug(1, "Frame", "intrinsics", invests(RANGE, 10, false))
            .part(2, "barrels", RANGE, 20)
            .part(3, "v400.weapon.mod_guns", RANGE, -5)
            .sockets(1, 2, 3, 0)
            .detail(directory);

    StatLine range = line(detail, RANGE);
    assertThat(range.base()).isEqualTo(25);
    assertThat(range.parts()).isEqualTo(10);
    assertThat(range.mods()).isEqualTo(-3);
    assertThat(range.total()).isEqualTo(32);
    assertThat(range.name()).isEqualTo("Range");
  }

  @Test
  void countsNothingThatIsSwitchedOff() {
    ItemDetail detail =
        weapon("")
            .part(2, "barrels", RANGE, 20)
            .told("sockets", "{\"sockets\":[{\"plugHash\":2,\"isEnabled\":false}]}")
            .detail(directory);

    assertThat(detail.stat(RANGE)).isEqualTo(20);
    assertThat(detail.sockets().getFirst().enabled()).isFalse();
  }

  @Test
  void listsStatsAsTheGameDoesAndHidesTheChargeTimeOfBows() {
    ItemDetail detail =
        weapon("\"itemCategoryHashes\":[1,3317538576]")
            .part(2, "bowstrings", ZOOM, 3)
            .part(3, "arrows", CHARGE_TIME, 10)
            .sockets(2, 3)
            .detail(directory);

    assertThat(detail.stats())
        .extracting(StatLine::hash, StatLine::total)
        .containsExactly(tuple(RANGE, 20), tuple(RELOAD, 50), tuple(ZOOM, 3));
  }

  @Test
  void hidesWhatTheGameDoesNotDisplayOnSwords() {
    ItemDetail detail =
        weapon("\"itemCategoryHashes\":[1,54]")
            .part(2, "guards", ZOOM, 3)
            .sockets(2)
            .detail(directory);

    assertThat(detail.stat(ZOOM)).isNull();
  }

  @Test
  void addsTheTierToEveryStatOfANewMasterwork() {
    ItemDetail detail =
        weapon("")
            .with(
                "InventoryItem",
                4,
                """
                {"displayProperties":{"name":"M"},"itemType":19,
                 "plug":{"plugCategoryIdentifier":"%s","uiPlugLabel":"masterwork"},
                 "investmentStats":[{"statTypeHash":%d,"value":10},
                   {"statTypeHash":%d,"value":0,"isConditionallyActive":true}]}
                """
                    .formatted(RELOAD_MASTERWORK, RELOAD, ZOOM))
            .told("instances", "{\"gearTier\":4}")
            .sockets(4)
            .detail(directory);

    assertThat(detail.gearTier()).isEqualTo(4);
    assertThat(line(detail, RELOAD).mods()).isEqualTo(14);
    assertThat(line(detail, ZOOM).mods()).isEqualTo(4);
  }

  @Test
  void givesTheOldMasterworksSmallerBonusesToAdeptsOnly() {
    String masterwork =
        """
        "investmentStats":[{"statTypeHash":%d,"value":10},
          {"statTypeHash":%d,"value":3,"isConditionallyActive":true}]\
        """
            .formatted(RELOAD, ZOOM);

    ItemDetail plain =
        weapon("").plug(4, "M", RELOAD_MASTERWORK, masterwork).sockets(4).detail(directory);
    ItemDetail adept =
        weapon("\"isAdept\":true")
            .plug(4, "M", RELOAD_MASTERWORK, masterwork)
            .sockets(4)
            .detail(directory);

    assertThat(plain.stat(ZOOM)).isZero();
    assertThat(adept.stat(ZOOM)).isEqualTo(3);
  }

  @Test
  void letsACatalystWorkOnlyInAMasterwork() {
    SmallManifest incomplete =
        weapon("\"inventory\":{\"tierType\":6}")
            .part(4, "v620.exotic.weapon.masterwork", RANGE, 20)
            .sockets(4);

    assertThat(incomplete.detail(directory).stat(RANGE)).isEqualTo(20);
    assertThat(
            weapon("\"inventory\":{\"tierType\":6}")
                .part(4, "v620.exotic.weapon.masterwork", RANGE, 20)
                .sockets(4)
                .state(4)
                .detail(directory)
                .stat(RANGE))
        .isEqualTo(30);
  }

  @Test
  void needsAGrownWeaponForAnEnhancedFrame() {
    SmallManifest young = crafted(19);
    SmallManifest grown = crafted(20);

    assertThat(young.detail(directory).stat(RELOAD)).isEqualTo(50);
    assertThat(grown.detail(directory).stat(RELOAD)).isEqualTo(52);
  }

  @Test
  void addsUpArmorWithoutInterpolationAndAllowsLessThanNothing() {
    ItemDetail detail =
        armor()
            .part(1, "armor_stats", WEAPONS, 25)
            .part(2, "enhancements.v2_general", HEALTH, -5)
            .plug(3, "Masterwork", "v460.plugs.armor.masterworks", onEmptyStats())
            .sockets(1, 2, 3)
            .detail(directory);

    assertThat(detail.stats())
        .extracting(StatLine::hash, StatLine::base, StatLine::mods, StatLine::total)
        .contains(
            tuple(WEAPONS, 25, 0, 25), tuple(HEALTH, 0, 0, 0), tuple(StatLine.TOTAL, 25, 0, 25));
    assertThat(detail.stats()).hasSize(7);
    assertThat(armor().part(2, "enhancements.v2_general", HEALTH, -5).sockets(2).detail(directory))
        .satisfies(other -> assertThat(other.stat(HEALTH)).isEqualTo(-5));
  }

  private static SmallManifest crafted(int level) {
    return weapon("")
        .plug(1, "Frame", "intrinsics", invests(RELOAD, 2, true))
        .plug(5, "Shaped", "crafting.plugs.frame_identifiers", "")
        .with("Objective", 77, "{\"uiStyle\":2}")
        .sockets(1, 5)
        .state(8)
        .told(
            "plugObjectives",
            "{\"objectivesPerPlug\":{\"5\":[{\"objectiveHash\":77,\"progress\":%d}]}}"
                .formatted(level));
  }

  private static String onEmptyStats() {
    return """
    "investmentStats":[
      {"statTypeHash":%d,"value":5,"isConditionallyActive":true},
      {"statTypeHash":%d,"value":5,"isConditionallyActive":true}]\
    """
        .formatted(WEAPONS, HEALTH);
  }

  private static String invests(long stat, int value, boolean conditional) {
    return """
    "investmentStats":[{"statTypeHash":%d,"value":%d,"isConditionallyActive":%b}]\
    """
        .formatted(stat, value, conditional);
  }

  private static SmallManifest weapon(String more) {
    return new SmallManifest()
        .with("Stat", RANGE, "{\"displayProperties\":{\"name\":\"Range\"}}")
        .with(
            "StatGroup",
            9,
            """
            {"maximumValue":100,"scaledStats":[
              {"statHash":%d,"maximumValue":100,
               "displayInterpolation":[{"value":0,"weight":0},{"value":100,"weight":50}]},
              {"statHash":%d,"maximumValue":100,
               "displayInterpolation":[{"value":0,"weight":0},{"value":100,"weight":100}]},
              {"statHash":%d,"maximumValue":100,
               "displayInterpolation":[{"value":0,"weight":900},{"value":100,"weight":400}]}]}
            """
                .formatted(RANGE, RELOAD, CHARGE_TIME))
        .item(
            """
            {"displayProperties":{"name":"Gun"},"itemType":3,"stats":{"statGroupHash":9},
             "investmentStats":[{"statTypeHash":%d,"value":50},{"statTypeHash":%d,"value":40}]%s}
            """
                .formatted(RELOAD, RANGE, more.isEmpty() ? "" : "," + more));
  }

  private static SmallManifest armor() {
    return new SmallManifest()
        .with(
            "StatGroup",
            9,
            """
            {"maximumValue":100,"scaledStats":[%s]}
            """
                .formatted(
                    String.join(
                        ",",
                        Stats.ARMOR.stream()
                            .map(stat ->
                                """
                                {"statHash":%d,"maximumValue":10,"displayInterpolation":
                                  [{"value":0,"weight":0},{"value":10,"weight":5}]}\
                                """
                                    .formatted(stat))
                            .toList())))
        .item(
            """
            {"displayProperties":{"name":"Hood"},"itemType":2,"stats":{"statGroupHash":9}}\
            """);
  }

  private static StatLine line(ItemDetail detail, long stat) {
    return detail.stats().stream().filter(each -> each.hash() == stat).findFirst().orElseThrow();
  }
}
