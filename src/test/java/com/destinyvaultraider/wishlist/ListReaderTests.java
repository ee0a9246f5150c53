package com.destinyvaultraider.wishlist;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.wishlist.Reading.Misread;
import com.destinyvaultraider.wishlist.Reading.Why;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as players share them. */
class ListReaderTests {

  @Test
  void readsARollForAnyItem() {
    WishList list =
        read("dimwishlist:item=-69420&perks=2682205016,2402480669#notes:Enh Over, Enh FocuFury")
            .list();

    assertThat(list.rollsOfAny()).containsExactly(0);
    assertThat(perks(list, 0)).containsExactlyInAnyOrder(2682205016L, 2402480669L);
    assertThat(list.notes(0)).isEqualTo("Enh Over, Enh FocuFury");
    assertThat(list.isExpert(0)).isTrue();
    assertThat(list.isUnwanted(0)).isFalse();
  }

  @Test
  void readsARollThatNobodyShouldKeep() {
    WishList list = read("dimwishlist:item=-347366834&perks=1\ndimwishlist:item=347366834").list();

    assertThat(list.rolls(347366834L)).containsExactly(0, 1);
    assertThat(list.isUnwanted(0)).isTrue();
    assertThat(list.isUnwanted(1)).isFalse();
    assertThat(list.rollsOfAny()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "//notes:For all|dimwishlist:item=5&perks=1; For all",
        "//notes:For all|dimwishlist:item=6&perks=1|dimwishlist:item=5&perks=1; For all",
        "//notes:One with\\nline break|dimwishlist:item=5&perks=1; One with~line break",
        "//notes:For all|dimwishlist:item=5&perks=1#notes:Own\\nwords; Own~words",
        "//notes:For all||dimwishlist:item=5&perks=1; ''",
        "//notes:For all|// A comment|dimwishlist:item=5&perks=1; ''",
        "//notes:First|//notes:Second|dimwishlist:item=5; Second",
        "dimwishlist:item=5&perks=1; ''",
        "dimwishlist:item=5#notes:No perks at all; No perks at all",
      })
  void readsNotes(String lines, String notes) {
    WishList list = read(lines.replace('|', '\n')).list();

    assertThat(list.notes(list.rolls(5)[0])).isEqualTo(notes.replace('~', '\n'));
  }

  @Test
  void endsNotesAtABarAndReadsNoTags() {
    WishList list =
        read("""
        //notes:From the raid |tags:pve,mkb
        dimwishlist:item=5&perks=1
        dimwishlist:item=6&perks=1#notes:Own|tags:pvp
        dimwishlist:item=7&perks=1|tags:pvp
        """)
            .list();

    assertThat(List.of(list.notes(0), list.notes(1), list.notes(2)))
        .containsExactly("From the raid", "Own", "From the raid");
  }

  @Test
  void readsLinksAsRollsThatTakeOnePerkOfEachColumn() {
    WishList list =
        read("""
        https://banshee-44.com/?weapon=339343290&socketEntries=3038247973,2846385770#notes:B
        https://destinytracker.com/destiny-2/db/items/1230660649-slug?perks=1467527085,7
        """)
            .list();

    assertThat(list.isExpert(list.rolls(339343290L)[0])).isFalse();
    assertThat(perks(list, 0)).containsExactlyInAnyOrder(3038247973L, 2846385770L);
    assertThat(list.notes(0)).isEqualTo("B");
    assertThat(perks(list, list.rolls(1230660649L)[0])).containsExactlyInAnyOrder(1467527085L, 7L);
  }

  @Test
  void countsARollOnceWhateverTheOrderOfItsPerks() {
    Reading reading =
        read(
            """
            dimwishlist:item=5&perks=1,2#notes:First
            dimwishlist:item=5&perks=2,1,1,0#notes:Second
            dimwishlist:item=-5&perks=1,2
            dimwishlist:item=6&perks=1,2
            https://banshee-44.com/?weapon=5&socketEntries=1,2
            """);

    assertThat(reading.list().size()).isEqualTo(3);
    assertThat(reading.doubles()).isEqualTo(2);
    assertThat(reading.list().notes(0)).isEqualTo("First");
    assertThat(reading.list().isUnwanted(0)).isFalse();
  }

  @Test
  void readsWhatTheListSaysOfItself() {
    Reading reading =
        read(
            """
            \uFEFFtitle: The best rolls
            @description: Of the season
            title: Of one part of it
            dimwishlist:item=5&perks=1
            """);

    assertThat(reading.title()).isEqualTo("The best rolls");
    assertThat(reading.description()).isEqualTo("Of the season");
    assertThat(reading.wrong()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "dimwishlst:item=5; NO_ROLL",
        "https://example.org/; NO_ROLL",
        "dimwishlist:item=; NO_ITEM",
        "dimwishlist:item=-; NO_ITEM",
        "dimwishlist:item=ace; NO_ITEM",
        "dimwishlist:item=0; NO_ITEM",
        "dimwishlist:item=5x; NO_ITEM",
        "dimwishlist:item=4294967296; NO_ITEM",
        "dimwishlist:item=99999999999999999999; NO_ITEM",
        "dimwishlist:item=5&perks=1,x; NO_PERK",
        "dimwishlist:item=5&perks=-1; NO_PERK",
        "dimwishlist:item=5&perks=4294967296; NO_PERK",
        "dimwishlist:item=5&perk=1; NO_PERK",
        "https://banshee-44.com/?weapon=5; NO_PERK",
        "https://banshee-44.com/?weapon=x&socketEntries=1; NO_ITEM",
        "https://destinytracker.com/destiny-2/db/items/5; NO_PERK",
      })
  void saysWhyALineIsNotUnderstoodAndReadsOn(String line, Why why) {
    Reading reading = read("// A comment\n" + line + "\ndimwishlist:item=7&perks=1");

    assertThat(reading.misread()).containsExactly(new Misread(2, why, line));
    assertThat(reading.list().size()).isEqualTo(1);
  }

  @Test
  void namesTheFirstLinesThatAreNotUnderstoodAndCountsAll() {
    Reading reading = read(("nonsense " + "x".repeat(200) + "\n").repeat(500));

    assertThat(reading.wrong()).isEqualTo(500);
    assertThat(reading.misread()).hasSize(10);
    assertThat(reading.misread().getFirst().text()).hasSize(80).endsWith("…");
  }

  @Test
  void readsNoMorePerksThanARollCanHave() {
    StringBuilder many = new StringBuilder("dimwishlist:item=5&perks=1");
    for (int perk = 2; perk <= 65; perk++) {
      many.append(',').append(perk);
    }

    assertThat(read(many.substring(0, many.lastIndexOf(","))).wrong()).isZero();
    assertThat(read(many.toString()).misread().getFirst().why()).isEqualTo(Why.NO_PERK);
  }

  @Test
  void keepsTheRollsOfAnItemInTheirOrder() {
    StringBuilder lines = new StringBuilder();
    for (int roll = 1; roll <= 3_000; roll++) {
      lines.append("dimwishlist:item=%d&perks=%d%n".formatted(roll % 3 + 4294967293L, roll));
    }

    WishList list = read(lines.toString()).list();

    int[] rolls = list.rolls(4294967293L);
    assertThat(rolls).hasSize(1_000).isSorted();
    assertThat(perks(list, rolls[0])).containsExactly(3L);
    assertThat(perks(list, rolls[999])).containsExactly(3_000L);
    assertThat(list.rolls(4294967292L)).isEmpty();
    assertThat(list.weight()).isLessThan(3_000 * 30);
  }

  static Reading read(String text) {
    try {
      return ListReader.read(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Long> perks(WishList list, int roll) {
    return Arrays.stream(list.perks(roll)).mapToObj(Integer::toUnsignedLong).toList();
  }
}
