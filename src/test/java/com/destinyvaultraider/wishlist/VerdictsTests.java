package com.destinyvaultraider.wishlist;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Socket.Kind;
import com.destinyvaultraider.search.filter.Sample;
import com.destinyvaultraider.wishlist.Verdicts.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Things held against lists. */
class VerdictsTests {

  /** A hand cannon: a barrel, two perks to choose from in one column, one in the next. */
  private static final ItemDetail ACE =
      SampleRolls.of(
          Sample.weapon(1, "Ace").ofKind(500),
          SampleRolls.socket(Kind.INTRINSIC, SampleRolls.plug(90, "Frame")),
          SampleRolls.socket(Kind.PART, SampleRolls.plug(10, "Barrel")),
          SampleRolls.socket(
              Kind.TRAIT, SampleRolls.plug(20, "Outlaw"), SampleRolls.plug(21, "Rampage")),
          SampleRolls.socket(Kind.TRAIT, SampleRolls.enhanced(31, "Frenzy")),
          SampleRolls.socket(Kind.SHADER, SampleRolls.plug(80, "Shader")));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // Every perk has to be among the options, in use or not.
        "dimwishlist:item=500&perks=20; true",
        "dimwishlist:item=500&perks=21,10; true",
        "dimwishlist:item=500&perks=20,21; true",
        "dimwishlist:item=500&perks=20,99; false",
        "dimwishlist:item=500&perks=90,20; true",
        "dimwishlist:item=500; true",
        "dimwishlist:item=501&perks=20; false",
        // Any item, and a kind of items.
        "dimwishlist:item=-69420&perks=20,10; true",
        "dimwishlist:item=-69420&perks=99; false",
        "dimwishlist:item=7000&perks=20; true",
        "dimwishlist:item=7001&perks=20; false",
        // Where it is no roll of an expert: one perk in each column, and the frame does not count.
        "https://banshee-44.com/?weapon=500&socketEntries=10,20,31; true",
        "https://banshee-44.com/?weapon=500&socketEntries=10,21,31,99; true",
        "https://banshee-44.com/?weapon=500&socketEntries=10,20; false",
        "https://banshee-44.com/?weapon=500&socketEntries=20,31,90; false",
        // The plain and the enhanced form of a perk are one.
        "dimwishlist:item=500&perks=30; true",
        "dimwishlist:item=500&perks=22; true",
        "https://banshee-44.com/?weapon=500&socketEntries=10,22,30; true",
        // Another perk of the same name is not.
        "dimwishlist:item=500&perks=23; false",
      })
  void findsTheRoll(String line, boolean fits) {
    assertThat(verdict(ACE, line) != null).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "dimwishlist:item=500&perks=20#notes:a|dimwishlist:item=500&perks=21#notes:b; a; true",
        "dimwishlist:item=500&perks=99#notes:a|dimwishlist:item=500&perks=21#notes:b; b; true",
        "dimwishlist:item=-500&perks=20#notes:a|dimwishlist:item=500&perks=21#notes:b; a; false",
        "dimwishlist:item=500&perks=21#notes:b|dimwishlist:item=-500&perks=20#notes:a; b; true",
        // What is for the item goes before what is for any, and that before what is for its kind.
        "dimwishlist:item=-69420&perks=20#notes:a|dimwishlist:item=500&perks=21#notes:b; b; true",
        "dimwishlist:item=7000&perks=20#notes:a|dimwishlist:item=-69420&perks=20#notes:b; b; true",
        "dimwishlist:item=-7000&perks=20#notes:a; a; false",
      })
  void letsTheFirstThatFitsCount(String lines, String notes, boolean wished) {
    Verdict verdict = requireNonNull(verdict(ACE, lines));

    assertThat(verdict.notes()).isEqualTo(notes);
    assertThat(verdict.wished()).isEqualTo(wished);
  }

  @Test
  void letsTheFirstListCount() {
    Named first = list("First", "dimwishlist:item=-69420&perks=20");
    Named second = list("Second", "dimwishlist:item=500&perks=21");
    Named third = list("Third", "dimwishlist:item=-500&perks=21");

    assertThat(of(List.of(second, third), ACE).of(ACE.item()))
        .extracting(Verdict::list)
        .isEqualTo("Second");
    assertThat(of(List.of(third, second), ACE).of(ACE.item()))
        .extracting(Verdict::list)
        .isEqualTo("Third");
    assertThat(of(List.of(first, second), ACE).of(ACE.item()))
        .as("what is for the item goes before what is for any, in whichever list")
        .extracting(Verdict::list)
        .isEqualTo("Second");
  }

  @Test
  void marksWhatBelongsToTheRollAndNeitherFrameNorLooks() {
    Verdict verdict = requireNonNull(verdict(ACE, "dimwishlist:item=500&perks=10,21,30,80,90"));

    assertThat(verdict.perks()).containsExactlyInAnyOrder(10L, 21L, 31L);
  }

  @Test
  void saysNothingOfWhatHasNoPerksOfItsOwn() {
    ItemDetail emblem =
        SampleRolls.typed(14, SampleRolls.socket(Kind.OTHER, SampleRolls.plug(20, "Outlaw")));
    ItemDetail bare = SampleRolls.of(Sample.weapon(3, "Bare").ofKind(500));

    assertThat(verdict(emblem, "dimwishlist:item=-69420&perks=20")).isNull();
    assertThat(verdict(bare, "dimwishlist:item=500")).isNull();
  }

  @Test
  void knowsForWhichItemsThereAreRolls() {
    Verdicts verdicts = of(List.of(list("A", "dimwishlist:item=500&perks=99")), ACE);

    assertThat(verdicts.knows(ACE.item())).isTrue();
    assertThat(of(List.of(list("A", "dimwishlist:item=-69420&perks=20")), ACE).knows(ACE.item()))
        .isFalse();
    assertThat(Verdicts.NONE.isEmpty()).isTrue();
  }

  private static @Nullable Verdict verdict(ItemDetail detail, String lines) {
    Named list = list("A list", lines.replace('|', '\n'));
    return of(List.of(list), detail).of(detail.item());
  }

  private static Verdicts of(List<Named> lists, ItemDetail detail) {
    return Verdicts.of(lists, new Forms(SampleRolls.DEFINITIONS), List.of(detail));
  }

  private static Named list(String name, String lines) {
    return new Named(name, ListReaderTests.read(lines).list());
  }
}
