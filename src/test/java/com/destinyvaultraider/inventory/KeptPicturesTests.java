package com.destinyvaultraider.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.manifest.Manifest;
import com.destinyvaultraider.signal.Signals;
import com.destinyvaultraider.transfer.order.Watch;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is to show while Bungie is away: the last picture, whoever took it and when. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=0s", "sandbox.staleness=0s"})
class KeptPicturesTests {

  private static final long RAIDER = 23_300_006L;
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final String DOWN = "{'kind':'maintenance','form':'json','path':'/Platform'}";

  @LocalServerPort private int port;
  @Autowired private ConfigurableApplicationContext application;
  @Autowired private Pictures pictures;
  @Autowired private Players players;
  @Autowired private KeptProfiles kept;
  @Autowired private Watch watch;
  @Autowired private JdbcClient database;

  private SandboxControl sandbox = new SandboxControl(0);
  private Browser browser = new Browser(0);
  private Player player = new Player(0, 0, "", List.of(), null, Language.ENGLISH);

  @BeforeEach
  void seeEverythingOnce(@Autowired Manifest manifest) {
    await().atMost(LONG).until(() -> manifest.isReady() || manifest.refresh());
    sandbox = new SandboxControl(port);
    sandbox.noFaults();
    browser = Browser.signedIn(port, RAIDER);
    long id =
        database
            .sql("select id from users where bungie_membership_id = ?")
            .param(RAIDER)
            .query(Long.class)
            .single();
    player = players.find(id).orElseThrow();
    database.sql("delete from kept_profile").update();
    // Another instance has not kept anything yet, so it does so at once.
    elsewhere().of(player);
    await().atMost(LONG).until(() -> keptProfiles() == 1);
    fresh();
  }

  @AfterEach
  void bungieIsBack() {
    sandbox.noFaults();
    database.sql("delete from picture_change").update();
    await().atMost(LONG).until(() -> fresh().digest().equals(elsewhere().of(player).digest()));
  }

  @Test
  void showsTheLastPictureAfterARestart() {
    int items = pictures.atHand(player).items().size();
    sandbox.putsFault(DOWN);
    Pictures restarted = elsewhere();

    Picture shown = restarted.of(player);

    assertThat(shown.items()).hasSize(items);
    assertThat(shown.digest()).isEqualTo(pictures.atHand(player).digest());
    assertThat(restarted.freshness(player).sentence())
        .startsWith("Bungie.net is down for maintenance. What you see is as of");

    sandbox.noFaults();
    restarted.doubt(player);
    restarted.of(player);
    assertThat(restarted.freshness(player).sentence()).isEmpty();
  }

  @Test
  void showsOurMovesSinceOverIt() {
    Item item =
        pictures
            .atHand(player)
            .at(new Place.Vault())
            .filter(each -> each.id() != null)
            .findFirst()
            .orElseThrow();
    ItemInstanceId id = Objects.requireNonNull(item.id());
    Place bag = new Place.Carried(pictures.atHand(player).characters().getFirst().id());
    pictures.confirm(player, new Change.Moved(id, item.place(), bag, pictures.now()));
    sandbox.putsFault(DOWN);

    Picture shown = elsewhere().of(player);

    assertThat(shown.item(id).orElseThrow().place()).isEqualTo(bag);
  }

  @Test
  void asksBungieFirstWhereTheLastPictureIsFromBefore() {
    sandbox.forgetCalls();

    elsewhere().atHand(player);

    assertThat(sandbox.calls()).anyMatch(call -> call.contains("/Profile/"));
  }

  @Test
  void keepsTheNewestOnly() {
    Instant minted =
        database
            .sql("select minted_at from kept_profile")
            .query(OffsetDateTime.class)
            .single()
            .toInstant();

    kept.keep(player, minted.minusSeconds(5), minted, new byte[] {1}, pictures.now());
    assertThat(kept.find(player).orElseThrow().answer()).hasSizeGreaterThan(1);

    kept.keep(player, minted.plusSeconds(5), minted, new byte[] {1}, pictures.now());
    assertThat(kept.find(player).orElseThrow().answer()).hasSize(1);
  }

  @Test
  void doesNotBelieveAMomentThatIsYetToCome() {
    Instant future = pictures.now().plus(Duration.ofHours(1));
    kept.keep(player, future, future, new byte[] {1}, pictures.now());

    kept.keep(player, pictures.now(), pictures.now(), new byte[] {1, 2}, pictures.now());

    assertThat(kept.find(player).orElseThrow().answer()).hasSize(2);
  }

  @Test
  void asksBungieWhereWhatWasKeptIsDamaged() {
    damageWhatIsKept();

    assertThat(elsewhere().of(player).items()).isNotEmpty();
    await().atMost(LONG).until(() -> kept.find(player).orElseThrow().answer().length > 1);

    damageWhatIsKept();
    sandbox.putsFault(DOWN);
    Pictures restarted = elsewhere();
    assertThatExceptionOfType(BungieException.class).isThrownBy(() -> restarted.of(player));
    sandbox.forgetCalls();
    assertThatExceptionOfType(BungieException.class).isThrownBy(() -> restarted.of(player));
    assertThat(sandbox.calls()).as("left alone for a while").isEmpty();
  }

  @Test
  void goesOnWithoutKeepingWhereThereIsNoRoom() {
    database.sql("delete from kept_profile").update();
    database.sql("alter table kept_profile add constraint full_disk check (false)").update();
    try {
      assertThat(elsewhere().of(player).items()).isNotEmpty();
      assertThat(browser.get("/vault").statusCode()).isEqualTo(200);
    } finally {
      database.sql("alter table kept_profile drop constraint full_disk").update();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/vault",
        "/character",
        "/xur",
        "/search?q=is%3Aweapon",
        "/table",
        "/power",
        "/review",
        "/annotations",
        "/history",
        "/farming",
        "/accounts"
      })
  void everyPageWorksWhileBungieIsAwayAndSaysHowOldItIs(String path) {
    sandbox.putsFault(DOWN);
    fresh();

    HttpResponse<String> page = browser.get(path);

    assertThat(page.statusCode()).as(path).isEqualTo(200);
    assertThat(page.body())
        .contains("Bungie.net is down for maintenance. What you see is as of just now.");
  }

  @Test
  void looksAgainByItselfAndTellsOpenPages() {
    sandbox.putsFault(DOWN);
    fresh();
    String troubled = pictures.word(player);
    sandbox.noFaults();

    pictures.lookAgain(player);
    assertThat(pictures.word(player)).as("left alone for a while").isEqualTo(troubled);
    AtomicInteger told = new AtomicInteger();
    try (Watch.Watcher _ =
        watch.over(player.requireCurrent().membership().id(), told::incrementAndGet)) {
      pictures.doubt(player);
      pictures.lookAgain(player);

      await().atMost(LONG).until(() -> pictures.freshness(player).trouble() == null);
      assertThat(pictures.word(player)).isNotEqualTo(troubled);
      await().atMost(LONG).until(() -> told.get() > 0);
    }
  }

  /** What another instance holds, or this one after a restart: nothing in memory. */
  private Pictures elsewhere() {
    var beans = application.getBeanFactory();
    PictureFetch fetch =
        new PictureFetch(
            beans.getBean(BungieClient.class),
            beans.getBean(AccessTokens.class),
            beans.getBean(Manifest.class),
            kept,
            beans.getBean(InventoryProperties.class),
            beans.getBean(Clock.class),
            beans.getBean(Signals.class),
            application);
    return new Pictures(
        beans.getBean(BungieClient.class),
        fetch,
        beans.getBean(Manifest.class),
        beans.getBean(InventoryProperties.class),
        beans.getBean(Clock.class),
        beans.getBean(RecordedChanges.class),
        beans.getBean(Signals.class));
  }

  /** What Bungie says now. */
  private Picture fresh() {
    pictures.doubt(player);
    return pictures.of(player);
  }

  private void damageWhatIsKept() {
    database.sql("update kept_profile set answer = '\\x00'").update();
  }

  private int keptProfiles() {
    return database.sql("select count(*) from kept_profile").query(Integer.class).single();
  }
}
