package com.destinyvaultraider.inventory;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileResponse;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.Manifest;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * The pictures of all accounts: never older than what was shown before, one request to Bungie for
 * everybody who waits, and none while the one at hand is fresh enough. Thread-safe.
 */
@Component
public class Pictures {

  private static final Set<Integer> COMPONENTS = Set.of(100, 102, 103, 200, 201, 205, 300);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int MOST_ACCOUNTS = 500;

  private final BungieClient bungie;
  private final AccessTokens tokens;
  private final Manifest manifest;
  private final InventoryProperties properties;
  private final Clock clock;
  private final Executor executor = Executors.newVirtualThreadPerTaskExecutor();
  private final LoadingCache<Membership, HeldPicture> held =
      Caffeine.newBuilder()
          .maximumSize(MOST_ACCOUNTS)
          .expireAfterAccess(Duration.ofHours(2))
          .build(_ -> new HeldPicture());

  Pictures(
      BungieClient bungie,
      AccessTokens tokens,
      Manifest manifest,
      InventoryProperties properties,
      Clock clock) {
    this.bungie = bungie;
    this.tokens = tokens;
    this.manifest = manifest;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * The picture of the player's current account: at once where it is fresh; else Bungie is asked,
   * and what is at hand is shown where the answer takes long or does not come.
   *
   * @throws BungieException if there is none at hand and Bungie does not answer
   * @throws PictureIncomplete if there is none at hand and Bungie's answer lacks something
   */
  public Picture of(Player player) {
    HeldPicture account = heldFor(player);
    Picture shown = account.shown();
    if (shown == null) {
      return await(fetch(player, account));
    }
    if (account.fetched().plus(properties.freshFor()).isAfter(clock.instant())) {
      return shown;
    }
    CompletableFuture<Picture> answer = fetch(player, account);
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException _) {
      return shown;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return shown;
    }
  }

  /** The picture after asking Bungie now, for when the world has turned out different. */
  public Picture refreshed(Player player) {
    return await(fetch(player, heldFor(player)));
  }

  /** How long ago Bungie last answered for the player's current account. */
  public Duration age(Player player) {
    return Duration.between(heldFor(player).fetched(), clock.instant());
  }

  /** Adds a change that Bungie has confirmed to the picture. */
  public void confirm(Player player, Change change) {
    heldFor(player).confirm(change);
  }

  private HeldPicture heldFor(Player player) {
    return held.get(player.requireCurrent().membership());
  }

  private CompletableFuture<Picture> fetch(Player player, HeldPicture account) {
    return account.joinOr(
        () -> CompletableFuture.supplyAsync(() -> request(player, account), executor));
  }

  private Picture request(Player player, HeldPicture account) {
    Definitions definitions = manifest.current();
    Membership membership = player.requireCurrent().membership();
    Instant asked = clock.instant();
    ProfileResponse profile =
        tokens.with(player, token -> bungie.profile(token, membership, COMPONENTS));
    Picture picture = PictureAssembly.assemble(membership, profile, definitions, asked);
    return account.take(picture, clock.instant());
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
