package com.destinyvaultraider.search.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.destinyvaultraider.inventory.Gear;
import com.destinyvaultraider.inventory.Standing;
import com.destinyvaultraider.search.query.Query;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which terms make sense, and what is said of those that do not. */
class ValidationTests {

  private static final String FLAGS =
      """
      accessories accountmaxpower adept arc armor armor2.0 armor3.0 armorintrinsic armormod artifice
      autorifle blue bow chest classitem common consumables cosmetic craftable crafted crafteddupe
      curated currentclass customstatlower dark deepsight dupe dupelower dupeperks emblems emotes
      energy engrams enhanceable enhanced enhancedperk enhancementready equipment equippable equipped
      exotic extraperk finishers focusable fusionrifle gauntlets ghost glaive green grenadelauncher
      handcannon hasdisabledmod haslight hasnotes hasornament haspower hasshader heavy
      heavygrenadelauncher helmet holofoil hunter incurrentchar indimloadout infusable infuse
      infusionfodder iningameloadout ininventory inleftchar inloadout inmiddlechar inpostmaster
      inrightchar invault kinetic kineticslot leg legendary lfr light linearfusionrifle lmg locked
      lostitems machinegun masterwork maxpower maxpowerloadout messages modded modifications movable
      onwrongclass origintrait ornamented patternunlocked pinnaclereward postmaster power
      powerfulreward primary pulserifle purple randomroll rare reptoken retiredperk rocketlauncher
      scoutrifle seasonalartifacts shaded shaped shapeddupe shiny ships shotgun sidearm smg
      sniperrifle solar special specialgrenadelauncher specialorders stackable stackfull stasis
      statdupe statlower strand subclass submachine sunset sword tagged tieredweapon titan tracerifle
      transferable transmat uncommon unlocked vehicle vendor void warlock weapon weaponmod white
      yellow
      """;

  private static final String NAMES =
      """
      armorintrinsic basestat breaker catalyst count deepsight description dupe energycapacity
      enhanced enhancedperk exactname exactperk foundry hash id inloadout keyword kills light
      masterwork maxbasestatvalue maxstatloadout maxstatvalue memento modslot name notes perk perkname
      power powerlimit primarystat season secondarystat source stack stat tag tertiarystat tier
      tunedstat weaponlevel year
      """;

  private static final String SOURCES =
      """
      30th adventure avalon battlegrounds blackarmory brave calus campaign cayde6 charity
      compass conquest contact cosmodrome crotasend crownofsorrow crucible deepstonecrypt deluxe
      desertperpetual do dreaming duality dungeon echoes edgeoffate edz eow ep equilibrium
      europa events eververse evidenceboard exoticquest fwc gambit gambitprime gardenofsalvation
      ghostsofthedeep grasp gunsmith harbinger haunted heliostat heresy ikora intothelight io
      ironbanner kepler kingsfall lastwish legendaryengram leviathan lost lostsectors mars
      menagerie mercury monumentoftriumph moon neomuna nessus nightfall nightmare nm oblation
      paleheart pantheon pinnacle-weapon pinnacleops pit plunder presage prestige prophecy
      psiops rahool raid rasputin reclaim renegades revenant riteofthenine ritual-weapon
      rivenslair rootofnightmares saint14 salvationsedge scourgeofthepast seasonpass servitor
      shatteredthrone shipwright sonar sparrowracingleague spireofstars spireofthewatcher
      strikes sundereddoctrine sundial tangled throneworld titan trials umbral vaultofglass
      vespershost vexoffensive vowofthedisciple warlordsruin wartable wellspring wrathborn
      dawning crimsondays solstice fotl revelry games
      """;

  private static final String SEASONS =
      """
      redwar=1 osiris=2 warmind=3 outlaw=4 forge=5 drifter=6 opulence=7 undying=8 dawn=9
      worthy=10 arrivals=11 hunt=12 chosen=13 splicer=14 lost=15 risen=16 haunted=17 plunder=18
      seraph=19 defiance=20 deep=21 witch=22 wish=23 echoes=24 revenant=25 heresy=26
      reclamation=27 lawless=28
      """;

  private static final String STATS =
      """
      rpm rof charge impact handling ventspeed heatgen cooling range stability reload magazine
      aimassist equipspeed shieldduration velocity blastradius recoildirection drawtime zoom airborne
      accuracy ammogen persistence swingspeed guardefficiency guardresistance chargerate
      guardendurance ammocapacity weapons health class grenade super melee mobility resilience
      recovery discipline intellect strength total any highest secondhighest thirdhighest
      fourthhighest fifthhighest sixthhighest
      """;

  private static final String ARMOR_STATS =
      """
      weapons health class grenade super melee mobility resilience recovery discipline intellect
      strength
      """;

  /** Filters with words behind the colon, and every word that players know. */
  static Stream<Arguments> wordsOfFilters() {
    return Stream.of(
        arguments("source", SOURCES),
        arguments("tag", "favorite keep junk infuse archive none"),
        arguments(
            "breaker",
            "antibarrier shieldpiercing barrier disruption overload stagger unstoppable any"
                + " intrinsic"),
        arguments("foundry", "daito hakke omolon suros tex-mechanica veist any"),
        arguments(
            "modslot",
            "lastwish gardenofsalvation deepstonecrypt vaultofglass vowofthedisciple kingsfall"
                + " rootofnightmares crotasend salvationsedge nightmare none activity setbonus"),
        arguments(
            "memento",
            "any none games monolithic vaultofglass gardenofsalvation solstice lost nightfall"
                + " ironbanner trials gambit champion dawning"),
        arguments("catalyst", "complete incomplete missing"),
        arguments("deepsight", "harmonizable extractable"),
        arguments("armorintrinsic", "none"),
        arguments("maxstatvalue", ARMOR_STATS + " any"),
        arguments("maxbasestatvalue", ARMOR_STATS + " any"),
        arguments("maxstatloadout", ARMOR_STATS),
        arguments("primarystat", ARMOR_STATS),
        arguments("secondarystat", ARMOR_STATS),
        arguments("tertiarystat", ARMOR_STATS),
        arguments("tunedstat", ARMOR_STATS + " primary secondary tertiary unfocused"),
        arguments(
            "dupe",
            "item stats untunedstats archetype tertiarystat nonzerostats tunedstat setbonus perks"
                + " traits statlower customstatlower"),
        arguments("power", "powerfloor softcap powerfulcap pinnaclecap"),
        arguments("light", "powerfloor softcap powerfulcap pinnaclecap"));
  }

  @ParameterizedTest
  @MethodSource("wordsOfFilters")
  void knowsEveryWordBehindTheColon(String filter, String words) {
    assertThat(words(words))
        .allSatisfy(
            word -> assertThat(Sample.understood(filter + ":" + word).wrong()).as(word).isEmpty());
    assertThat(Sample.understood(filter + ":nosuchword").wrong()).hasSize(1);
  }

  @Test
  void knowsEveryStatInEveryComparison() {
    for (String stat : words(STATS)) {
      for (String sign : List.of("", "=", "<", "<=", ">", ">=")) {
        for (String filter : List.of("stat", "basestat")) {
          assertThat(Sample.understood(filter + ":" + stat + ":" + sign + "20").wrong())
              .as(stat + sign)
              .isEmpty();
        }
      }
    }
  }

  @Test
  void knowsTheNumberOfEverySeason() {
    for (String season : words(SEASONS)) {
      String name = season.substring(0, season.indexOf('='));
      int number = Integer.parseInt(season.substring(season.indexOf('=') + 1));
      Sample of = Sample.weapon(1, "Thorn").season(number);

      assertThat(Sample.found("season:" + name, of)).as(season).hasSize(1);
      assertThat(Sample.found("season:>" + name, of)).as(season).isEmpty();
      assertThat(Sample.found("season:<=" + name, of)).as(season).hasSize(1);
    }
    assertThat(words(SEASONS)).hasSize(28);
  }

  @Test
  void knowsEveryWordThatPlayersKnow() {
    assertThat(Filters.flags()).containsAll(words(FLAGS));
    assertThat(Filters.names()).containsAll(words(NAMES));
  }

  @Test
  void explainsEveryFilter() {
    assertThat(Filters.all())
        .allSatisfy(filter -> assertThat(filter.help()).endsWith(".").hasSizeGreaterThan(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is:crafted",
        "not:crafted",
        "tag:favorite",
        "tag:none",
        "notes:#hashtag",
        "notes:verbatim:colon",
        "notes\"with spaces\"",
        "notes:<5",
        "is:masterwork",
        "masterwork:range",
        "masterwork:<5",
        "masterwork:=5",
        "masterwork:5",
        "stat:recovery:5",
        "stat:recovery:<=5",
        "stat:recovery+discipline:>=5",
        "stat:highest&secondhighest:>20",
        "stat:highest&recovery+strength&strength&range:>20",
        "basestat:range:>50",
        "count:2",
        "count:=2",
        "count:<=2",
        "count:<=2.5",
        "season:worthy",
        "season:<=worthy",
        "season:=worthy",
        "season:>=arrivals",
        "season:222",
        "season:=10",
        "season:>2.5",
        "kills:>100",
        "kills:pve:>100",
        "dupe:setbonus+statlower",
        "power:>softcap",
        "inloadout:#raid",
        "source:lastwish",
        "modslot:none",
        "memento:any",
        "catalyst:missing",
        "breaker:overload",
        "foundry:veist",
        "is:wishlist",
        "tunedstat:primary",
        "id:123",
        "maxstatvalue:recovery",
        "armorintrinsic:none",
        "stat:total:>=65.5",
      })
  void understands(String term) {
    assertThat(Sample.understood(term).wrong()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crafted:is",
        "tag:any",
        "is:tag",
        "tag:<5",
        "tag:recovery:17",
        "is:notes",
        "masterwork:rnage",
        "masterwork:<range",
        "masterwork:range:5",
        "stat:badstat:>20",
        "stat:badstat&badcombo:>20",
        "stat:too&+many:>20",
        "is:stat",
        "stat:recovery",
        "stat:=5",
        "is:count",
        "count:count",
        "count:recovery",
        "count:<=2:=2",
        "count:<2>",
        "is:season",
        "season:1redwar",
        "season:season",
        "season:arrival",
        "season:arrivalworthy",
        "kills:pvx:>1",
        "name:",
        "id:abc",
        "dupe:item+",
        "power:",
        "power:>",
        "power:1e9",
        "power:..",
        "stack:1.",
        "stack:99999999999999999999",
      })
  void doesNotUnderstand(String term) {
    assertThat(Sample.understood(term).wrong()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "is:wepaon, is:weapon",
    "is:handcanon, is:handcannon",
    "masterwork:rnage, masterwork:range",
    "season:arrival, season:arrivals",
    "pwer:>10, power:>10",
    "stat:recoverry:>20, stat:recovery:>20",
    "perknam:frenzy, perkname:frenzy",
    "tag:favourite, tag:favorite",
    "isweapon:x, ",
    "is:qqqqqqqq, ",
  })
  void namesTheNearest(String term, String nearest) {
    assertThat(Sample.understood(term).wrong())
        .singleElement()
        .extracting(Wrong::nearest)
        .isEqualTo(nearest);
  }

  @Test
  void goesOnWithoutTheWrongTerm() {
    Sample exotic = Sample.weapon(1, "Thorn").exotic();
    Sample other = Sample.weapon(2, "Trust");

    Understood search = Sample.understood("is:exotic   not:wepaon");

    assertThat(search.in(Sample.scene(exotic, other))).hasSize(1);
    Wrong wrong = search.wrong().getFirst();
    assertThat(wrong.place()).isEqualTo(13);
    assertThat(wrong.corrected(search.typed())).isEqualTo("is:exotic   -is:weapon");
    assertThat(wrong.reason()).contains("is:");
  }

  @Test
  void findsNothingWhereEverythingIsWrong() {
    assertThat(Sample.found("-is:wepaon", Sample.weapon(1, "Trust"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is:wishlist",
        "is:wishlistdupe",
        "is:trashlist",
        "is:wishlistunknown",
        "wishlistnotes:god",
        "is:indimloadout",
        "is:focusable",
        "is:powerfulreward",
        "is:pinnaclereward",
        "is:enhancementready",
      })
  void saysWhichTermsAreNotAnsweredAndGoesOnWithoutThem(String term) {
    Sample[] all = {Sample.weapon(1, "Thorn"), Sample.helmet(2, "Mask")};

    assertThat(Sample.understood(term + " is:weapon").silent())
        .extracting(Query.Term::text)
        .containsExactly(term);
    assertThat(Sample.found(term + " is:weapon", all)).containsExactly(1L);
    assertThat(Sample.found("-" + term + " is:weapon", all)).containsExactly(1L);
    assertThat(Sample.found(term, all)).isEmpty();
    assertThat(Sample.found("-" + term, all)).isEmpty();
    assertThat(remarks(term)).singleElement().asString().contains(term, "not answered");
  }

  @ParameterizedTest
  @ValueSource(strings = {"is:vendor", "is:sunset", "powerlimit:>1000"})
  void saysWhichTermsNeverFindAnythingHere(String term) {
    Sample[] all = {Sample.weapon(1, "Thorn"), Sample.helmet(2, "Mask")};

    assertThat(Sample.found(term + " is:weapon", all)).isEmpty();
    assertThat(Sample.found("-" + term, all)).containsExactly(1L, 2L);
    assertThat(remarks(term)).singleElement().asString().contains(term, "finds nothing here");
  }

  @Test
  void saysWhatBungieHasNotToldYet() {
    assertThat(remarks("is:inloadout")).hasSize(1);
    assertThat(remarks("-inloadout:raid")).hasSize(1);
    assertThat(remarks("is:patternunlocked")).hasSize(1);
    assertThat(remarks("is:weapon")).isEmpty();
    assertThat(
            Sample.understood("is:inloadout")
                .remarks(Gear.account(new Standing(List.of(), null, null))))
        .isEmpty();
  }

  private static List<String> remarks(String query) {
    return Sample.understood(query).remarks(Gear.account());
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
