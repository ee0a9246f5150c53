package com.destinyvaultraider.inventory;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileResponse;
import com.destinyvaultraider.manifest.Definitions;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.ApplicationEventPublisher;
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

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(5);

  private final BungieClient bungie;
  private final Inquiry inquiry;
  private final AccessTokens tokens;
  private final Manifest manifest;
  private final InventoryProperties properties;
  private final Clock clock;
  private final RecordedChanges recorded;
  private final Signals signals;
  private final ApplicationEventPublisher events;
  private final Executor executor = Executors.newVirtualThreadPerTaskExecutor();
  private final Translations translations;
  private final LoadingCache<Membership, HeldPicture> held =
      Caffeine.newBuilder()
          .maximumWeight(HeldPicture.most(Runtime.getRuntime().maxMemory()) * HeldPicture.ITEMS)
          .weigher((Membership _, HeldPicture account) -> account.weight())
          .expireAfterAccess(Duration.ofHours(2))
          .build(this::hold);

  Pictures(
      BungieClient bungie,
      AccessTokens tokens,
      Manifest manifest,
      InventoryProperties properties,
      Clock clock,
      RecordedChanges recorded,
      Signals signals,
      ApplicationEventPublisher events) {
    this.bungie = bungie;
    this.inquiry = new Inquiry(bungie);
    this.tokens = tokens;
    this.manifest = manifest;
    this.properties = properties;
    this.clock = clock;
    this.recorded = recorded;
    this.signals = signals;
    this.events = events;
    this.translations = new Translations(manifest);
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
      return await(fetch(player, account));
    }
    if (account.isGoodEnough(clock.instant(), properties.freshFor())) {
      return shown;
    }
    try {
      return fetch(player, account).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
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

  /** The picture at hand, however old; Bungie is only asked where there is none. */
  public Picture atHand(Player player) {
    Picture shown = heldFor(player).shown();
    return shown == null ? of(player) : translations.of(shown);
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
      Picture picture = request(player, account, false);
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

  /** How old the picture of the player's current account is. */
  public Duration age(Player player) {
    return heldFor(player).age(clock.instant());
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
    return account;
  }

  private CompletableFuture<Picture> fetch(Player player, HeldPicture account) {
    return account.joinOr(() -> {
      boolean more = account.asksForMore(clock.instant());
      return CompletableFuture.supplyAsync(() -> request(player, account, more), executor);
    });
  }

  private Picture request(Player player, HeldPicture account, boolean more) {
    Definitions definitions = manifest.current();
    Membership membership = player.requireCurrent().membership();
    Instant asked = clock.instant();
    try {
      ProfileResponse profile =
          tokens.with(player, token -> inquiry.ask(token, membership, more, definitions));
      Picture picture = PictureAssembly.assemble(membership, profile, definitions, asked);
      Picture before = account.shown();
      Picture taken = account.take(picture, clock.instant());
      // Weighed anew, where it has not been dropped meanwhile.
      held.asMap().replace(membership, account, account);
      if (before != null && !before.digest().equals(taken.digest())) {
        signals.changed(membership.id());
      }
      if (taken.minted().equals(picture.minted())) {
        events.publishEvent(new PictureTaken(player, picture, taken, bungie.now()));
      }
      return taken;
    } catch (BungieException e) {
      Duration pause = e.failure().pause();
      account.leaveAloneUntil(
          clock
              .instant()
              .plus(pause.compareTo(REST_AFTER_FAILURE) > 0 ? pause : REST_AFTER_FAILURE));
      throw e;
    }
  }

  private static Picture await(CompletableFuture<Picture> answer) {
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
