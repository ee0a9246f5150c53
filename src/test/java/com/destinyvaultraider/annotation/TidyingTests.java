package com.destinyvaultraider.annotation;

import static com.destinyvaultraider.inventory.Gear.ACE_OF_SPADES;
import static com.destinyvaultraider.inventory.Gear.FATEBRINGER;
import static com.destinyvaultraider.inventory.Gear.HUNTER;
import static com.destinyvaultraider.inventory.Gear.TITAN;
import static com.destinyvaultraider.inventory.Gear.account;
import static com.destinyvaultraider.inventory.Gear.carried;
import static com.destinyvaultraider.inventory.Gear.equipped;
import static com.destinyvaultraider.inventory.Gear.instance;
import static com.destinyvaultraider.inventory.Gear.vault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Player.LinkedAccount;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.manifest.Manifest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was said of things that are gone is forgotten, and never too soon. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
class TidyingTests {

  private static final AtomicLong USERS = new AtomicLong(7_900_000);
  private static final Instant FIRST = Instant.parse("2026-06-01T12:00:00Z");
  private static final Thing ACE = Thing.of(new ItemInstanceId(6917529000000000001L));
  private static final Thing OTHER = Thing.of(new ItemInstanceId(6917529000000000002L));
  private static final Annotation SAID = new Annotation(Tag.FAVORITE, "mine #pve");

  private final List<Object> events = new ArrayList<>();
  private final JdbcClient jdbc;
  private final Annotations annotations;
  private final Tidying tidying;
  private final Player player;

  @LocalServerPort private int port;

  TidyingTests(
      @Autowired JdbcClient jdbc,
      @Autowired JdbcTemplate batches,
      @Autowired TransactionTemplate transaction) {
    this.jdbc = jdbc;
    annotations =
        new Annotations(
            new Books(jdbc, batches),
            new Revisions(jdbc, batches),
            new Sightings(jdbc),
            transaction,
            events::add);
    tidying = new Tidying(annotations, new Details());
    long id =
        jdbc.sql(
                "insert into users (bungie_membership_id, display_name) values (?, 'Lyra')"
                    + " returning id")
            .param(USERS.incrementAndGet())
            .query(Long.class)
            .single();
    LinkedAccount linked = new LinkedAccount(new Membership(3, 46 + id), "Lyra", "Steam");
    player = new Player(id, 23 + id, "Lyra#0042", List.of(linked), linked, Language.ENGLISH);
  }

  @BeforeEach
  void say() {
    List<Edit> edits = List.of(new Edit.Tagged(Tag.FAVORITE), new Edit.Noted("mine #pve"));
    annotations.change(player, List.of(ACE), edits);
    annotations.change(player, List.of(Thing.kind(5)), edits);
    events.clear();
  }

  @Test
  void forgetsWhatHasBeenGoneForLong() {
    look(0, ace());
    look(1);
    look(31);

    assertThat(annotations.of(player, ACE)).isEqualTo(Annotation.NONE);
    assertThat(annotations.of(player, Thing.kind(5))).isEqualTo(SAID);
    assertThat(words().getFirst()).isEqualTo("forgotten, because it has been gone for 30 days");
    assertThat(events).isEmpty();
  }

  @Test
  void doesNotForgetBeforeItHasBeenGoneForLong() {
    look(0, ace());
    look(1);
    look(30);

    assertThat(annotations.of(player, ACE)).isEqualTo(SAID);
  }

  @Test
  void beginsToCountAnewWhereItIsThereInBetween() {
    look(0, ace());
    look(1);
    look(20, ace());
    look(35);
    look(64);
    assertThat(annotations.of(player, ACE)).isEqualTo(SAID);

    look(65);
    assertThat(annotations.of(player, ACE)).isEqualTo(Annotation.NONE);
  }

  @Test
  void doesNotMissWhatItHasNeverSeenThere() {
    look(0);
    look(40);

    assertThat(annotations.of(player, ACE)).isEqualTo(SAID);
  }

  @Test
  void doesNotMissWhatIsOnAnotherAccount() {
    look(0, ace());
    Picture elsewhere = onAnotherAccount(whole(FIRST));
    for (int day = 1; day < 80; day += 10) {
      tidying.tidy(player, mintedOn(day, elsewhere), day(day));
    }
    look(80);

    assertThat(annotations.of(player, ACE)).isEqualTo(SAID);
  }

  @Test
  void doesNotForgetWhileAnotherAccountIsLookedAt() {
    look(0, ace());
    look(1);
    tidying.tidy(player, onAnotherAccount(whole(day(40))), day(40));

    assertThat(annotations.of(player, ACE)).isEqualTo(SAID);
  }

  @Test
  void doesNotTrustAPictureThatIsOldOrDoesNotShowEverything() {
    look(0, ace());
    for (int day = 1; day < 80; day += 10) {
      tidying.tidy(player, whole(day(day)), day(day).plusSeconds(91));
      tidying.tidy(player, account(day(day)), day(day));
      tidying.tidy(
          player,
          account(
              day(day),
              instance(FATEBRINGER, 91, vault()),
              instance(FATEBRINGER, 92, equipped(HUNTER)),
              instance(FATEBRINGER, 93, carried(HUNTER)),
              instance(FATEBRINGER, 94, equipped(TITAN))),
          day(day));
    }

    assertThat(annotations.of(player, ACE)).isEqualTo(SAID);
  }

  @Test
  void remembersItWhereItComesBackOnce() {
    look(0, ace());
    look(1);
    look(31);

    look(32, ace());
    assertThat(annotations.of(player, ACE)).isEqualTo(SAID);
    assertThat(words().getFirst()).isEqualTo("remembered, because it is there again");

    annotations.change(player, List.of(ACE), List.of(new Edit.Tagged(null), new Edit.Noted("")));
    look(33, ace());
    assertThat(annotations.of(player, ACE)).isEqualTo(Annotation.NONE);
  }

  @Test
  void remembersItAlsoAfterManyOtherChanges() {
    look(0, ace());
    look(1);
    look(31);
    for (int at = 0; at < 201; at++) {
      annotations.change(player, List.of(OTHER), List.of(new Edit.Noted("note " + at)));
    }

    look(32, ace());

    assertThat(annotations.of(player, ACE)).isEqualTo(SAID);
  }

  @Test
  void letsThePlayerTakeTheForgettingBack() {
    look(0, ace());
    look(1);
    look(31);
    Revision forgotten = annotations.recent(player, 1).getFirst();

    annotations.undo(player, forgotten.id());
    assertThat(annotations.of(player, ACE)).isEqualTo(SAID);

    look(32);
    look(90);
    assertThat(annotations.of(player, ACE)).isEqualTo(SAID);
  }

  @Test
  void leavesWhatThePlayerSaysOfItSince() {
    look(0, ace());
    look(1);
    look(31);
    annotations.change(player, List.of(ACE), List.of(new Edit.Tagged(Tag.JUNK)));

    look(32, ace());

    assertThat(annotations.of(player, ACE)).isEqualTo(new Annotation(Tag.JUNK, ""));
  }

  @Test
  void looksWhereBungieTellsAnAccountAnew(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    SandboxControl sandbox = new SandboxControl(port);
    sandbox.noFaults();
    Browser raider = Browser.signedIn(port, 23300006);
    long user =
        jdbc.sql("select id from users where bungie_membership_id = 23300006")
            .query(Long.class)
            .single();
    long item =
        sandbox
            .items("4611686018400000601")
            .filter(each -> each.has("itemInstanceId"))
            .map(each -> each.path("itemInstanceId").asLong())
            .findFirst()
            .orElseThrow();
    jdbc.sql("insert into annotation_book (user_id, version) values (?, 1)").param(user).update();
    jdbc.sql(
            "insert into annotation (user_id, is_instance, thing, tag) values (?, true, ?, 'KEEP')")
        .params(user, item)
        .update();

    raider.get("/vault");

    await()
        .untilAsserted(() ->
            assertThat(
                    jdbc.sql("select seen_on from annotation where user_id = ?")
                        .param(user)
                        .query(Long.class)
                        .single())
                .isEqualTo(4611686018400000601L));
  }

  private void look(int day, Item... items) {
    tidying.tidy(player, whole(day(day), items), day(day).plusSeconds(89));
  }

  private static Instant day(int day) {
    return FIRST.plus(Duration.ofDays(day));
  }

  private static Item ace() {
    return instance(ACE_OF_SPADES, ACE.number(), carried(TITAN));
  }

  private static Picture whole(Instant minted, Item... items) {
    List<Item> all = new ArrayList<>(List.of(items));
    all.add(instance(FATEBRINGER, 91, vault()));
    all.add(instance(FATEBRINGER, 92, equipped(HUNTER)));
    all.add(instance(FATEBRINGER, 93, carried(HUNTER)));
    all.add(instance(FATEBRINGER, 94, equipped(TITAN)));
    all.add(instance(FATEBRINGER, 95, carried(TITAN)));
    return account(minted, all.toArray(Item[]::new));
  }

  private static Picture mintedOn(int day, Picture picture) {
    return new Picture(
        picture.membership(),
        day(day),
        picture.characters(),
        picture.items(),
        picture.currencies(),
        picture.definitions(),
        picture.components(),
        picture.standing());
  }

  private static Picture onAnotherAccount(Picture picture) {
    return new Picture(
        new Membership(2, 4611686018000000002L),
        picture.minted(),
        picture.characters(),
        picture.items(),
        picture.currencies(),
        picture.definitions(),
        picture.components(),
        picture.standing());
  }

  private List<String> words() {
    return annotations.recent(player, 9).stream().map(Revision::words).toList();
  }
}
