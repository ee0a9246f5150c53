package com.destinyvaultraider.detail;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.detail.ItemDetail.CatalystState;
import com.destinyvaultraider.detail.ItemDetail.Crafting;
import com.destinyvaultraider.detail.ItemDetail.Deepsight;
import com.destinyvaultraider.detail.ItemDetail.Energy;
import com.destinyvaultraider.detail.ItemDetail.Kills;
import com.destinyvaultraider.detail.ItemDetail.ObjectiveLine;
import com.destinyvaultraider.detail.Socket.Kind;
import com.destinyvaultraider.inventory.Change;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.manifest.Definitions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailsTests {

  private static final String TRACKERS = "v400.plugs.weapons.masterworks.trackers";
  private static final String CATALYST = "v620.exotic.weapon.masterwork";
  private static final String NO_CATALYST = "v400.empty.exotic.masterwork";
  private static final String EXOTIC =
      """
      {"displayProperties":{"name":"Gun"},"itemType":3,"inventory":{"tierType":6}}\
      """;

  @TempDir private Path directory = Path.of("");

  @Test
  void readsTheFactsFromWhereverTheyStand() {
    ItemFacts facts =
        gun("""
        "displayProperties":{"name":"Gun","description":"Shoots."},"flavorText":"Bang.",
        "screenshot":"/s.jpg","collectibleHash":11,"loreHash":12,"seasonHash":13,
        "breakerTypeHash":14,"traitIds":["item.weapon.bow","foundry.tex_mechanica"],
        "itemCategoryHashes":[1,2],"isAdept":true,"isHolofoil":true,
        "inventory":{"recipeItemHash":99},"quality":{"infusionCategoryHashes":[5]},
        "equippingBlock":{"equipableItemSetHash":15}
        """)
            .with("Collectible", 11, "{\"sourceString\":\"Source: a walk.\",\"sourceHash\":21}")
            .with("Lore", 12, "{\"displayProperties\":{\"description\":\"Once.\"}}")
            .with("Season", 13, "{\"seasonNumber\":27}")
            .with("BreakerType", 14, "{\"enumValue\":2}")
            .with(
                "EquipableItemSet",
                15,
                """
                {"displayProperties":{"name":"Techsec"},
                 "setPerks":[{"requiredSetCount":2,"sandboxPerkHash":16}]}
                """)
            .with("SandboxPerk", 16, text("Closer", "Two are better."))
            .detail(directory)
            .facts();

    assertThat(facts.description()).isEqualTo("Shoots.");
    assertThat(facts.flavorText()).isEqualTo("Bang.");
    assertThat(facts.screenshot()).isEqualTo("/s.jpg");
    assertThat(facts.source()).isEqualTo("Source: a walk.");
    assertThat(facts.sourceHash()).isEqualTo(21);
    assertThat(facts.lore()).isEqualTo("Once.");
    assertThat(facts.season()).isEqualTo(27);
    assertThat(facts.breaker()).isEqualTo(2);
    assertThat(facts.foundry()).isEqualTo("tex-mechanica");
    assertThat(facts.categories()).containsExactlyInAnyOrder(1L, 2L);
    assertThat(facts.infusionCategories()).containsExactly(5L);
    assertThat(facts.craftable() && facts.adept() && facts.holofoil()).isTrue();
    assertThat(facts.setBonus())
        .isEqualTo(
            new ItemFacts.SetBonus(
                15, "Techsec", List.of(new ItemFacts.SetPerk(2, "Closer", "Two are better."))));
  }

  @Test
  void knowsNothingOfWhatTheManifestLacksAndDoesNotFail() {
    ItemDetail unknown =
        new SmallManifest()
            .plug(4, "Other", "", "")
            .sockets(5, 0)
            .told("objectives", "{}")
            .detail(directory);

    assertThat(unknown.stats()).isEmpty();
    assertThat(unknown.sockets()).hasSize(2);
    assertThat(Objects.requireNonNull(unknown.sockets().getFirst().plugged()).name()).isNotEmpty();
    assertThat(unknown.facts().redacted()).isFalse();
  }

  @Test
  void saysThatSomethingIsRedacted() {
    assertThat(gun("\"redacted\":true").detail(directory).facts().redacted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "intrinsics, INTRINSIC",
    "barrels, PART",
    "magazines_gl, PART",
    "frames, TRAIT",
    "origins, ORIGIN",
    "v400.weapon.mod_guns, MOD",
    "enhancements.v2_head, MOD",
    "core.gear_systems.armor_tiering.plugs.tuning.mods, MOD",
    "v400.plugs.weapons.masterworks.stat.range, MASTERWORK",
    "v460.plugs.armor.masterworks, MASTERWORK",
    "v300_new_pulse_rifle1_masterwork, CATALYST",
    "v400.empty.exotic.masterwork, CATALYST",
    "catalysts, CATALYST",
    "v400.plugs.weapons.masterworks.trackers, TRACKER",
    "mementos, MEMENTO",
    "shader, SHADER",
    "armor_skins_hunter_head, ORNAMENT",
    "holofoil_skins_shared, ORNAMENT",
    "crafting.plugs.frame_identifiers, CRAFTING",
    "shared.solar.fragments, OTHER"
  })
  void tellsWhatASocketIsFor(String category, Kind kind) {
    ItemDetail detail = gun("").plug(2, "Plug", category, "").sockets(2).detail(directory);

    assertThat(detail.sockets().getFirst().kind()).isEqualTo(kind);
  }

  @Test
  void offersWhatTheInstanceOffersAndNamesTheCategory() {
    ItemDetail detail =
        gun(slot("\"reusablePlugSetHash\":8"))
            .with("SocketCategory", 70, "{\"displayProperties\":{\"name\":\"PERKS\"}}")
            .plug(2, "One", "frames", "\"itemTypeDisplayName\":\"Enhanced Trait\"")
            .plug(3, "Two", "frames", "\"perks\":[{\"perkHash\":16}]")
            .with("SandboxPerk", 16, text("Two", "Hits twice."))
            .with("PlugSet", 8, "{\"reusablePlugItems\":[{\"plugItemHash\":4}]}")
            .sockets(2)
            .told("reusablePlugs", "{\"plugs\":{\"0\":[{\"plugItemHash\":3}]}}")
            .detail(directory);

    Socket socket = detail.sockets().getFirst();
    assertThat(socket.category()).isEqualTo("PERKS");
    assertThat(socket.options()).extracting(Plug::name).containsExactly("Two", "One");
    assertThat(socket.options().getFirst().perkTexts()).containsExactly("Two\nHits twice.");
    assertThat(socket.options().getFirst().description()).isEqualTo("Hits twice.");
    assertThat(socket.options()).extracting(Plug::enhanced).containsExactly(false, true);
    assertThat(detail.complete()).isTrue();
  }

  @Test
  void takesSocketsFromTheDefinitionWhereTheProfileLacksThemAndSaysSo() {
    ItemDetail detail =
        gun(slot("\"singleInitialItemHash\":2,\"reusablePlugSetHash\":8"))
            .plug(2, "One", "frames", "")
            .plug(4, "Four", "frames", "")
            .with("PlugSet", 8, "{\"reusablePlugItems\":[{\"plugItemHash\":4}]}")
            .detail(directory);

    assertThat(detail.complete()).isFalse();
    assertThat(detail.sockets().getFirst().options())
        .extracting(Plug::name)
        .containsExactly("Four", "One");
  }

  @Test
  void readsLevelAndDateOfACraftedWeapon() {
    ItemDetail detail =
        gun("")
            .plug(5, "Shaped", "crafting.plugs.frame_identifiers", "")
            .plug(2728416797L, "Enhancement 2", "crafting.plugs.weapons.mods.enhancers", "")
            .with("Objective", 77, "{\"uiStyle\":2}")
            .with("Objective", 78, "{\"uiStyle\":3}")
            .with("Objective", 79, "{\"uiStyle\":4}")
            .sockets(5, 2728416797L)
            .state(8)
            .told(
                "plugObjectives",
                """
                {"objectivesPerPlug":{"5":[{"objectiveHash":77,"progress":17},
                  {"objectiveHash":78,"progress":250,"completionValue":1000},
                  {"objectiveHash":79,"progress":1700000000}]}}
                """)
            .detail(directory);

    assertThat(detail.crafting())
        .isEqualTo(new Crafting(17, 25, Instant.ofEpochSecond(1_700_000_000), 2));
    assertThat(gun("").sockets(0).detail(directory).crafting()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"73837075, pve", "74070459, pvp", "345540971, gambit"})
  void readsTheKillTracker(long objective, String kind) {
    ItemDetail detail =
        gun("")
            .plug(6, "Tracker", TRACKERS, "")
            .sockets(6)
            .told("plugObjectives", counted(6, objective, 4321, 1, true))
            .detail(directory);

    assertThat(detail.kills()).isEqualTo(new Kills(kind, 4321));
  }

  @Test
  void knowsHowFarACatalystIs() {
    assertThat(exotic().sockets(7).detail(directory).catalyst()).isEqualTo(CatalystState.MISSING);
    assertThat(
            exotic()
                .sockets(8)
                .told("plugObjectives", counted(8, 1, 30, 400, false))
                .detail(directory)
                .catalyst())
        .isEqualTo(CatalystState.INCOMPLETE);
    assertThat(
            exotic()
                .sockets(8)
                .told("plugObjectives", counted(8, 1, 400, 400, true))
                .detail(directory)
                .catalyst())
        .isEqualTo(CatalystState.COMPLETE);
    assertThat(exotic().sockets(8).state(4).detail(directory).catalyst())
        .isEqualTo(CatalystState.COMPLETE);
    assertThat(exotic().sockets(0).detail(directory).catalyst()).isEqualTo(CatalystState.NONE);
  }

  @Test
  void findsACatalystThatWaitsBesideItsEmptySocket() {
    ItemDetail detail =
        exotic()
            .sockets(7)
            .told("reusablePlugs", "{\"plugs\":{\"0\":[{\"plugItemHash\":8}]}}")
            .told("plugObjectives", counted(8, 1, 30, 400, false))
            .detail(directory);

    assertThat(detail.catalyst()).isEqualTo(CatalystState.INCOMPLETE);
  }

  @ParameterizedTest
  @CsvSource({
    "crafting.plugs.weapons.mods.memories, true, EXTRACTABLE",
    "crafting.plugs.weapons.mods.extractors, true, HARMONIZABLE",
    "crafting.plugs.weapons.mods.memories, false, NONE"
  })
  void seesDeepsight(String category, boolean visible, Deepsight deepsight) {
    ItemDetail detail =
        gun("")
            .plug(9, "Resonance", category, "")
            .told(
                "sockets",
                "{\"sockets\":[{\"plugHash\":9,\"isEnabled\":true,\"isVisible\":%b}]}"
                    .formatted(visible))
            .detail(directory);

    assertThat(detail.deepsight()).isEqualTo(deepsight);
  }

  @Test
  void readsEnergyAndObjectives() {
    ItemDetail detail =
        gun("")
            .with("Objective", 50, "{\"progressDescription\":\"Targets defeated\"}")
            .told(
                "instances", "{\"gearTier\":3,\"energy\":{\"energyCapacity\":10,\"energyUsed\":7}}")
            .told(
                "objectives",
                """
                {"objectives":[{"objectiveHash":50,"progress":3,"completionValue":5,
                  "complete":false,"visible":true},
                  {"objectiveHash":51,"progress":1,"completionValue":1,"visible":false}]}
                """)
            .detail(directory);

    assertThat(detail.gearTier()).isEqualTo(3);
    assertThat(detail.energy()).isEqualTo(new Energy(10, 7));
    assertThat(detail.objectives())
        .containsExactly(new ObjectiveLine("Targets defeated", 3, 5, false));
  }

  @Test
  void keepsWhatWasWorkedOutWhileTheItemChanges() {
    Details details = new Details();
    Picture before = gun("").plug(2, "One", "frames", "").sockets(2).picture(directory);
    var item = Objects.requireNonNull(before.items().getFirst().id());
    Picture after = before.after(new Change.LockChanged(item, true, Instant.EPOCH));

    ItemDetail then = details.of(before).getFirst();
    ItemDetail now = details.of(after).getFirst();

    assertThat(now.item().isLocked()).isTrue();
    assertThat(then.item().isLocked()).isFalse();
    assertThat(now.sockets()).isSameAs(then.sockets());
  }

  @Test
  void keepsWhatWasWorkedOutWhileBungieTellsTheSame() {
    Details details = new Details();
    Definitions definitions = twoPlugs().definitions(directory);
    ItemDetail then = details.of(twoPlugs().sockets(2).picture(definitions)).getFirst();

    assertThat(details.of(twoPlugs().sockets(2).picture(definitions)).getFirst()).isSameAs(then);
  }

  @Test
  void worksOutAnewWhatBungieTellsOtherwise() {
    Details details = new Details();
    Definitions definitions = twoPlugs().definitions(directory);
    String options = "{\"plugs\":{\"0\":[{\"plugItemHash\":2},{\"plugItemHash\":3}]}}";
    String energy = "{\"energy\":{\"energyCapacity\":7,\"energyUsed\":1}}";
    List<SmallManifest> answers =
        List.of(
            twoPlugs(),
            twoPlugs().sockets(2),
            twoPlugs().sockets(3),
            twoPlugs().sockets(3).told("reusablePlugs", options),
            twoPlugs().sockets(3).told("instances", energy),
            twoPlugs().sockets(3).told("plugObjectives", counted(3, 1, 2, 3, false)),
            twoPlugs().sockets(3).told("plugObjectives", counted(3, 1, 3, 3, true)));

    for (SmallManifest answer : answers) {
      Picture picture = answer.picture(definitions);
      assertThat(details.of(picture)).isEqualTo(new Details().of(picture));
    }
  }

  @Test
  void worksOutAnewWhatHasBecomeAMasterwork() {
    Details details = new Details();
    Definitions definitions = exotic().definitions(directory);
    details.of(exotic().sockets(8).picture(definitions));

    assertThat(details.of(exotic().sockets(8).state(4).picture(definitions)).getFirst().catalyst())
        .isEqualTo(CatalystState.COMPLETE);
  }

  @Test
  void keepsNothingOfWhatIsGone() {
    Details details = new Details();
    Definitions definitions = twoPlugs().definitions(directory);
    Picture picture = twoPlugs().sockets(2).picture(definitions);
    ItemDetail then = details.of(picture).getFirst();
    details.of(without(picture));

    assertThat(details.of(picture).getFirst()).isEqualTo(then).isNotSameAs(then);
  }

  private static Picture without(Picture picture) {
    return new Picture(
        picture.membership(),
        picture.minted(),
        picture.characters(),
        List.of(),
        List.of(),
        picture.definitions(),
        picture.components(),
        picture.standing());
  }

  private static SmallManifest twoPlugs() {
    return gun("").plug(2, "One", "frames", "").plug(3, "Two", "barrels", "");
  }

  private static SmallManifest gun(String more) {
    return new SmallManifest().item("{\"itemType\":3" + (more.isEmpty() ? "" : "," + more) + "}");
  }

  private static SmallManifest exotic() {
    return new SmallManifest()
        .item(EXOTIC)
        .plug(7, "Nothing", NO_CATALYST, "")
        .plug(8, "Gun Catalyst", CATALYST, "");
  }

  private static String slot(String entry) {
    return """
    "sockets":{"socketEntries":[{"plugSources":2,%s}],
      "socketCategories":[{"socketCategoryHash":70,"socketIndexes":[0]}]}\
    """
        .formatted(entry);
  }

  private static String text(String name, String description) {
    return "{\"displayProperties\":{\"name\":\"%s\",\"description\":\"%s\"}}"
        .formatted(name, description);
  }

  private static String counted(
      long plug, long objective, int progress, int completion, boolean complete) {
    return """
    {"objectivesPerPlug":{"%d":[{"objectiveHash":%d,"progress":%d,"completionValue":%d,
      "complete":%b}]}}\
    """
        .formatted(plug, objective, progress, completion, complete);
  }
}
