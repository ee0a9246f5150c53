package com.destinyvaultraider.search.filter;

import static com.destinyvaultraider.search.filter.Sample.found;
import static com.destinyvaultraider.search.filter.Sample.helmet;
import static com.destinyvaultraider.search.filter.Sample.weapon;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.annotation.Tag;
import com.destinyvaultraider.inventory.Gear;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What terms find. */
class FiltersTests {

  @ParameterizedTest
  @CsvSource({
    "<10, 8, true",
    "<10, 10, false",
    ">10, 10, false",
    ">10, 15, true",
    "<=10, 10, true",
    "<=10, 8, true",
    "<=10, 15, false",
    ">=10, 10, true",
    ">=10, 15, true",
    ">=10, 8, false",
    "=10, 10, true",
    "=10, 15, false",
    "10, 10, true",
    "<worthy, 8, true",
    "<worthy, 10, false",
    "<=worthy, 10, true",
    ">=worthy, 10, true",
    "=worthy, 10, true",
    "=worthy, 15, false",
    "arrivals, 11, true",
    "arrivals, 10, false",
  })
  void comparesNumbers(String range, double value, boolean fits) {
    var read = Range.read(range, Map.of("worthy", 10, "arrivals", 11));

    assertThat(read.orElseThrow().test(value)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "name:jotunn, 1",
    "name:jötunn, 1",
    "jötu, 1",
    "name:unn, ''",
    "tunn, 1",
    "name:hun, ''",
    "exactname:jotunn, 1",
    "exactname:jotu, ''",
    "수집가, 2",
    "name:집가, 2",
    "perkname:kill, 1",
    "perkname:clip, 1",
    "perkname:lip, ''",
    "exactperk:\"kill clip\", 1",
    "perk:does, 1",
    "perk:rampage, 1",
    "description:wolves, 3",
    "name:\"wolves' a\", ''",
    "is:weapon, 1 2 3",
    "name:\"(acd/0\", 4",
    "name:acd/0, 4",
    "'hand cannon', 1 2 3 4",
    "name:.*, ''",
    "notes:raid, 2",
    "notes:#pve, 2",
    "notes:#pv, ''",
  })
  void readsWhatIsWrittenOnThings(String query, String expected) {
    assertThat(
            found(
                query,
                weapon(1, "Jötunn").traits("Kill Clip", "Rampage"),
                weapon(2, "불멸의 수집가").noted("for the raid #pve"),
                weapon(3, "Gjallarhorn").describedAs("Of the pack of wolves."),
                helmet(4, "(ACD/0) Feedback Fence")))
        .extracting(String::valueOf)
        .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
  }

  @Test
  void tellsKindsAndStatesApart() {
    Sample[] all = {
      weapon(1, "Thorn").exotic().damage(1).at(Gear.carried(Gear.HUNTER)),
      weapon(2, "Trust").damage(3).type(9).locked().masterwork().tagged(Tag.JUNK),
      weapon(3, "Arsenic Bite").damage(4).type(31).season(11).crafted(12).killed("pve", 200),
      helmet(4, "Mask")
          .tiered(5)
          .power(0)
          .at(Gear.carried(Gear.TITAN))
          .from("Source: Last Wish raid."),
    };

    assertThat(found("is:exotic", all)).containsExactly(1L);
    assertThat(found("is:solar or is:void", all)).containsExactly(2L, 3L);
    assertThat(found("is:bow", all)).containsExactly(3L);
    assertThat(found("is:light", all)).containsExactly(2L, 3L);
    assertThat(found("is:locked tag:junk", all)).containsExactly(2L);
    assertThat(found("tag:none is:weapon", all)).containsExactly(1L, 3L);
    assertThat(found("season:arrivals", all)).containsExactly(3L);
    assertThat(found("weaponlevel:>10 kills:>100 kills:pve:>=200", all)).containsExactly(3L);
    assertThat(found("kills:pvp:>0", all)).isEmpty();
    assertThat(found("source:lastwish", all)).containsExactly(4L);
    assertThat(found("source:raid -source:crucible", all)).containsExactly(4L);
    assertThat(found("is:armor3.0 tier:5 -is:haspower", all)).containsExactly(4L);
    assertThat(found("is:invault", all)).containsExactly(2L, 3L);
    assertThat(found("is:inleftchar", all)).containsExactly(1L);
    assertThat(found("is:inrightchar", all)).containsExactly(4L);
    assertThat(found("is:onwrongclass", all)).containsExactly(4L);
    assertThat(found("is:currentclass", all)).containsExactly(4L);
    assertThat(found("id:2 or hash:" + ("Thorn".hashCode() & 0xffffffffL), all))
        .containsExactly(1L, 2L);
  }

  @ParameterizedTest
  @CsvSource({
    "is:inloadout, 1 2",
    "is:iningameloadout, 1 2",
    "-is:inloadout, 3",
    "inloadout:raid, 1 2",
    "inloadout:RAID, 1 2",
    "inloadout:\"solo pve\", 2",
    "inloadout:pv, 2",
    "inloadout:>1, 2",
    "inloadout:0, 3",
    "inloadout:#raid, ''",
  })
  void knowsWhatLoadoutsHold(String query, String expected) {
    assertThat(
            found(
                query,
                weapon(1, "Thorn").inLoadout("Raid"),
                weapon(2, "Trust").inLoadout("Raid").inLoadout("Solo PvE"),
                weapon(3, "Malfeasance")))
        .extracting(String::valueOf)
        .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
  }

  @Test
  void comparesStatsAndTheirSumsAndMeans() {
    Sample[] all = {
      helmet(1, "Strong").armorStats(10, 20, 5, 2, 2, 30).tiered(5),
      helmet(2, "Weak").armorStats(5, 5, 5, 5, 5, 5),
      weapon(3, "Far").stat(1240592695L, 60, 75),
    };

    assertThat(found("stat:total:>=69", all)).containsExactly(1L);
    assertThat(found("stat:weapons:>20", all)).containsExactly(1L);
    assertThat(found("stat:mobility:>20", all)).containsExactly(1L);
    assertThat(found("stat:highest:=5", all)).containsExactly(2L);
    assertThat(found("stat:health+melee:=30", all)).containsExactly(1L);
    assertThat(found("stat:health&melee:=15", all)).containsExactly(1L);
    assertThat(found("stat:range:>70 basestat:range:60", all)).containsExactly(3L);
    assertThat(found("primarystat:weapons secondarystat:melee tertiarystat:health", all))
        .containsExactly(1L);
    assertThat(found("maxstatvalue:grenade", all)).containsExactly(1L, 2L);
    assertThat(found("maxstatvalue:weapons", all)).containsExactly(1L);
  }

  @Test
  void knowsCopiesAndTheBest() {
    Sample[] all = {
      weapon(1, "Fatebringer").power(500).traits("Frenzy"),
      weapon(2, "Fatebringer (Timelost)").power(510).traits("Frenzy", "Explosive Payload"),
      weapon(3, "Fatebringer").power(490).crafted(3).tagged(Tag.FAVORITE).traits("Other"),
      weapon(4, "Trust").power(510),
    };

    assertThat(found("is:dupe", all)).containsExactly(1L, 2L, 3L);
    assertThat(found("dupe:item count:3", all)).containsExactly(1L, 2L, 3L);
    assertThat(found("is:dupelower", all)).containsExactly(1L, 3L);
    assertThat(found("is:crafteddupe", all)).containsExactly(1L, 2L, 3L);
    assertThat(found("is:infusionfodder", all)).containsExactly(1L);
    assertThat(found("is:dupeperks", all)).containsExactly(1L);
    assertThat(found("dupe:traits", all)).containsExactly(1L);
    assertThat(found("is:maxpower", all)).containsExactly(2L, 4L);
    assertThat(found("is:maxpowerloadout", all)).hasSize(1);
  }
}
