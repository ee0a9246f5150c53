package com.destinyvaultraider.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Player.LinkedAccount;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.language.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What players say is kept, changed, undone and carried over, each player's for themselves. */
@BesideBrowsers
@SpringBootTest
@Import(AnnotationsTests.Heard.class)
class AnnotationsTests {

  private static final AtomicLong USERS = new AtomicLong(7_000_000);
  private static final Thing ROCKET = Thing.of(new ItemInstanceId(6917529000000000001L));
  private static final Thing BOW = Thing.of(new ItemInstanceId(6917529000000000002L));
  private static final Thing CORES = Thing.kind(3853748946L);
  private static final Edit JUNK = new Edit.Tagged(Tag.JUNK);

  @Autowired private Annotations annotations;
  @Autowired private JdbcClient jdbc;
  @Autowired private JdbcTemplate batches;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private Heard heard;

  private Player player = somebody(0);
  private Player other = somebody(0);

  @BeforeEach
  void signUp() {
    player = newPlayer();
    other = newPlayer();
    heard.events.clear();
  }

  @Test
  void keepsTagsAndNotesOfInstancesAndOfKinds() {
    change(ROCKET, new Edit.Tagged(Tag.FAVORITE), new Edit.Noted("For raids #pve"));
    change(CORES, new Edit.Tagged(Tag.KEEP));

    assertThat(annotations.of(player, ROCKET))
        .isEqualTo(new Annotation(Tag.FAVORITE, "For raids #pve"));
    assertThat(annotations.of(player, CORES).tag()).isEqualTo(Tag.KEEP);
    assertThat(annotations.of(player, BOW)).isEqualTo(Annotation.NONE);
    assertThat(annotations.tags(player)).hasSize(1).containsValue(Tag.FAVORITE);
    assertThat(annotations.of(other, ROCKET)).isEqualTo(Annotation.NONE);
  }

  @Test
  void doesNotTakeAKindForAnInstanceOfTheSameNumber() {
    change(Thing.kind(5), JUNK);

    assertThat(annotations.of(player, new Thing(true, 5))).isEqualTo(Annotation.NONE);
  }

  @Test
  void undoesAndUndoesTheUndoing() {
    change(ROCKET, new Edit.Tagged(Tag.KEEP), new Edit.Noted("first"));
    Revision junked = annotations.change(player, List.of(ROCKET, BOW), List.of(JUNK)).orElseThrow();

    Revision undone = annotations.undo(player, junked.id()).orElseThrow();
    assertThat(tag(ROCKET)).isEqualTo(Tag.KEEP);
    assertThat(tag(BOW)).isNull();
    assertThat(undone.words()).isEqualTo("undone: tagged as junk");
    assertThat(annotations.recent(player, 9))
        .extracting(Revision::undone)
        .containsExactly(false, true, false);

    Revision again = annotations.undo(player, undone.id()).orElseThrow();
    assertThat(tag(ROCKET)).isEqualTo(Tag.JUNK);
    assertThat(tag(BOW)).isEqualTo(Tag.JUNK);
    assertThat(again.words()).isEqualTo("done again: tagged as junk");
    assertThat(annotations.recent(player, 9))
        .extracting(Revision::undone)
        .containsExactly(false, true, false, false);
  }

  @Test
  void undoingLeavesWhatHasBeenChangedSince() {
    Revision first =
        annotations
            .change(player, List.of(ROCKET, BOW), List.of(JUNK, new Edit.Noted("old")))
            .orElseThrow();
    change(ROCKET, new Edit.Tagged(Tag.KEEP));

    annotations.undo(player, first.id());

    assertThat(annotations.of(player, ROCKET)).isEqualTo(new Annotation(Tag.KEEP, ""));
    assertThat(annotations.of(player, BOW)).isEqualTo(Annotation.NONE);
  }

  @Test
  void undoesNothingTwice() {
    Revision junked = annotations.change(player, List.of(ROCKET), List.of(JUNK)).orElseThrow();
    annotations.undo(player, junked.id());

    assertThat(annotations.undo(player, junked.id()))
        .hasValueSatisfying(second -> assertThat(second.things()).isZero());
    assertThat(tag(ROCKET)).isNull();
    assertThat(annotations.recent(player, 9)).hasSize(2);
  }

  @Test
  void knowsNoChangeOfAnotherPlayer() {
    Revision junked = annotations.change(player, List.of(ROCKET), List.of(JUNK)).orElseThrow();

    assertThat(annotations.undo(other, junked.id())).isEmpty();
    assertThat(annotations.undo(player, 1_000_000_000)).isEmpty();
    assertThat(tag(ROCKET)).isEqualTo(Tag.JUNK);
    assertThat(annotations.recent(other, 9)).isEmpty();
  }

  @Test
  void forgetsChangesBeforeTheLastTwoHundredAndNothingThatWasSaid() {
    change(BOW, JUNK);
    for (int at = 0; at < 200; at++) {
      change(ROCKET, new Edit.Noted("note " + at));
    }

    assertThat(annotations.recent(player, 1_000))
        .hasSize(200)
        .allMatch(revision -> revision.words().equals("notes written"));
    assertThat(tag(BOW)).isEqualTo(Tag.JUNK);
  }

  @Test
  void saysNothingWhereEverythingIsSoAlready() {
    change(ROCKET, JUNK);

    assertThat(annotations.change(player, List.of(ROCKET), List.of(JUNK))).isEmpty();
    assertThat(annotations.recent(player, 9)).hasSize(1);
  }

  @Test
  void addsAndRemovesHashtagsOfMany() {
    change(ROCKET, new Edit.Noted("Good #pve"));
    annotations.change(player, List.of(ROCKET, BOW), List.of(new Edit.Appended("#pve #s20")));
    assertThat(annotations.of(player, ROCKET).notes()).isEqualTo("Good #pve #s20");
    assertThat(annotations.of(player, BOW).notes()).isEqualTo("#pve #s20");

    annotations.change(player, List.of(ROCKET, BOW), List.of(new Edit.Removed("#pve")));
    assertThat(annotations.of(player, ROCKET).notes()).isEqualTo("Good #s20");
    assertThat(annotations.of(player, BOW).notes()).isEqualTo("#s20");
  }

  @Test
  void showsWhatAnotherInstanceHasChanged() {
    Annotations elsewhere = anotherInstance();
    change(ROCKET, JUNK);
    assertThat(elsewhere.of(player, ROCKET).tag()).isEqualTo(Tag.JUNK);

    elsewhere.change(player, List.of(ROCKET), List.of(new Edit.Tagged(Tag.KEEP)));
    assertThat(tag(ROCKET)).isEqualTo(Tag.KEEP);
  }

  @Test
  void losesNoChangeOfTwoTabsAtOnce() throws InterruptedException {
    Annotations elsewhere = anotherInstance();
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int at = 0; at < 20; at++) {
      Annotations instance = at % 2 == 0 ? annotations : elsewhere;
      Edit edit = at % 4 < 2 ? new Edit.Appended("#n" + at) : JUNK;
      threads.add(
          Thread.ofVirtual()
              .start(() -> {
                awaitQuietly(start);
                instance.change(player, List.of(ROCKET), List.of(edit));
              }));
    }
    start.countDown();
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(tag(ROCKET)).isEqualTo(Tag.JUNK);
    assertThat(annotations.of(player, ROCKET).hashtags())
        .containsExactlyInAnyOrder(
            "#n0", "#n1", "#n4", "#n5", "#n8", "#n9", "#n12", "#n13", "#n16", "#n17");
  }

  @Test
  void tellsWhichTagsHaveChanged() {
    change(BOW, JUNK);
    heard.events.clear();
    Revision kept =
        annotations
            .change(player, List.of(ROCKET, BOW, CORES), List.of(new Edit.Tagged(Tag.KEEP)))
            .orElseThrow();
    change(ROCKET, new Edit.Noted("no tag is changed here"));
    annotations.undo(player, kept.id());

    assertThat(heard.events)
        .containsExactly(
            new TagsChanged(player, ids(1, 2), Tag.KEEP),
            new TagsChanged(player, ids(1), null),
            new TagsChanged(player, ids(2), Tag.JUNK));
  }

  @Test
  void locksFollowTagsOnlyWhereThePlayerWantsIt() {
    assertThat(annotations.lockFollowsTag(player)).isFalse();
    annotations.letLockFollowTag(player, true);
    assertThat(annotations.lockFollowsTag(player)).isTrue();
    assertThat(annotations.lockFollowsTag(other)).isFalse();
  }

  @Test
  void followsAWeaponThatIsShapedAnew() {
    change(ROCKET, new Edit.Tagged(Tag.FAVORITE), new Edit.Noted("mine"));
    Revision noted =
        annotations.change(player, List.of(ROCKET), List.of(new Edit.Noted("ours"))).orElseThrow();
    Instant shaped = Instant.parse("2026-06-09T12:00:00.400Z");
    annotations.follow(player, List.of(crafted(1, 100, shaped)));

    annotations.follow(player, List.of(crafted(9, 200, shaped)));
    assertThat(tag(Thing.of(new ItemInstanceId(6917529000000000009L)))).isNull();

    annotations.follow(player, List.of(crafted(3, 100, shaped)));
    Thing again = Thing.of(new ItemInstanceId(6917529000000000003L));
    assertThat(annotations.of(player, again)).isEqualTo(new Annotation(Tag.FAVORITE, "ours"));
    assertThat(annotations.of(player, ROCKET)).isEqualTo(Annotation.NONE);

    annotations.undo(player, noted.id());
    assertThat(annotations.of(player, again).notes()).isEqualTo("mine");
  }

  @Test
  void doesNotFollowWhatHasItsOwnWords() {
    Instant shaped = Instant.parse("2026-06-09T12:00:00Z");
    change(ROCKET, JUNK);
    annotations.follow(player, List.of(crafted(1, 100, shaped)));
    change(BOW, new Edit.Tagged(Tag.KEEP));

    annotations.follow(player, List.of(crafted(2, 100, shaped)));

    assertThat(tag(BOW)).isEqualTo(Tag.KEEP);
    assertThat(tag(ROCKET)).isEqualTo(Tag.JUNK);
  }

  private void change(Thing thing, Edit... edits) {
    assertThat(annotations.change(player, List.of(thing), List.of(edits))).isPresent();
  }

  private @Nullable Tag tag(Thing thing) {
    return annotations.of(player, thing).tag();
  }

  private Annotations anotherInstance() {
    return new Annotations(
        new Books(jdbc, batches),
        new Revisions(jdbc, batches),
        new Sightings(jdbc),
        transaction,
        events);
  }

  private Player newPlayer() {
    long id =
        jdbc.sql(
                "insert into users (bungie_membership_id, display_name) values (?, 'Lyra')"
                    + " returning id")
            .param(USERS.incrementAndGet())
            .query(Long.class)
            .single();
    return somebody(id);
  }

  private static Player somebody(long id) {
    LinkedAccount account = new LinkedAccount(new Membership(3, 46 + id), "Lyra", "Steam");
    return new Player(id, 23 + id, "Lyra#0042", List.of(account), account, Language.ENGLISH);
  }

  private static List<ItemInstanceId> ids(long... last) {
    return LongStream.of(last)
        .mapToObj(each -> new ItemInstanceId(6917529000000000000L + each))
        .toList();
  }

  private static ItemDetail crafted(long id, long hash, Instant at) {
    return SampleDetails.crafted(
        SampleDetails.weapon("Gjallarhorn", 6917529000000000000L + id, hash), at);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** What was published. */
  @TestConfiguration
  static class Heard {

    private final List<TagsChanged> events = new ArrayList<>();

    @EventListener
    void hear(TagsChanged event) {
      // What follows from it must be kept along with it, or not at all.
      assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isTrue();
      events.add(event);
    }
  }
}
