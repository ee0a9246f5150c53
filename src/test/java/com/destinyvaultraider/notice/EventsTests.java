package com.destinyvaultraider.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.notice.Facts.Line;
import com.destinyvaultraider.notice.Look.Over;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is one event and what is another, whoever sees it however often. */
class EventsTests extends NoticeTestBase {

  private static final Instant FRIDAY = Instant.parse("2030-12-06T17:05:00Z");
  private static final Instant RESET = Instant.parse("2030-12-10T17:00:00Z");

  @Autowired private Events events;
  private long user;

  @BeforeEach
  void somebody() {
    signIn(VETERAN);
    press("/notices/feed");
    user =
        database
            .sql("select id from users where bungie_membership_id = ?")
            .param(VETERAN)
            .query(Long.class)
            .single();
    // Nobody looks by themselves: the wishes are there, and no task for them.
    for (Kind kind : Kind.WANTED) {
      database
          .sql("insert into notice_wish (user_id, kind, channel) values (?, ?, 'FEED')")
          .params(user, kind.name())
          .update();
    }
  }

  @Test
  void tellsWhatIsSoOnceHoweverManySeeIt() throws Exception {
    List<Callable<Boolean>> looks =
        Collections.nCopies(8, () -> look(FRIDAY, sale(FRIDAY, RESET), full(FRIDAY)));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(looks).forEach(look -> assertThat(look.state()).isNotNull());
    }

    assertThat(told()).containsExactly("POSTMASTER FEED SENT", "WATCHED FEED SENT");
  }

  @Test
  void saysNothingOfAVendorWhoGoesOnSellingTheSame() {
    look(FRIDAY, sale(FRIDAY, RESET));
    look(RESET.plusSeconds(600), sale(RESET.plusSeconds(600), RESET.plus(Duration.ofDays(7))));
    assertThat(told()).hasSize(1);

    Instant later = RESET.plus(Duration.ofDays(9));
    look(later, sale(later, later.plus(Duration.ofDays(5))));
    assertThat(told()).hasSize(2);
  }

  @Test
  void tellsAnewOfAPostmasterThatHadRoomInBetween() {
    look(FRIDAY, full(FRIDAY));
    look(FRIDAY.plusSeconds(60), full(FRIDAY.plusSeconds(60)));
    assertThat(told()).hasSize(1);

    record(FRIDAY.plusSeconds(120), List.of(), List.of(new Over("7", FRIDAY.plusSeconds(120))));
    look(FRIDAY.plusSeconds(180), full(FRIDAY.plusSeconds(180)));
    assertThat(told()).hasSize(2);
  }

  @Test
  void believesNoAnswerThatIsOlderThanTheEvent() {
    look(FRIDAY, full(FRIDAY));
    record(FRIDAY.plusSeconds(60), List.of(), List.of(new Over("7", FRIDAY.minusSeconds(60))));
    look(FRIDAY.plusSeconds(120), full(FRIDAY.plusSeconds(120)));

    assertThat(told()).hasSize(1);
  }

  @Test
  void tellsOfEachVisitOnceAlsoWhereHeIsOutOfSightForAWhile() {
    look(FRIDAY, xur());
    look(FRIDAY.plusSeconds(60));
    look(FRIDAY.plusSeconds(120), xur());

    assertThat(told()).containsExactly("XUR FEED SENT");
  }

  private boolean look(Instant now, Finding... found) {
    record(now, List.of(found), List.of());
    return true;
  }

  private void record(Instant now, List<Finding> found, List<Over> over) {
    events.record(user, new Look(now, found, over, ""));
  }

  private static Finding xur() {
    return sold(Kind.XUR, "xur", FRIDAY.minusSeconds(300), RESET);
  }

  private static Finding sale(Instant since, Instant until) {
    return sold(Kind.WATCHED, "1/2", since, until);
  }

  private static Finding full(Instant since) {
    return new Finding(Kind.POSTMASTER, "7", since, null, Facts.held(1, 20));
  }

  private static Finding sold(Kind kind, String topic, Instant since, @Nullable Instant until) {
    Line line = new Line("Sunshot", "Hand Cannon", "Weapons", "Banshee-44");
    return new Finding(kind, topic, since, until, Facts.sold(List.of(line)));
  }
}
