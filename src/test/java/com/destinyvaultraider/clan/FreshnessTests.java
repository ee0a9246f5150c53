package com.destinyvaultraider.clan;

import static com.destinyvaultraider.clan.People.SUNDAY;
import static com.destinyvaultraider.clan.People.card;
import static com.destinyvaultraider.clan.People.clan;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.clan.Clan.Part;
import com.destinyvaultraider.clan.Reading.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When Bungie is asked again, and when not. */
class FreshnessTests {

  private static final ClanProperties PROPERTIES =
      new ClanProperties(
          Duration.ofMinutes(10),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(1),
          4);

  @ParameterizedTest(name = "online {0}, last seen {1} minutes before the look, {2} minutes later")
  @CsvSource({
    "true,  600, 5,    false",
    "true,  600, 11,   true",
    "false, 600, 11,   false",
    "false, 1,   11,   true",
    "false, -5,  11,   true",
    "false, 600, 1439, false",
    "false, 600, 1441, true",
  })
  void asksForWhomSomethingMayHaveChanged(boolean online, int before, int later, boolean due) {
    Instant changed = SUNDAY.minus(Duration.ofMinutes(before));
    ClanMember member =
        new ClanMember(card(1, online, changed), Reading.of(Outcome.READ), SUNDAY, SUNDAY, 0);

    assertThat(member.isDue(SUNDAY.plus(Duration.ofMinutes(later)), PROPERTIES)).isEqualTo(due);
  }

  @ParameterizedTest(name = "after {0} failures, {1} minutes later")
  @CsvSource({
    "1, 1, false",
    "1, 3, true",
    "3, 7, false",
    "3, 9, true",
    "30, 59, false",
    "30, 61, true"
  })
  void asksLessAndLessOftenForWhomThereIsNoAnswer(int failures, int later, boolean due) {
    ClanMember member = new ClanMember(card(1, true, null), null, null, SUNDAY, failures);

    assertThat(member.isDue(SUNDAY.plus(Duration.ofMinutes(later)), PROPERTIES)).isEqualTo(due);
  }

  @Test
  void asksAtOnceForWhomNobodyHasLookedAt() {
    assertThat(unread().isDue(SUNDAY, PROPERTIES)).isTrue();
  }

  @Test
  void doesNotBelieveWhatIsFromTheFuture() {
    assertThat(Freshness.is(SUNDAY.plusSeconds(30), Duration.ofMinutes(1), SUNDAY)).isTrue();
    assertThat(Freshness.is(SUNDAY.plusSeconds(90), Duration.ofMinutes(1), SUNDAY)).isFalse();
    assertThat(Freshness.is(null, Duration.ofMinutes(1), SUNDAY)).isFalse();
  }

  @Test
  void restsAfterBungieHadNoAnswer() {
    Clan rests = silent(SUNDAY.minusSeconds(30));
    Clan asks = silent(SUNDAY.minusSeconds(90));

    assertThat(rests.isDue(SUNDAY, PROPERTIES)).isFalse();
    assertThat(asks.isDue(SUNDAY, PROPERTIES)).isTrue();
  }

  @Test
  void asksWhoIsOnlineAfterTwoMinutes() {
    assertThat(clan(Set.of()).isDue(SUNDAY.plusSeconds(110), PROPERTIES)).isFalse();
    assertThat(clan(Set.of()).isDue(SUNDAY.plusSeconds(130), PROPERTIES)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-17T16:59:59Z, 2026-11-10T17:00:00Z",
    "2026-11-17T17:00:00Z, 2026-11-17T17:00:00Z",
    "2026-11-22T20:00:00Z, 2026-11-17T17:00:00Z",
    "2026-11-24T16:59:59Z, 2026-11-17T17:00:00Z",
  })
  void knowsWhenTheWeekBegan(Instant now, Instant start) {
    assertThat(GameWeek.startOf(now)).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource({
    ", power, false",
    "rank, rank, false",
    "-rank, rank, true",
    "' ', power, false",
    "'x&y=<z>', power, false",
  })
  void readsWhatAListIsSortedBy(@Nullable String text, String key, boolean reversed) {
    Sorting sorting = Sorting.of(text, "power");

    assertThat(sorting).isEqualTo(new Sorting(key, reversed));
    assertThat(sorting.clicked(key).reversed()).isEqualTo(!reversed);
    assertThat(sorting.clicked("other")).isEqualTo(new Sorting("other", false));
  }

  private static Clan silent(Instant tried) {
    Clan clan = clan(Set.of(), unread());
    return new Clan(clan.findings(), SUNDAY, SUNDAY, Set.of(Part.PROFILES), tried, clan.members());
  }

  private static ClanMember unread() {
    return new ClanMember(card(1, false, null), null, null, null, 0);
  }
}
