package com.destinyvaultraider.search;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.Annotations;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.comparison.StatBook;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.search.completion.Vocabulary;
import com.destinyvaultraider.search.filter.Holdings;
import com.destinyvaultraider.search.filter.Scene;
import com.destinyvaultraider.search.filter.Understood;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What searches look at. Holdings are worked out once for each picture: what is typed letter by
 * letter asks the same ones again and again.
 */
@Component
class Scenes {

  /** What is worked out of an account with 1 236 items was measured to weigh, and a little more. */
  private static final long BYTES_OF_ONE = 1_800 * 1024;

  private static final int MOST_ACCOUNTS = 500;
  private static final int FEWEST_ACCOUNTS = 10;

  private final Details details;
  private final Annotations annotations;
  private final StatBook stats;
  private final Cache<Membership, Known> known =
      Caffeine.newBuilder()
          .maximumSize(most(Runtime.getRuntime().maxMemory()))
          .expireAfterAccess(Duration.ofMinutes(20))
          .build();

  Scenes(Details details, Annotations annotations, StatBook stats) {
    this.details = details;
    this.annotations = annotations;
    this.stats = stats;
  }

  /** The holdings of one picture, and the names in them. */
  private record Known(Holdings holdings, Vocabulary vocabulary) {}

  /** All that a player may find in a picture. */
  Scene of(Player player, Picture picture, @Nullable PlayedCharacter current, Understood search) {
    return new Scene(known(picture).holdings, annotations.of(player), current, search.own());
  }

  /**
   * What a player has typed.
   *
   * @throws com.destinyvaultraider.search.query.QueryRefused if it asks for too much
   */
  Understood understood(Player player, String typed) {
    return Understood.of(typed, stats.of(player));
  }

  /** What a player may be about to type who looks for things in a picture. */
  Vocabulary vocabulary(Player player, Picture picture) {
    return known(picture).vocabulary.withStats(stats.of(player).names());
  }

  /** An eighth of the memory is for those who search; what others search is worked out anew. */
  static long most(long memory) {
    return Math.clamp(memory / 8 / BYTES_OF_ONE, FEWEST_ACCOUNTS, MOST_ACCOUNTS);
  }

  private Known known(Picture picture) {
    Known now =
        known
            .asMap()
            .compute(
                picture.membership(),
                (_, before) ->
                    before != null && isSame(before.holdings.picture(), picture)
                        ? before
                        : workedOut(picture));
    return now;
  }

  private Known workedOut(Picture picture) {
    Holdings holdings = new Holdings(picture, details.of(picture), details.background(picture));
    return new Known(holdings, new Vocabulary(holdings));
  }

  /** A picture is immutable, so the same one has the same in it. */
  @SuppressWarnings("ReferenceEquality") // comparing what is in them takes longer than a search
  private static boolean isSame(Picture one, Picture other) {
    return one.items() == other.items() && one.definitions() == other.definitions();
  }
}
