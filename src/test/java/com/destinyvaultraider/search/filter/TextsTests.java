package com.destinyvaultraider.search.filter;

import static com.destinyvaultraider.search.filter.Sample.weapon;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.comparison.OwnStats;
import com.destinyvaultraider.detail.Background;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.inventory.Gear;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.wishlist.Verdicts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be read on things, while they come and go. */
class TextsTests {

  private static final Background NOTHING = new Background(List.of(), _ -> false, _ -> false);

  private final Picture account = Gear.account();
  private final ItemDetail hawkmoon =
      weapon(1, "Hawkmoon").describedAs("Stalk").traits("Outlaw").detail();
  private final ItemDetail austringer =
      weapon(2, "Austringer").describedAs("Hunt").traits("Rangefinder", "Outlaw").detail();
  private final ItemDetail spare =
      weapon(3, "Spare Rations").describedAs("Eat").traits("Snapshot").detail();

  @Test
  void knowsWhatIsThereNowOutOfWhatWasThereBefore() {
    Holdings first = holdings(hawkmoon, austringer);
    first.texts();
    Holdings unread =
        new Holdings(picture(austringer, hawkmoon), List.of(austringer, hawkmoon), NOTHING, first);
    Holdings last =
        new Holdings(picture(spare, austringer), List.of(spare, austringer), NOTHING, unread);

    assertThat(last.texts().itemNames()).containsExactly("Austringer", "Spare Rations");
    assertThat(last.texts().perkNames()).containsExactly("Outlaw", "Rangefinder", "Snapshot");
    assertThat(found(last, "perkname:outlaw")).containsExactly("Austringer");
    assertThat(found(last, "perkname:snapshot")).containsExactly("Spare Rations");
    assertThat(found(last, "description:hunt or name:rations"))
        .containsExactly("Spare Rations", "Austringer");
    assertThat(found(first, "perkname:snapshot")).isEmpty();
    assertThat(found(first, "perkname:outlaw")).containsExactly("Hawkmoon", "Austringer");
  }

  @Test
  void forgetsPerksOfWhatIsGone() {
    Holdings first = holdings(hawkmoon, austringer);
    first.texts();
    Holdings last = new Holdings(picture(spare), List.of(spare), NOTHING, first);

    assertThat(last.texts().perkNames()).containsExactly("Snapshot");
    assertThat(found(last, "perkname:outlaw")).isEmpty();
  }

  @Test
  void takesNothingFromAnotherLanguage() {
    // The hash is made of the name, and these two have the same: one plug in two languages.
    ItemDetail hawkmoonOfTwo = weapon(1, "Hawkmoon").traits("Aa").detail();
    ItemDetail falkenmond = weapon(1, "Falkenmond").traits("BB").detail();
    Holdings english = holdings(hawkmoonOfTwo);
    english.texts();
    Holdings german =
        new Holdings(Gear.account(falkenmond.item()), List.of(falkenmond), NOTHING, english);

    assertThat(german.texts().perkNames()).containsExactly("BB");
    assertThat(found(german, "perkname:bb")).containsExactly("Falkenmond");
  }

  @Test
  void tellsNumbersApartThatTextsHaveInThem() {
    ItemDetail one = offering(1, "Gives 12%");
    ItemDetail other = offering(2, "Gives 30%");
    Holdings first = holdings(one, other);
    first.texts();
    ItemDetail grown = offering(1, "Gives 15%");
    Holdings last = new Holdings(picture(grown, other), List.of(grown, other), NOTHING, first);

    assertThat(ids(first, "perk:\"gives 12%\"")).containsExactly("1");
    assertThat(ids(first, "perk:\"gives 30%\"")).containsExactly("2");
    assertThat(ids(last, "perk:\"gives 15%\"")).containsExactly("1");
    assertThat(ids(last, "perk:\"gives 12%\"")).isEmpty();
    assertThat(ids(last, "perk:\"gives 30%\"")).containsExactly("2");
  }

  /** Something with the same perk each time, only that other numbers are in its description. */
  private static ItemDetail offering(long id, String description) {
    Plug plug =
        new Plug(7, "Bonus", description, "Trait", "frames", null, false, 5, Map.of(), List.of());
    Socket socket = new Socket(0, Socket.Kind.TRAIT, "", plug, List.of(plug), true, true);
    return weapon(id, "Any").socket(socket).detail();
  }

  private Holdings holdings(ItemDetail... details) {
    return new Holdings(picture(details), List.of(details), NOTHING);
  }

  /** All by the same definitions, as pictures of one account are. */
  private Picture picture(ItemDetail... details) {
    return new Picture(
        account.membership(),
        account.minted(),
        account.characters(),
        List.of(details).stream().map(ItemDetail::item).toList(),
        List.of(),
        account.definitions(),
        account.components(),
        account.standing());
  }

  private static List<String> found(Holdings holdings, String query) {
    return things(holdings, query).map(item -> item.definition().name()).toList();
  }

  private static List<String> ids(Holdings holdings, String query) {
    return things(holdings, query).map(item -> String.valueOf(item.id())).toList();
  }

  private static Stream<Item> things(Holdings holdings, String query) {
    Scene scene =
        new Scene(holdings, _ -> Annotation.NONE, null, OwnStats.NONE, () -> Verdicts.NONE);
    return Sample.understood(query).in(scene).stream().map(Searched::item);
  }
}
