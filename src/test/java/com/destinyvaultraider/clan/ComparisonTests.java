package com.destinyvaultraider.clan;

import static com.destinyvaultraider.clan.People.DUALITY;
import static com.destinyvaultraider.clan.People.LAST_WEEK;
import static com.destinyvaultraider.clan.People.LAST_WISH;
import static com.destinyvaultraider.clan.People.SUNDAY;
import static com.destinyvaultraider.clan.People.character;
import static com.destinyvaultraider.clan.People.clan;
import static com.destinyvaultraider.clan.People.member;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.clan.Comparison.Place;
import com.destinyvaultraider.clan.Goal.Kind;
import com.destinyvaultraider.clan.Reading.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {

  private static final Goal RAID = new Goal(LAST_WISH, Kind.RAID, "Last Wish", 1);
  private static final Goal MISSION = new Goal(DUALITY, Kind.MISSION, "A campaign", 1);
  private static final Instant WEEK = GameWeek.startOf(SUNDAY);

  @ParameterizedTest
  @CsvSource({"5, 5, DONE", "2, 5, BEGUN", "0, 5, OPEN"})
  void tellsWhereACharacterStands(int done, int total, Stand stand) {
    ClanCharacter character = character(SUNDAY, Map.of(LAST_WISH, new Standing(done, total)));

    assertThat(Stand.of(character, RAID, WEEK)).isEqualTo(stand);
  }

  @Test
  void takesNothingOfLastWeekForThisWeek() {
    ClanCharacter character = character(LAST_WEEK, Map.of(LAST_WISH, new Standing(5, 5)));

    assertThat(Stand.of(character, RAID, WEEK)).isEqualTo(Stand.UNPLAYED);
  }

  @Test
  void knowsThatAMissionIsNotWeekly() {
    ClanCharacter character = character(LAST_WEEK, Map.of(DUALITY, new Standing(3, 8)));

    assertThat(Stand.of(character, MISSION, WEEK)).isEqualTo(Stand.BEGUN);
  }

  @Test
  void doesNotTakeWhatIsMissingForDone() {
    assertThat(Stand.of(character(SUNDAY, Map.of()), RAID, WEEK)).isEqualTo(Stand.OFF_THE_LIST);
    assertThat(Stand.of(character(SUNDAY, null), RAID, WEEK)).isEqualTo(Stand.UNKNOWN);
  }

  @Test
  void putsTheCharactersOfAMemberTogether() {
    ClanMember member =
        member(
            1,
            character(SUNDAY, Map.of(LAST_WISH, new Standing(5, 5))),
            character(SUNDAY, Map.of(LAST_WISH, new Standing(1, 5))),
            character(LAST_WEEK, Map.of()));
    Comparison comparison = new Comparison(List.of(RAID), WEEK);

    assertThat(comparison.place(member, RAID)).isEqualTo(Place.DONE);
    assertThat(comparison.left(member, RAID)).isEqualTo(2);
    assertThat(comparison.playsThisWeek(member)).isTrue();
  }

  @Test
  void tellsWhyThereIsNothingToCompare() {
    CompareQuery online = CompareQuery.of(null, "online", null, null);
    CompareQuery week = CompareQuery.of(null, "week", null, null);
    ClanMember hidden = member(1, Outcome.PRIVATE);
    ClanMember read = member(2, character(SUNDAY, Map.of()));

    assertThat(ComparePages.empty(clan(Set.of()), online, List.of(), true))
        .contains("Who is in the clan shows here");
    assertThat(ComparePages.empty(clan(Set.of(), read), online, List.of(), false))
        .contains("Nobody in the clan is online");
    assertThat(ComparePages.empty(clan(Set.of(), read), week, List.of(), false))
        .contains("Nobody in the clan has played this week");
    assertThat(ComparePages.empty(clan(Set.of(), hidden), week, List.of(hidden), true))
        .contains("is not known");
    assertThat(ComparePages.empty(clan(Set.of(), read), week, List.of(read), true))
        .contains("lists nothing of this kind");
    assertThat(ComparePages.empty(clan(Set.of(), read), week, List.of(read), false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PRIVATE", "SWITCHED_OFF", "NO_CHARACTER", "NO_ACCOUNT", "NO_ANSWER"})
  void guessesNothingAboutWhomNothingMayBeKnown(Outcome outcome) {
    ClanMember member = member(1, outcome, character(SUNDAY, null));
    Comparison comparison = new Comparison(List.of(RAID), WEEK);

    assertThat(comparison.place(member, RAID)).isEqualTo(Place.UNKNOWN);
    assertThat(comparison.left(member, RAID)).isZero();
    assertThat(comparison.stands(member, RAID)).isEmpty();
  }

  @Test
  void findsNobodyInAClanWithoutReadings() {
    ClanMember unread = new ClanMember(People.card(1, true, null), null, null, null, 0);

    assertThat(unread.isUnread()).isTrue();
    assertThat(clan(Set.of(), unread).members()).containsExactly(unread);
    assertThat(new Comparison(List.of(RAID), WEEK).place(unread, RAID)).isEqualTo(Place.UNKNOWN);
  }
}
