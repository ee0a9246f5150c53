package com.destinyvaultraider.annotation;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.Sightings.Look;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureTaken;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Forgets what was said of things that are gone for good, and remembers it where they come back.
 * Only a picture counts that shows all of an account as it is right now.
 */
@Component
class Tidying {

  /** How long something must have been gone to be forgotten. */
  static final Duration LONG_GONE = Duration.ofDays(30);

  /** How old a picture may be to show an account as it is. */
  static final Duration LIVE = Duration.ofSeconds(90);

  private static final Duration BETWEEN_LOOKS = Duration.ofHours(1);
  private static final int MOST_REMEMBERED = 5_000;
  private static final Logger log = LoggerFactory.getLogger(Tidying.class);

  private final Annotations annotations;
  private final Details details;
  private final Cache<Membership, Instant> looks =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(BETWEEN_LOOKS).build();

  /** Nobody waits for it. */
  private final Executor executor = Executors.newVirtualThreadPerTaskExecutor();

  Tidying(Annotations annotations, Details details) {
    this.annotations = annotations;
    this.details = details;
  }

  @EventListener
  void hear(PictureTaken taken) {
    executor.execute(() -> {
      try {
        lookThrough(taken);
      } catch (RuntimeException e) {
        log.warn("What is said of things that are gone was not looked through", e);
      }
    });
  }

  private void lookThrough(PictureTaken taken) {
    Picture picture = taken.picture();
    if (annotations.book(taken.player()).version() > 0
        && looks.asMap().putIfAbsent(picture.membership(), taken.at()) == null) {
      tidy(taken.player(), picture, taken.at());
    }
  }

  /**
   * Looks through what a player says.
   *
   * @param now by Bungie's clock
   */
  void tidy(Player player, Picture picture, Instant now) {
    boolean live = picture.minted().plus(LIVE).isAfter(now);
    if (!live || !picture.isWhole()) {
      return;
    }
    // First, or what was shaped anew would be missed under the id that it had before.
    annotations.follow(player, details.of(picture));
    Map<Long, Long> hashes = new HashMap<>();
    for (Item item : picture.items()) {
      ItemInstanceId id = item.id();
      if (id != null) {
        hashes.put(id.value(), item.hash());
      }
    }
    annotations.tidy(
        player, new Look(picture.membership().id(), hashes, picture.minted()), LONG_GONE);
  }
}
