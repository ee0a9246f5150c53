package com.destinyvaultraider.wishlist;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.wishlist.Verdicts.Named;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which rolls players wish for, and what of theirs has one: worked out once for each picture of an
 * account and each set of lists. Thread-safe.
 */
@Component
public class WishLists {

  private static final int MOST_ACCOUNTS = 64;

  private final Shelf shelf;
  private final Readings readings;
  private final Details details;
  private final LoadingCache<Key, Latest> accounts =
      Caffeine.newBuilder()
          .maximumSize(MOST_ACCOUNTS)
          .expireAfterAccess(Duration.ofMinutes(20))
          .build(_ -> new Latest());

  WishLists(Shelf shelf, Readings readings, Details details) {
    this.shelf = shelf;
    this.readings = readings;
    this.details = details;
  }

  /** A list as it counts: its text, and what its owner knows it by. */
  private record Counting(String digest, String name) {}

  /** An account with the lists that it is held against. */
  private record Key(Membership membership, Definitions definitions, List<Counting> lists) {}

  /** What was last found out. */
  private final class Latest {

    private @Nullable Picture picture;
    private Verdicts verdicts = Verdicts.NONE;

    synchronized Verdicts of(Picture now, List<Counting> lists) {
      if (!isSame(picture, now)) {
        Forms forms = new Forms(now.definitions());
        verdicts = Verdicts.of(named(lists), forms, details.of(now));
        picture = now;
      }
      return verdicts;
    }
  }

  /** Whether a player has a list at all. */
  public boolean any(Player player) {
    return !counting(player).isEmpty();
  }

  /** What the player's lists say of everything in a picture. */
  public Verdicts of(Player player, Picture picture) {
    List<Counting> lists = counting(player);
    return lists.isEmpty()
        ? Verdicts.NONE
        : accounts
            .get(new Key(picture.membership(), picture.definitions(), lists))
            .of(picture, lists);
  }

  /** What the player's lists say of one thing, which need not be theirs. */
  public @Nullable Verdict about(Player player, Picture picture, ItemDetail detail) {
    Forms forms = new Forms(picture.definitions());
    return Verdicts.of(named(counting(player)), forms, List.of(detail)).of(detail.item());
  }

  private List<Counting> counting(Player player) {
    return shelf.of(player.id()).stream()
        .filter(Kept::counts)
        .map(each -> new Counting(each.digest(), each.title()))
        .toList();
  }

  private List<Named> named(List<Counting> lists) {
    return lists.stream()
        .map(each -> new Named(each.name(), readings.of(each.digest()).list()))
        .toList();
  }

  /** A picture is immutable, so the same one has the same in it. */
  @SuppressWarnings("ReferenceEquality") // comparing what is in them takes longer than a look
  private static boolean isSame(@Nullable Picture one, Picture other) {
    return one != null && one.items() == other.items() && one.standing().equals(other.standing());
  }
}
