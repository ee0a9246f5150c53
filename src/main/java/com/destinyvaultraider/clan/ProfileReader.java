package com.destinyvaultraider.clan;

import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.ClanClient;
import com.destinyvaultraider.clan.Reading.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Asks for members' profiles, a few at a time, so that what players do themselves never waits
 * behind more than those few; each is kept as it comes.
 */
@Component
class ProfileReader {

  private static final int ACCOUNT_NOT_FOUND = 1601;
  private static final int PRIVACY = 1665;

  /** A pause of this length is asked of everybody, not because of one member. */
  private static final Duration THROTTLED = Duration.ofSeconds(2);

  /** After so many calls without any answer it is not for the members that there is none. */
  private static final int TOO_MANY_BROKEN = 3;

  private static final Comparator<ClanMember> WHO_MATTERS_FIRST =
      Comparator.comparing((ClanMember member) -> !member.card().online())
          .thenComparing(
              member -> member.card().changedAt(),
              Comparator.nullsLast(Comparator.<Instant>reverseOrder()));

  private final ClanClient bungie;
  private final ClanStore store;
  private final ClanProperties properties;
  private final BungieTime time;

  ProfileReader(ClanClient bungie, ClanStore store, ClanProperties properties, BungieTime time) {
    this.bungie = bungie;
    this.store = store;
    this.properties = properties;
    this.time = time;
  }

  /** Reads these members of a clan; false where Bungie stopped answering before all were read. */
  boolean read(long clan, List<ClanMember> members) {
    if (members.isEmpty()) {
      return true;
    }
    Run run = new Run(clan);
    List<Callable<Boolean>> looks =
        members.stream()
            .sorted(WHO_MATTERS_FIRST)
            .map(member -> (Callable<Boolean>) () -> run.look(member))
            .toList();
    try (ExecutorService readers =
        Executors.newFixedThreadPool(properties.readers(), Thread.ofVirtual().factory())) {
      boolean all = true;
      for (Future<Boolean> look : readers.invokeAll(looks)) {
        all &= look.get();
      }
      return all;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException ex) {
      throw new IllegalStateException(ex.getCause());
    }
  }

  /** One go through the members of a clan, which ends early where Bungie stops answering. */
  private final class Run {

    private final long clan;
    private final AtomicInteger broken = new AtomicInteger();

    private Run(long clan) {
      this.clan = clan;
    }

    private boolean look(ClanMember member) {
      if (isOver()) {
        return false;
      }
      try {
        Reading reading = Reading.of(bungie.profile(member.card().membership()));
        if (reading.outcome() == Outcome.NO_ANSWER) {
          store.noteFailure(clan, member, time.now());
        } else {
          store.keep(clan, member, reading, time.now());
        }
        return true;
      } catch (BungieException ex) {
        return note(member, ex.failure());
      }
    }

    private boolean note(ClanMember member, BungieFailure failure) {
      if (failure.code() == ACCOUNT_NOT_FOUND || failure.code() == PRIVACY) {
        boolean hidden = failure.code() == PRIVACY;
        Outcome outcome = hidden ? Outcome.PRIVATE : Outcome.NO_ACCOUNT;
        store.keep(clan, member, Reading.of(outcome), time.now());
        return true;
      }
      if (isForEverybody(failure)) {
        broken.set(TOO_MANY_BROKEN);
        return false;
      }
      if (failure.code() == 0) {
        broken.incrementAndGet();
      }
      store.noteFailure(clan, member, time.now());
      return true;
    }

    private boolean isOver() {
      return broken.get() >= TOO_MANY_BROKEN;
    }
  }

  private static boolean isForEverybody(BungieFailure failure) {
    return switch (failure) {
      case BungieFailure.Down down -> down.code() != 0;
      case BungieFailure.RetryLater later -> later.pause().compareTo(THROTTLED) >= 0;
      case BungieFailure.SignInAgain _, BungieFailure.TellPlayer _ -> false;
    };
  }
}
