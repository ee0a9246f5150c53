package com.destinyvaultraider.inventory;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.FetchedProfile;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileReader;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.Manifest;
import com.destinyvaultraider.signal.Signals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Brings pictures: from Bungie, or from what Bungie said before this process began. */
@Component
class PictureFetch {

  private static final Logger log = LoggerFactory.getLogger(PictureFetch.class);

  private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(5);
  private static final BungieFailure INCOMPLETE =
      new BungieFailure.RetryLater(0, "AnswerIncomplete", REST_AFTER_FAILURE, false);

  private final BungieClient bungie;
  private final Inquiry inquiry;
  private final AccessTokens tokens;
  private final Manifest manifest;
  private final KeptProfiles kept;
  private final InventoryProperties properties;
  private final Clock clock;
  private final Signals signals;
  private final ApplicationEventPublisher events;
  private final Executor executor = Executors.newVirtualThreadPerTaskExecutor();

  PictureFetch(
      BungieClient bungie,
      AccessTokens tokens,
      Manifest manifest,
      KeptProfiles kept,
      InventoryProperties properties,
      Clock clock,
      Signals signals,
      ApplicationEventPublisher events) {
    this.bungie = bungie;
    this.inquiry = new Inquiry(bungie);
    this.tokens = tokens;
    this.manifest = manifest;
    this.kept = kept;
    this.properties = properties;
    this.clock = clock;
    this.signals = signals;
    this.events = events;
  }

  /** Asks Bungie, or joins whoever is asking already. */
  CompletableFuture<Picture> begin(Player player, HeldPicture account) {
    return account.joinOr(() -> {
      boolean more = account.asksForMore(clock.instant());
      return CompletableFuture.supplyAsync(() -> fromBungie(player, account, more), executor);
    });
  }

  /**
   * Asks Bungie now.
   *
   * @param more whether also for what changes slowly
   * @return what is then to be shown
   */
  Picture fromBungie(Player player, HeldPicture account, boolean more) {
    Definitions definitions = manifest.current();
    Membership membership = player.requireCurrent().membership();
    String before = account.word();
    try {
      FetchedProfile answer =
          tokens.with(player, token -> inquiry.ask(token, membership, more, definitions));
      Picture picture =
          PictureAssembly.assemble(membership, answer.profile(), definitions, bungie.now());
      boolean newest = account.take(picture, clock.instant(), bungie.now());
      Picture shown = account.requireShown();
      if (newest) {
        events.publishEvent(new PictureTaken(player, picture, shown, bungie.now()));
        keepNowAndThen(player, account, picture, more ? null : answer);
      }
      return shown;
    } catch (BungieException e) {
      account.fail(e.failure(), clock.instant().plus(rest(e.failure())));
      throw e;
    } catch (PictureIncomplete e) {
      account.fail(INCOMPLETE, clock.instant().plus(REST_AFTER_FAILURE));
      throw e;
    } finally {
      if (!before.isEmpty() && !before.equals(account.word())) {
        tell(membership);
      }
    }
  }

  /** Pages that are not told of it are as they were when they were opened. */
  private void tell(Membership membership) {
    try {
      signals.changed(membership.id());
    } catch (DataAccessException e) {
      log.warn("A change is not told of: {}", e.getMessage());
    }
  }

  /** Takes what Bungie said before this process began, where there is nothing else. */
  void fromBefore(Player player, HeldPicture account) {
    if (account.shown() != null || !manifest.isReady()) {
      return;
    }
    kept.find(player)
        .ifPresent(found -> {
          try {
            Picture picture =
                PictureAssembly.assemble(
                    player.requireCurrent().membership(),
                    ProfileReader.readPacked(found.answer()),
                    manifest.current(),
                    found.taken());
            account.restore(picture, found.taken());
          } catch (BungieException | PictureIncomplete e) {
            log.warn("A kept profile cannot be read: {}", e.getMessage());
          }
        });
  }

  /** One that holds what changes slowly is much larger, and not kept. */
  private void keepNowAndThen(
      Player player, HeldPicture account, Picture picture, @Nullable FetchedProfile answer) {
    if (answer != null && account.isToBeKept(clock.instant(), properties.keepEvery())) {
      executor.execute(() -> keep(player, account, picture, answer));
    }
  }

  /** Beside the page that is shown: without it everything goes on. */
  private void keep(Player player, HeldPicture account, Picture picture, FetchedProfile answer) {
    Instant taken = account.taken();
    try {
      kept.keep(player, picture.minted(), taken, answer.packed(), bungie.now());
    } catch (DataAccessException e) {
      log.warn("A profile is not kept: {}", e.getMessage());
    }
  }

  private static Duration rest(BungieFailure failure) {
    Duration pause = failure.pause();
    return pause.compareTo(REST_AFTER_FAILURE) > 0 ? pause : REST_AFTER_FAILURE;
  }
}
