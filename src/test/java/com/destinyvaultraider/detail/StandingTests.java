package com.destinyvaultraider.detail;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.ItemDetail.CatalystState;
import com.destinyvaultraider.detail.ItemDetail.ObjectiveLine;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.manifest.Definitions;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an account's records, variables and loadouts say of an item. */
class StandingTests {

  private static final String OPTIONS =
      "{\"plugs\":{\"0\":[{\"plugItemHash\":7},{\"plugItemHash\":8}]}}";

  @TempDir private Path directory = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "4, 0, INCOMPLETE",
    "0, 0, COMPLETE",
    "1, 0, COMPLETE",
    "5, 0, COMPLETE",
    "12, 0, MISSING",
    "28, 0, MISSING",
    "12, 30, INCOMPLETE",
    "8, 0, COMPLETE",
  })
  void tellHowFarACatalystIsThatIsNotInItsSocket(int state, int counted, CatalystState catalyst) {
    ItemDetail detail =
        exotic()
            .sockets(7)
            .told("plugObjectives", counted(counted))
            .toldOfAccount("profileRecords", record("60", state))
            .detail(directory);

    assertThat(detail.catalyst()).isEqualTo(catalyst);
  }

  @Test
  void sayWhatIsStillToBeDoneForACatalyst() {
    ItemDetail detail =
        exotic().sockets(7).toldOfAccount("profileRecords", record("60", 4)).detail(directory);

    assertThat(detail.objectives())
        .containsExactly(new ObjectiveLine("Gun Catalyst: Defeat them", 250, 400, false));
  }

  @Test
  void doNotOverruleWhatIsInTheSocket() {
    ItemDetail detail =
        exotic()
            .sockets(8)
            .told("plugObjectives", counted(30))
            .toldOfAccount("profileRecords", record("60", 12))
            .detail(directory);

    assertThat(detail.catalyst()).isEqualTo(CatalystState.INCOMPLETE);
    assertThat(detail.objectives())
        .containsExactly(new ObjectiveLine("Gun Catalyst: Defeat them", 30, 400, false));
  }

  @Test
  void areTakenAnewWhenBungieTellsThemOtherwise() {
    Details details = new Details();
    Definitions definitions = exotic().definitions(directory);
    Picture unknown = exotic().sockets(7).picture(definitions);
    Picture begun =
        exotic().sockets(7).toldOfAccount("profileRecords", record("60", 4)).picture(definitions);

    assertThat(details.of(unknown).getFirst().catalyst()).isEqualTo(CatalystState.MISSING);
    assertThat(details.of(begun).getFirst().catalyst()).isEqualTo(CatalystState.INCOMPLETE);
  }

  @Test
  void takeNewNumbersIntoTextsThatWerePutTogetherBefore() {
    Details details = new Details();
    Definitions definitions = counting("{}").definitions(directory);
    Picture unknown = counting("{}").picture(definitions);
    Picture twelve = counting("{\"5\":12}").picture(definitions);
    Picture twelveAgain = counting("{\"5\":12}").picture(definitions);

    assertThat(details.of(unknown).getFirst().facts().description()).isEqualTo("Up to ?.");
    ItemDetail then = details.of(twelve).getFirst();
    assertThat(then.facts().description()).isEqualTo("Up to 12.");
    assertThat(details.of(twelveAgain).getFirst()).isSameAs(then);
  }

  private static SmallManifest counting(String variables) {
    return new SmallManifest()
        .item("{\"displayProperties\":{\"name\":\"Bounty\",\"description\":\"Up to {var:5}.\"}}")
        .toldOfAccount("profileStringVariables", "{\"integerValuesByHash\":" + variables + "}");
  }

  @Test
  void sayNothingOfOtherCatalysts() {
    ItemDetail detail =
        exotic()
            .with("Record", 61, "{\"displayProperties\":{\"name\":\"Bow Catalyst\"}}")
            .sockets(7)
            .toldOfAccount("profileRecords", record("61", 0))
            .detail(directory);

    assertThat(detail.catalyst()).isEqualTo(CatalystState.MISSING);
    assertThat(detail.objectives()).isEmpty();
  }

  @Test
  void fillInTheNumbersOfTexts() {
    SmallManifest manifest =
        new SmallManifest()
            .item(
                """
                {"displayProperties":{"name":"Bounty","description":"Up to {var:5} of {var:6}."}}
                """)
            .plug(9, "Perk", "frames", "\"perks\":[{\"perkHash\":90}]")
            .with(
                "SandboxPerk",
                90,
                "{\"displayProperties\":{\"name\":\"Bonus\",\"description\":\"{var:5}%\"}}")
            .with("Objective", 50, "{\"progressDescription\":\"{var:4294967295} Points\"}")
            .sockets(9)
            .told("objectives", "{\"objectives\":[{\"objectiveHash\":50,\"completionValue\":5}]}")
            .toldOfAccount(
                "profileStringVariables", "{\"integerValuesByHash\":{\"5\":12,\"4294967295\":-3}}");

    ItemDetail detail = manifest.detail(directory);

    assertThat(detail.facts().description()).isEqualTo("Up to 12 of ?.");
    assertThat(detail.objectives())
        .extracting(ObjectiveLine::description)
        .containsExactly("-3 Points");
    Plug perk = detail.sockets().getFirst().options().getFirst();
    assertThat(perk.description()).isEqualTo("12%");
    assertThat(perk.perkTexts()).containsExactly("Bonus\n12%");
    assertThat(detail.sockets().getFirst().plugged()).isEqualTo(perk);
  }

  @Test
  void knowTheLoadoutsThatTheGameKeeps() {
    Picture picture =
        new SmallManifest()
            .item("{\"itemType\":3}")
            .with("LoadoutName", 3000000000L, "{\"name\":\"Raid\"}")
            .toldOfAccount(
                "characterLoadouts",
                """
                {"1":{"loadouts":[
                  {"nameHash":2166136261,"items":[{"itemInstanceId":"0","plugItemHashes":[]}]},
                  {"nameHash":3000000000,"items":[{"itemInstanceId":"%s"},
                    {"itemInstanceId":"0"}]},
                  {"nameHash":7,"items":[{"itemInstanceId":"8"}]}]}}
                """
                    .formatted(SmallManifest.ID))
            .picture(directory);

    assertThat(new Details().loadouts(picture))
        .containsExactly(
            new GameLoadout(
                new CharacterId(1),
                2,
                "Raid",
                Set.of(new ItemInstanceId(Long.parseLong(SmallManifest.ID)))),
            new GameLoadout(new CharacterId(1), 3, "", Set.of(new ItemInstanceId(8))));
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "4, false", "12, false"})
  void knowWhichPatternsAreUnlocked(int state, boolean unlocked) {
    SmallManifest gun =
        new SmallManifest()
            .item(
                """
                {"displayProperties":{"name":"Gun"},"itemType":3,
                 "inventory":{"recipeItemHash":5,"tierType":5}}
                """)
            .with("Record", 60, "{\"displayProperties\":{\"name\":\"Gun\"}}");

    assertThat(isPatternUnlocked(gun.toldOfAccount("profileRecords", record("60", state))))
        .isEqualTo(unlocked);
  }

  @Test
  void knowNoPatternOfWhatIsNotCraftable() {
    SmallManifest gun =
        new SmallManifest()
            .item("{\"displayProperties\":{\"name\":\"Gun\"},\"itemType\":3}")
            .with("Record", 60, "{\"displayProperties\":{\"name\":\"Gun\"}}");

    assertThat(isPatternUnlocked(gun.toldOfAccount("profileRecords", record("60", 0)))).isFalse();
    assertThat(isPatternUnlocked(gun)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"11, false", "12, true", "13, false"})
  void knowWhichPerksAreNoLongerRolled(long perk, boolean retired) {
    Picture picture =
        new SmallManifest()
            .item(
                """
                {"itemType":3,"sockets":{"socketEntries":[{"randomizedPlugSetHash":20}]}}
                """)
            .plug(11, "New", "frames", "")
            .plug(12, "Old", "frames", "")
            .plug(13, "Other", "frames", "")
            .with(
                "PlugSet",
                20,
                """
                {"reusablePlugItems":[{"plugItemHash":11,"currentlyCanRoll":true},
                  {"plugItemHash":12,"currentlyCanRoll":false},{"plugItemHash":13}]}
                """)
            .sockets(perk)
            .picture(directory);
    Details details = new Details();

    assertThat(details.background(picture).retiredPerk().test(details.of(picture).getFirst()))
        .isEqualTo(retired);
  }

  private boolean isPatternUnlocked(SmallManifest manifest) {
    Picture picture = manifest.picture(directory);
    Details details = new Details();
    return details.background(picture).patternUnlocked().test(details.of(picture).getFirst());
  }

  private static SmallManifest exotic() {
    return new SmallManifest()
        .item("{\"itemType\":3,\"inventory\":{\"tierType\":6}}")
        .plug(7, "Nothing", "v400.empty.exotic.masterwork", "")
        .plug(8, "Gun Catalyst", "v620.exotic.weapon.masterwork", "")
        .with("Record", 60, "{\"displayProperties\":{\"name\":\"Gun Catalyst\"}}")
        .with("Objective", 1, "{\"progressDescription\":\"Defeat them\"}")
        .told("reusablePlugs", OPTIONS);
  }

  private static String record(String hash, int state) {
    return """
    {"records":{"%s":{"state":%d,"objectives":[{"objectiveHash":1,"progress":250,
      "completionValue":400,"complete":false,"visible":true}]}}}
    """
        .formatted(hash, state);
  }

  private static String counted(int progress) {
    return progress == 0
        ? "{\"objectivesPerPlug\":{}}"
        : """
        {"objectivesPerPlug":{"8":[{"objectiveHash":1,"progress":%d,"completionValue":400,
          "complete":false}]}}
        """
            .formatted(progress);
  }
}
