package com.destinyvaultraider.notice;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileResponse;
import com.destinyvaultraider.bungie.ProfileResponse.CharacterData;
import com.destinyvaultraider.bungie.ProfileResponse.Items;
import com.destinyvaultraider.notice.Facts.Line;
import com.destinyvaultraider.notice.GameCalendar.Visit;
import com.destinyvaultraider.notice.Look.Over;
import com.destinyvaultraider.trouble.Trouble;
import com.destinyvaultraider.vendor.Market;
import com.destinyvaultraider.vendor.Wares;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks Bungie what there is to tell a player: only what the player wants to be told of, only while
 * it can be so, and for few players at a time.
 */
@Component
class Lookout {

  /** From how many things on a postmaster is called nearly full; it holds 21. */
  static final int NEARLY_FULL = 18;

  /** Below this it has room again, and is told of anew when it fills up. */
  static final int ROOM_AGAIN = 16;

  private static final Logger log = LoggerFactory.getLogger(Lookout.class);
  private static final Set<Integer> CHARACTERS = Set.of(200);
  private static final Set<Integer> WITH_BAGS = Set.of(200, 201);
  private static final BungieFailure INCOMPLETE =
      new BungieFailure.RetryLater(0, "AnswerIncomplete", Duration.ofSeconds(5), false);
  private static final long POSTMASTER = 215593132L;

  private final BungieClient bungie;
  private final AccessTokens tokens;
  private final Market market;
  private final Semaphore readers;
  private final Duration every;

  /** When Bungie has told us last what time it is. */
  private volatile Instant clockSetAt = Instant.EPOCH;

  Lookout(BungieClient bungie, AccessTokens tokens, Market market, NoticeProperties properties) {
    this.bungie = bungie;
    this.tokens = tokens;
    this.market = market;
    this.readers = new Semaphore(properties.readers());
    this.every = properties.every();
  }

  /** Takes a look; what one kind of thing lacks does not keep the others from being seen. */
  Look look(Player player, Set<Kind> wanted) {
    List<Finding> found = new ArrayList<>();
    List<Over> over = new ArrayList<>();
    boolean bags = wanted.contains(Kind.POSTMASTER);
    readers.acquireUninterruptibly();
    try {
      // First of all, because with it comes the time by Bungie's clock.
      BungieFailure failure =
          bags || clockSetAt.plus(every).isBefore(Instant.now())
              ? attempt(() -> lookAtPostmasters(player, bags, found, over))
              : null;
      if (wanted.contains(Kind.XUR) && GameCalendar.isHere(bungie.now())) {
        failure = either(failure, attempt(() -> lookForXur(player, found)));
      }
      if (wanted.contains(Kind.WATCHED)) {
        failure = either(failure, attempt(() -> lookAtVendors(player, found)));
      }
      String trouble = failure == null ? "" : Trouble.sentence(failure);
      return new Look(bungie.now(), List.copyOf(found), List.copyOf(over), trouble);
    } catch (SignInRequired e) {
      return new Look(bungie.now(), List.of(), List.of(), e.sentence());
    } finally {
      readers.release();
    }
  }

  private static @Nullable BungieFailure attempt(Runnable part) {
    try {
      part.run();
      return null;
    } catch (BungieException e) {
      log.debug("Bungie did not tell what there is to tell a player: {}", e.getMessage());
      return e.failure();
    } catch (SignInRequired e) {
      throw e;
    } catch (RuntimeException e) {
      // Such as a picture that lacks something. What else there is to tell is told all the same.
      log.info("What there is to tell a player was not seen: {}", e.toString());
      return INCOMPLETE;
    }
  }

  private static @Nullable BungieFailure either(
      @Nullable BungieFailure one, @Nullable BungieFailure other) {
    return one == null ? other : one;
  }

  private void lookForXur(Player player, List<Finding> found) {
    List<Wares> wares = market.xur(player);
    if (wares.isEmpty()) {
      return;
    }
    Visit visit = GameCalendar.visit(bungie.now());
    List<Line> lines = wares.stream().map(Lookout::line).toList();
    found.add(new Finding(Kind.XUR, "xur", visit.from(), visit.to(), Facts.sold(lines)));
  }

  private void lookAtVendors(Player player, List<Finding> found) {
    Instant now = bungie.now();
    for (Wares wares : market.watched(player)) {
      String topic = wares.vendorHash() + "/" + wares.itemHash();
      found.add(
          new Finding(Kind.WATCHED, topic, now, wares.until(), Facts.sold(List.of(line(wares)))));
    }
  }

  private static Line line(Wares wares) {
    return new Line(wares.name(), wares.type(), wares.category(), wares.vendor());
  }

  /** Asked in the leanest way there is: no picture is taken that would push out a visitor's. */
  private void lookAtPostmasters(
      Player player, boolean bags, List<Finding> found, List<Over> over) {
    Membership membership = player.requireCurrent().membership();
    ProfileResponse profile =
        tokens.with(
            player,
            token ->
                bungie
                    .profile(token, membership, bags ? WITH_BAGS : CHARACTERS, _ -> false)
                    .profile());
    clockSetAt = Instant.now();
    Instant minted =
        profile.responseMintedTimestamp() == null
            ? bungie.now()
            : profile.responseMintedTimestamp();
    Map<Long, CharacterData> characters = data(profile.characters());
    data(profile.characterInventories())
        .forEach((id, bag) -> {
          CharacterData character = characters.get(id);
          if (character == null || bag.items() == null) {
            return;
          }
          int count = count(bag);
          if (count >= NEARLY_FULL) {
            Facts facts =
                Facts.held(character.classType() == null ? 3 : character.classType(), count);
            found.add(new Finding(Kind.POSTMASTER, Long.toString(id), minted, null, facts));
          } else if (count < ROOM_AGAIN) {
            over.add(new Over(Long.toString(id), minted));
          }
        });
  }

  private static int count(Items bag) {
    return bag.items() == null
        ? 0
        : (int) bag.items().stream().filter(row -> row.bucketHash() == POSTMASTER).count();
  }

  private static <T> Map<Long, T> data(ProfileResponse.@Nullable Component<Map<Long, T>> part) {
    return part == null || part.data() == null ? Map.of() : part.data();
  }
}
