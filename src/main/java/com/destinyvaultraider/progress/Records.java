package com.destinyvaultraider.progress;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.CarnageReport;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.PlayedStats;
import com.destinyvaultraider.bungie.PlayedStats.Entry;
import com.destinyvaultraider.bungie.PlayedStats.Periods;
import com.destinyvaultraider.bungie.PlayedStats.Values;
import com.destinyvaultraider.bungie.StatisticsClient;
import com.destinyvaultraider.progress.Statistics.History;
import com.destinyvaultraider.progress.Statistics.Known;
import com.destinyvaultraider.progress.Statistics.Weapon;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What players have played; Bungie counts it together only after an activity is over, so an answer
 * is good for some minutes. While it does not answer, the last one is shown. Thread-safe.
 */
@Component
class Records {

  /** Activities on a page of the history. */
  static final int A_PAGE = 25;

  /** How many days the charts show. */
  static final int DAYS = 30;

  private static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(5);
  private static final Duration PRIVATE_FOR = Duration.ofMinutes(1);
  private static final Duration KEPT = Duration.ofHours(12);
  private static final int MOST_PLAYERS = 500;
  private static final int MOST_PAGES = 500;
  private static final int MOST_REPORTS = 300;
  private static final int MOST_WEAPONS = 10;

  private final StatisticsClient bungie;
  private final AccessTokens tokens;
  private final Cache<Whose, Known<Statistics>> statistics = cache(MOST_PLAYERS);
  private final Cache<Page, Known<History>> histories = cache(MOST_PAGES);
  private final Cache<Long, Known<CarnageReport>> reports = cache(MOST_REPORTS);

  Records(StatisticsClient bungie, AccessTokens tokens) {
    this.bungie = bungie;
    this.tokens = tokens;
  }

  private record Whose(Membership membership, long character) {}

  private record Page(Whose whose, int mode, int number) {}

  /**
   * The statistics of a character, or of the whole account with the id 0.
   *
   * @param characters the ids of all characters
   */
  Known<Statistics> of(Player player, long character, List<Long> characters) {
    Whose whose = new Whose(player.requireCurrent().membership(), character);
    return ask(statistics, whose, () -> read(player, whose, characters));
  }

  /** A page of what a character has played, the first of which is 0. */
  Known<History> history(Player player, long character, int mode, int page) {
    Whose whose = new Whose(player.requireCurrent().membership(), character);
    return ask(
        histories,
        new Page(whose, mode, page),
        () -> {
          List<Entry> entries =
              tokens.with(
                  player,
                  token -> bungie.history(token, whose.membership, character, mode, A_PAGE, page));
          return new History(entries, entries.size() == A_PAGE);
        });
  }

  /** The report of an activity, which never changes. */
  Known<CarnageReport> report(long activity) {
    return ask(reports, activity, () -> bungie.report(activity));
  }

  /** What time it is in the game. */
  Instant now() {
    return bungie.now();
  }

  /** Forgets everything. */
  void forget() {
    statistics.invalidateAll();
    histories.invalidateAll();
    reports.invalidateAll();
  }

  private Statistics read(Player player, Whose whose, List<Long> characters) {
    LocalDate last = now().atOffset(ZoneOffset.UTC).toLocalDate();
    LocalDate first = last.minusDays(DAYS - 1L);
    Map<String, Periods> sums =
        tokens.with(
            player,
            token -> bungie.allTime(token, whose.membership, whose.character, Mode.numbers()));
    List<Integer> charted = List.of(Mode.PVE.number(), Mode.PVP.number());
    Map<String, Periods> days =
        tokens.with(
            player,
            token -> bungie.daily(token, whose.membership, whose.character, charted, first, last));
    Tally merged = whose.character == 0 ? merged(player, whose) : null;
    List<Long> armed = whose.character == 0 ? characters : List.of(whose.character);
    return new Statistics(
        byMode(sums), merged, byDay(days), first, last, weapons(player, whose, armed));
  }

  private Tally merged(Player player, Whose whose) {
    PlayedStats.Account account =
        tokens.with(player, token -> bungie.account(token, whose.membership));
    PlayedStats.Merged all = account.mergedAllCharacters();
    Periods merged = all == null ? null : all.merged();
    return Tally.of(merged == null ? Values.NONE : merged.sums());
  }

  private static Map<Mode, Tally> byMode(Map<String, Periods> sums) {
    Map<Mode, Tally> byMode = new EnumMap<>(Mode.class);
    for (Mode mode : Mode.values()) {
      Periods periods = sums.get(mode.key());
      Tally tally = Tally.of(periods == null ? Values.NONE : periods.sums());
      if (!tally.isEmpty()) {
        byMode.put(mode, tally);
      }
    }
    return byMode;
  }

  private static Map<Mode, Map<LocalDate, Tally>> byDay(Map<String, Periods> days) {
    Map<Mode, Map<LocalDate, Tally>> byDay = new EnumMap<>(Mode.class);
    for (Mode mode : Mode.values()) {
      Periods periods = days.get(mode.key());
      Map<LocalDate, Tally> tallies = new HashMap<>();
      for (PlayedStats.Day day : periods == null ? List.<PlayedStats.Day>of() : periods.daily()) {
        Instant period = day.period();
        if (period != null) {
          LocalDate date = period.atOffset(ZoneOffset.UTC).toLocalDate();
          tallies.put(date, Tally.of(day.sums()));
        }
      }
      if (!tallies.isEmpty()) {
        byDay.put(mode, tallies);
      }
    }
    return byDay;
  }

  private List<Weapon> weapons(Player player, Whose whose, List<Long> characters) {
    List<Weapon> all = new ArrayList<>();
    for (long character : characters) {
      tokens
          .with(player, token -> bungie.weapons(token, whose.membership, character))
          .forEach(weapon -> {
            Values values = weapon.told();
            all.add(
                new Weapon(
                    weapon.referenceId(),
                    Math.round(values.of("uniqueWeaponKills")),
                    Math.round(values.of("uniqueWeaponPrecisionKills"))));
          });
    }
    return all.stream()
        .collect(
            Collectors.toMap(
                Weapon::hash,
                weapon -> weapon,
                (one, other) ->
                    new Weapon(
                        one.hash(),
                        one.kills() + other.kills(),
                        one.precision() + other.precision())))
        .values()
        .stream()
        .sorted(Comparator.comparingLong(Weapon::kills).reversed())
        .limit(MOST_WEAPONS)
        .toList();
  }

  private <K, T> Known<T> ask(Cache<K, Known<T>> cache, K key, Supplier<T> question) {
    Instant now = now();
    return Objects.requireNonNull(
        cache
            .asMap()
            .compute(
                key,
                (_, known) ->
                    known != null && known.holds(now) ? known : answer(known, now, question)));
  }

  private <T> Known<T> answer(@Nullable Known<T> known, Instant asked, Supplier<T> question) {
    try {
      T found = question.get();
      Instant now = now();
      return new Known<>(found, now, null, now, now.plus(GOOD_FOR));
    } catch (BungieException ex) {
      Known<T> failed = new Known<>(null, asked, ex.failure(), asked, asked.plus(PRIVATE_FOR));
      if (failed.isPrivate()) {
        // What is private now is not shown from before either.
        return failed;
      }
      Duration pause = ex.failure().pause();
      // From now on, for a failure can take longer than this until it is one.
      Instant until =
          now().plus(pause.compareTo(REST_AFTER_FAILURE) > 0 ? pause : REST_AFTER_FAILURE);
      return known == null
          ? new Known<>(null, asked, ex.failure(), asked, until)
          : new Known<>(known.found(), known.read(), ex.failure(), asked, until);
    }
  }

  private static <K, T> Cache<K, T> cache(int most) {
    return Caffeine.newBuilder().maximumSize(most).expireAfterAccess(KEPT).build();
  }
}
