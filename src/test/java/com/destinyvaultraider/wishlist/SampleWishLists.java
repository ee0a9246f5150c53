package com.destinyvaultraider.wishlist;

import com.destinyvaultraider.wishlist.WishListsPage.Entry;
import com.destinyvaultraider.wishlist.WishListsPage.Owned;
import com.destinyvaultraider.wishlist.WishListsPage.Removed;
import java.util.List;

/** Invented wish lists, in every state that the template knows. */
public final class SampleWishLists {

  private static final String LONG = "Rolls-of-the-Season-for-Everybody-".repeat(4);

  private SampleWishLists() {}

  /** Lists with long titles and lines that are not understood, and some that were removed. */
  public static Object all() {
    return new WishListsPage(
        List.of(
            new Entry(
                7,
                "The best of every season",
                "Rolls for raids, dungeons and strikes.\nWith reasons.",
                "45,012 rolls, 312 of them twice and counted once, added 2 days ago",
                "",
                List.of(),
                "",
                true),
            new Entry(
                8,
                LONG,
                "",
                "one roll, added just now",
                "14 lines are not understood and left out",
                wrong(),
                "and 12 more",
                false)),
        List.of(new Removed(9, LONG, "3 minutes ago"), new Removed(10, "Old", "2 days ago")),
        List.of(
            new Owned("112 of your things are wished for", "is:wishlist"),
            new Owned("3 are rolls to avoid", "is:trashlist")));
  }

  /** Before there is one. */
  public static Object none() {
    return new WishListsPage(List.of(), List.of(), List.of());
  }

  /** Lines that cannot be understood. */
  public static List<String> wrong() {
    return List.of(
        "Line 3: this is no roll: dimwishlst:item=5&perks=6",
        "Line 12: the perks are not understood: dimwishlist:item=5&perks="
            + "1234567890,".repeat(7));
  }

  /** What tiles of the sample vault are marked with, as the script gets it. */
  public static String marks() {
    long first = 6917529000000000000L + 1498876634L * 1000;
    return "{\"%d\":\"wished\",\"%d\":\"unwished\"}".formatted(first, first + 7);
  }
}
