package com.destinyvaultraider.clan;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.ClanClient;
import com.destinyvaultraider.bungie.ClanSheet;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.clan.Clan.Findings;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The clans of those who look at theirs. What is known is shown at once; what is not, or no longer
 * good, is asked for behind the page, once for everybody who looks. Thread-safe.
 */
@Component
class Clans {

  /** The name of the task that reads one clan. */
  static final String TASK = "clan";

  /** How long it is taken as true that somebody has no clan, or which one it is. */
  private static final Duration BELIEVED = Duration.ofMinutes(5);

  /** How long after a failure Bungie is asked again for whose clan is which. */
  private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(5);

  private static final int MOST_PLAYERS = 10_000;

  private final ClanClient bungie;
  private final ClanStore store;
  private final ClanReader reader;
  private final ClanProperties properties;
  private final BungieTime time;
  private final ObjectProvider<Scheduler> scheduler;
  private final Cache<Membership, Optional<Long>> asked =
      Caffeine.newBuilder().maximumSize(MOST_PLAYERS).expireAfterWrite(BELIEVED).build();
  private final Cache<Membership, BungieFailure> refused =
      Caffeine.newBuilder().maximumSize(MOST_PLAYERS).expireAfterWrite(REST_AFTER_FAILURE).build();

  Clans(
      ClanClient bungie,
      ClanStore store,
      ClanReader reader,
      ClanProperties properties,
      BungieTime time,
      ObjectProvider<Scheduler> scheduler) {
    this.bungie = bungie;
    this.store = store;
    this.reader = reader;
    this.properties = properties;
    this.time = time;
    this.scheduler = scheduler;
  }

  /**
   * The clan of the player's account, as far as it is known; empty where the account has none.
   *
   * @throws BungieException where nothing is known and Bungie does not say
   */
  Optional<Clan> of(Player player) {
    Membership membership = player.requireCurrent().membership();
    Optional<Long> id = store.clanOf(membership).or(() -> asked.get(membership, this::ask));
    Optional<Clan> clan = id.flatMap(store::find);
    clan.ifPresent(this::look);
    return clan;
  }

  /** Forgets whose clan is which. */
  void forget() {
    asked.invalidateAll();
    refused.invalidateAll();
  }

  /** Whether what is shown of a clan will soon be more, so that it is worth looking again. */
  boolean isFilling(Clan clan) {
    return clan.isDue(time.now(), properties);
  }

  private Optional<Long> ask(Membership membership) {
    BungieFailure refusal = refused.getIfPresent(membership);
    if (refusal != null) {
      throw new BungieException(refusal);
    }
    try {
      return find(membership);
    } catch (BungieException e) {
      refused.put(membership, e.failure());
      throw e;
    }
  }

  private Optional<Long> find(Membership membership) {
    Optional<ClanSheet> sheet = bungie.clanOf(membership);
    sheet.ifPresent(found -> {
      if (store.find(found.id()).isEmpty()) {
        // Not counted as read, so that the rest of what there is to know is asked for as well.
        store.keep(new Findings(found, null, Set.of()), null, time.now());
      }
      reader.readRosterOf(found.id());
    });
    return sheet.map(ClanSheet::id);
  }

  private void look(Clan clan) {
    Instant now = time.now();
    store.noteLook(clan.id(), now);
    if (clan.isDue(now, properties)) {
      TaskInstance<Void> task = new TaskInstance<>(TASK, Long.toString(clan.id()));
      scheduler.getObject().scheduleIfNotExists(task, Instant.now());
    }
  }
}
