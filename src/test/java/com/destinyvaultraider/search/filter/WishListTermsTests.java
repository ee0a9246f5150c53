package com.destinyvaultraider.search.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.wishlist.OneList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches by what wish lists say. */
class WishListTermsTests {

  private static final Sample WISHED = Sample.weapon(1, "Ace").traits("Outlaw");
  private static final Sample COPY = Sample.weapon(2, "Ace").traits("Rampage");
  private static final Sample AVOIDED = Sample.weapon(3, "Thorn").traits("Outlaw");
  private static final Sample UNKNOWN = Sample.weapon(4, "Bow").traits("Frenzy");
  private static final Sample BARE = Sample.helmet(5, "Mask");

  private static final String LINES =
      """
      dimwishlist:item=%s&perks=%s#notes:Für den Raid
      dimwishlist:item=-%s&perks=%s#notes:Nobody needs it
      """
          .formatted(hash("Ace"), hash("Outlaw"), hash("Thorn"), hash("Outlaw"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "is:wishlist; 1",
        "-is:wishlist; 2 3 4 5",
        "is:trashlist; 3",
        "is:wishlistdupe; 1 2",
        "is:wishlistunknown; 4 5",
        "is:wishlistable; 1 2 3 4",
        "wishlistnotes:raid; 1",
        "wishlistnotes:\"fur den\"; 1",
        "wishlistnotes:needs or is:wishlist; 1 3",
        "-wishlistnotes:raid is:weapon; 2 3 4",
      })
  void findsByWhatListsSay(String query, String found) {
    List<Long> ids = Stream.of(found.split(" ", -1)).map(Long::valueOf).toList();

    assertThat(Sample.found(details -> OneList.of(LINES, details), query, all())).isEqualTo(ids);
  }

  @Test
  void asksNoListsWhereASearchDoesNot() {
    assertThat(
            Sample.found(
                _ -> {
                  throw new AssertionError("asked");
                },
                "is:weapon -is:exotic",
                all()))
        .containsExactly(1L, 2L, 3L, 4L);
  }

  private static Sample[] all() {
    return new Sample[] {WISHED, COPY, AVOIDED, UNKNOWN, BARE};
  }

  private static long hash(String name) {
    return name.hashCode() & 0xffffffffL;
  }
}
