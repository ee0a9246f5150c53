package com.destinyvaultraider.inventory;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.manifest.Manifest;
import com.destinyvaultraider.manifest.ManifestNotReady;
import com.destinyvaultraider.signal.AccountChanged;
import com.destinyvaultraider.signal.Signals;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The pictures of all accounts: never older than what was shown before, one request to Bungie for
 * everybody who waits, and none while the one at hand is fresh enough. Thread-safe.
 */
@Component
public class Pictures {

  /** How long a page waits for Bungie where there is nothing else to show. */
  private static final Duration LONGEST_FIRST_WAIT = Duration.ofSeconds(10);

  private static final BungieFailure SLOW =
      new BungieFailure.RetryLater(0, "ReadTimedOut", Duration.ofSeconds(5), false);

  private final BungieClient bungie;
  private final PictureFetch fetch;
  private final Translations translations;
  private final InventoryProperties properties;
  private final Clock clock;
  private final RecordedChanges recorded;
  private final Signals signals;
  private final LoadingCache<Membership, HeldPicture> held =
      Caffeine.newBuilder()
          .maximumWeight(HeldPicture.most(Runtime.getRuntime().maxMemory()) * HeldPicture.ITEMS)
          .weigher((Membership _, HeldPicture account) -> account.weight())
          .expireAfterAccess(Duration.ofHours(2))
          .build(this::hold);

  Pictures(
      BungieClient bungie,
      PictureFetch fetch,
      Manifest manifest,
      InventoryProperties properties,
      Clock clock,
      RecordedChanges recorded,
      Signals signals) {
    this.bungie = bungie;
    this.fetch = fetch;
    this.translations = new Translations(manifest);
    this.properties = properties;
    this.clock = clock;
    this.recorded = recorded;
    this.signals = signals;
  }

  /**
   * The picture of the player's current account, in the language of the current thread: at once
   * where it is fresh; else Bungie is asked, and what is at hand is shown where the answer takes
   * long or does not come.
   *
   * @throws BungieException if there is none at hand and Bungie does not answer
   * @throws PictureIncomplete if there is none at hand and Bungie's answer lacks something
   * @throws SignInRequired if Bungie no longer knows the player
   */
  public Picture of(Player player) {
    return translations.of(newest(player));
  }

  private Picture newest(Player player) {
    HeldPicture account = heldFor(player);
    Picture shown = account.shown();
    if (shown == null) {
      return first(player, account);
    }
    if (account.isGoodEnough(clock.instant(), properties.freshFor())) {
      return shown;
    }
    try {
      return fetch
          .begin(player, account)
          .get(properties.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SignInRequired required) {
        throw required;
      }
      return shown;
    } catch (TimeoutException _) {
      return shown;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return shown;
    }
  }

  /**
   * The picture at hand, however old; Bungie is only asked where there is none, or none from this
   * process's life.
   */
  public Picture atHand(Player player) {
    HeldPicture account = heldFor(player);
    Picture shown = account.shown();
    if (shown == null) {
      return of(player);
    }
    try {
      return account.isRestored() ? of(player) : translations.of(shown);
    } catch (SignInRequired _) {
      return translations.of(shown);
    }
  }

  /**
   * The picture at hand, or one with nothing in it: enough to say where things are, also while
   * Bungie is away. Bungie is never asked.
   */
  public Picture inWords(Player player) {
    Picture shown = heldFor(player).shown();
    return shown == null
        ? Picture.nothing(player.requireCurrent().membership())
        : translations.of(shown);
  }

  /** What time it is by Bungie's clock, to which the moments of pictures and changes belong. */
  public Instant now() {
    return bungie.now();
  }

  /**
   * Asks Bungie now, once, and says where things were at some moment after the given one.
   *
   * @param moment by Bungie's clock
   * @return empty if Bungie does not answer or answers with something older
   * @throws SignInRequired if Bungie no longer knows the player
   */
  public Optional<Picture> takenAfter(Player player, Instant moment) {
    HeldPicture account = heldFor(player);
    try {
      Picture picture = fetch.fromBungie(player, account, false);
      if (picture.minted().isAfter(moment)) {
        return Optional.of(translations.of(picture));
      }
    } catch (BungieException | PictureIncomplete | ManifestNotReady _) {
      // No answer is an answer here: nobody knows.
    }
    account.doubt();
    return Optional.empty();
  }

  /** Has the next page ask Bungie, because something has happened that the picture may not show. */
  public void doubt(Player player) {
    heldFor(player).doubt();
  }

  /** How far the picture of the player's current account can be relied on. */
  public Freshness freshness(Player player) {
    HeldPicture account = held.getIfPresent(player.requireCurrent().membership());
    return account == null || account.shown() == null
        ? Freshness.UNKNOWN
        : account.freshness(clock.instant());
  }

  /**
   * A word for what there is to show, another one when something has moved, or when Bungie has
   * ceased to answer or begun to again.
   */
  public String word(Player player) {
    return freshness(player).word(atHand(player));
  }

  /** Asks Bungie again in the background, where it did not answer and has been left alone since. */
  public void lookAgain(Player player) {
    HeldPicture account = heldFor(player);
    Instant now = clock.instant();
    boolean troubled = account.freshness(now).trouble() != null;
    if (troubled && !account.isGoodEnough(now, Duration.ZERO)) {
      var _ = fetch.begin(player, account);
    }
  }

  /**
   * Adds a change that Bungie has confirmed to the picture, here at once and on every other
   * instance when the surrounding transaction is committed.
   */
  public void confirm(Player player, Change change) {
    Membership membership = player.requireCurrent().membership();
    long number = recorded.record(membership, change);
    heldFor(player).confirm(Map.of(number, change), clock.instant());
    signals.changed(membership.id());
  }

  /** Takes in what other instances have had confirmed, before anybody looks what has changed. */
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @EventListener
  void takeIn(AccountChanged changed) {
    held.asMap()
        .forEach((membership, account) -> {
          if (changed.membershipId() == null || changed.membershipId() == membership.id()) {
            account.confirm(recorded.of(membership, account.latest()), clock.instant());
          }
        });
  }

  /** Accounts are held as long as there is room, and more has been seen of this one now. */
  @EventListener
  void weigh(PictureTaken taken) {
    held.asMap()
        .computeIfPresent(taken.player().requireCurrent().membership(), (_, account) -> account);
  }

  private HeldPicture hold(Membership membership) {
    HeldPicture account = new HeldPicture();
    account.confirm(recorded.of(membership, 0), clock.instant());
    return account;
  }

  /**
   * What is held, with all that other instances have had confirmed up to now: their signal may
   * still be on its way to us.
   */
  private HeldPicture heldFor(Player player) {
    Membership membership = player.requireCurrent().membership();
    HeldPicture account = held.get(membership);
    account.confirm(recorded.of(membership, account.latest()), clock.instant());
    fetch.fromBefore(player, account);
    return account;
  }

  /** The very first picture: there is nothing to show until Bungie has answered. */
  private Picture first(Player player, HeldPicture account) {
    BungieFailure trouble = account.freshness(clock.instant()).trouble();
    if (trouble != null && account.isGoodEnough(clock.instant(), Duration.ZERO)) {
      throw new BungieException(trouble);
    }
    try {
      return fetch.begin(player, account).get(LONGEST_FIRST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new BungieException(SLOW, e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BungieException(SLOW, e);
    }
  }
}
