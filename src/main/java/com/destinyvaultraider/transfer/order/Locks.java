package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.transfer.order.Order.Purpose;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Restores locks. Bungie mixes them up at times when one of several of a kind is moved, and its
 * answer does not tell: so their locks are remembered, looked at in a profile from after the move,
 * and set right by an order of their own where they differ.
 */
@Component
class Locks {

  /** The name of the task that looks at the locks of one player. */
  static final String TASK = "locks";

  /** When the locks are looked at where nobody hears what has become of the move. */
  private static final Duration WITHOUT_A_MOVE = Duration.ofMinutes(1);

  private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final ObjectProvider<Scheduler> scheduler;
  private final Players players;
  private final Pictures pictures;
  private final LockBook book;
  private final Dispatch dispatch;
  private final TransactionTemplate transactions;
  private final OrderProperties properties;
  private final Clock clock;

  Locks(
      JdbcClient jdbc,
      ObjectProvider<Scheduler> scheduler,
      Players players,
      Pictures pictures,
      LockBook book,
      Dispatch dispatch,
      TransactionTemplate transactions,
      OrderProperties properties,
      Clock clock) {
    this.jdbc = jdbc;
    this.scheduler = scheduler;
    this.players = players;
    this.pictures = pictures;
    this.book = book;
    this.dispatch = dispatch;
    this.transactions = transactions;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Remembers how these are locked before one of them is moved; what is watched already keeps the
   * state of before. They are looked at soon after the move, or after a while where none is made.
   */
  void watch(Player player, List<Item> items) {
    Membership membership = player.requireCurrent().membership();
    OffsetDateTime later = pictures.now().plus(WITHOUT_A_MOVE).atOffset(ZoneOffset.UTC);
    for (Item item : items) {
      jdbc.sql(
              """
              insert into lock_watch
                (user_id, membership_type, membership_id, instance_id, locked, since)
              values (?, ?, ?, ?, ?, ?)
              on conflict (user_id, instance_id) do update set since = excluded.since
              """)
          .params(
              player.id(),
              membership.type(),
              membership.id(),
              Objects.requireNonNull(item.id()).value(),
              item.isLocked(),
              later)
          .update();
    }
    scheduler
        .getObject()
        .scheduleIfNotExists(
            new TaskInstance<Void>(TASK, Long.toString(player.id())),
            clock.instant().plus(properties.locksAfter()));
  }

  /** What was remembered last has been moved just now. */
  void moved(Player player) {
    Membership membership = player.requireCurrent().membership();
    jdbc.sql(
            """
            update lock_watch set since = :now
            where user_id = :user and membership_id = :id and since > :now
            """)
        .param("now", pictures.now().atOffset(ZoneOffset.UTC))
        .param("user", player.id())
        .param("id", membership.id())
        .update();
  }

  /** The player has wanted a lock so in the meantime. */
  void set(Player player, ItemInstanceId item, boolean locked) {
    jdbc.sql("update lock_watch set locked = ? where user_id = ? and instance_id = ?")
        .params(locked, player.id(), item.value())
        .update();
  }

  /** Whether nothing of a player's is watched. */
  boolean isIdle(long userId) {
    return jdbc.sql("select not exists (select 1 from lock_watch where user_id = ?)")
        .param(userId)
        .query(Boolean.class)
        .single();
  }

  /** Looks at the watched locks of a player; true where nothing is left to be watched. */
  boolean look(long userId) {
    List<Watched> watched =
        jdbc.sql("select * from lock_watch where user_id = ? order by instance_id")
            .param(userId)
            .query((row, _) ->
                new Watched(
                    new Membership(row.getInt("membership_type"), row.getLong("membership_id")),
                    new ItemInstanceId(row.getLong("instance_id")),
                    row.getBoolean("locked"),
                    row.getObject("since", OffsetDateTime.class).toInstant()))
            .list();
    if (watched.isEmpty()) {
      return true;
    }
    Membership membership = watched.getFirst().membership();
    List<Watched> together =
        watched.stream().filter(each -> each.membership().equals(membership)).toList();
    Instant last = together.stream().map(Watched::since).max(Instant::compareTo).orElseThrow();
    Optional<Player> player =
        players.find(userId).flatMap(found -> Optional.ofNullable(found.playing(membership)));
    boolean hopeless = last.plus(GIVEN_UP_AFTER).isBefore(pictures.now()) || player.isEmpty();
    if (hopeless) {
      forget(userId, membership);
    } else if (last.isBefore(pictures.now())) {
      seen(player.get(), last.plusSeconds(1))
          .ifPresent(picture -> restore(player.get(), together, picture));
    }
    return false;
  }

  private Optional<Picture> seen(Player player, Instant moment) {
    try {
      return pictures.takenAfter(player, moment);
    } catch (SignInRequired _) {
      return Optional.empty();
    }
  }

  private void restore(Player player, List<Watched> watched, Picture picture) {
    Map<Item, Boolean> mixedUp = new LinkedHashMap<>();
    for (Watched each : watched) {
      picture
          .item(each.item())
          .filter(item -> item.isLocked() != each.locked())
          .ifPresent(item -> mixedUp.put(item, each.locked()));
    }
    boolean exchanged = mixedUp.values().stream().mapToInt(locked -> locked ? 1 : -1).sum() == 0;
    if (!exchanged) {
      // Bungie's error exchanges locks, so the player has had a hand in this. To lock is safe.
      mixedUp.values().removeIf(locked -> !locked);
    }
    transactions.executeWithoutResult(_ -> {
      forget(player.id(), picture.membership());
      if (!mixedUp.isEmpty()) {
        dispatch.hold(player);
        String key = UUID.randomUUID().toString();
        NewOrder order = new NewOrder(key, Purpose.LOCKS, List.of(), null, List.of(), false);
        List<LockBook.Entry> entries = new ArrayList<>();
        mixedUp.forEach((item, locked) -> entries.add(LockBook.Entry.of(item, locked, picture)));
        book.write(player, order, picture, entries);
        dispatch.schedule(player);
      }
    });
  }

  private void forget(long userId, Membership membership) {
    jdbc.sql("delete from lock_watch where user_id = ? and membership_id = ?")
        .params(userId, membership.id())
        .update();
  }

  /** A lock as it was. */
  private record Watched(
      Membership membership, ItemInstanceId item, boolean locked, Instant since) {}
}
