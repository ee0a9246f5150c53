package com.destinyvaultraider.search;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.Annotations;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.search.completion.Vocabulary;
import com.destinyvaultraider.search.filter.Holdings;
import com.destinyvaultraider.search.filter.Scene;
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

  private static final int MOST_ACCOUNTS = 500;

  private final Details details;
  private final Annotations annotations;
  private final Cache<Membership, Known> known =
      Caffeine.newBuilder()
          .maximumSize(MOST_ACCOUNTS)
          .expireAfterAccess(Duration.ofMinutes(20))
          .build();

  Scenes(Details details, Annotations annotations) {
    this.details = details;
    this.annotations = annotations;
  }

  /** The holdings of one picture, and the names in them. */
  private record Known(Holdings holdings, Vocabulary vocabulary) {}

  /** All that a player may find in a picture. */
  Scene of(Player player, Picture picture, @Nullable PlayedCharacter current) {
    return new Scene(known(picture).holdings, annotations.of(player), current);
  }

  /** The names that a player may look for in a picture. */
  Vocabulary vocabulary(Picture picture) {
    return known(picture).vocabulary;
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
    Holdings holdings = new Holdings(picture, details.of(picture), details.loadouts(picture));
    return new Known(holdings, new Vocabulary(holdings));
  }

  /** A picture is immutable, so the same one has the same in it. */
  @SuppressWarnings("ReferenceEquality") // comparing what is in them takes longer than a search
  private static boolean isSame(Picture one, Picture other) {
    return one.items() == other.items() && one.definitions() == other.definitions();
  }
}
