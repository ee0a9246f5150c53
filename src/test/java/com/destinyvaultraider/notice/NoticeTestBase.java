package com.destinyvaultraider.notice;

import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application with a mail server, somebody who answers at a webhook, and little patience. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "sandbox.staleness=0s",
      "notice.every=500ms",
      "notice.retry-after=200ms",
      "notice.from=Vault Raider <raider@vault.example>",
      "notice.site=https://vault.example/",
      "spring.mail.host=localhost",
      "db-scheduler.polling-interval=200ms"
    })
public abstract class NoticeTestBase {

  protected static final long VETERAN = 23300001;
  protected static final long HOARDER = 23300005;
  protected static final long RAIDER = 23300006;
  protected static final Duration SOON = Duration.ofSeconds(30);

  protected static final MailServer MAIL = MailServer.start();
  protected static final WireMockServer CHAT =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  static {
    CHAT.start();
  }

  @LocalServerPort protected int port;
  @Autowired protected JdbcClient database;

  protected SandboxControl sandbox = new SandboxControl(0);
  protected Browser browser = new Browser(0);

  @DynamicPropertySource
  static void servers(DynamicPropertyRegistry registry) {
    registry.add("spring.mail.port", MAIL::port);
    registry.add("notice.more-webhooks", CHAT::baseUrl);
  }

  @BeforeEach
  void nobodyWantsAnything(@Autowired Manifest manifest) {
    sandbox = new SandboxControl(port);
    forgetAll();
    sandbox.reset();
    sandbox.putsFault("{'kind':'latency','millis':0}", untilAway());
    MAIL.forget();
    CHAT.resetAll();
    if (!manifest.isReady()) {
      manifest.refresh();
    }
  }

  /** Waits for the end of what is under way, so that no test hears of another's. */
  private void forgetAll() {
    database.sql("delete from notice_wish").update();
    database.sql("delete from notice_message").update();
    await()
        .atMost(SOON)
        .until(() ->
            database
                .sql("select count(*) = 0 from scheduled_tasks where task_name like 'notice%'")
                .query(Boolean.class)
                .single());
    for (String table : new String[] {"event", "mail", "webhook", "feed", "look"}) {
      database.sql("delete from notice_" + table).update();
    }
  }

  protected void signIn(long person) {
    browser = Browser.signedIn(port, person);
  }

  /** Has the player told of these, such as {@code XUR-MAIL}. */
  protected void wish(String... wishes) {
    StringBuilder form = new StringBuilder("_csrf=" + browser.csrfOn("/notices"));
    for (String wish : wishes) {
      form.append("&wish=").append(wish);
    }
    browser.postForm("/notices/wishes", form.toString());
  }

  protected void send(String path, String name, String value) {
    browser.post(path, Map.of("_csrf", browser.csrfOn("/notices"), name, value));
  }

  /** Presses a button. */
  protected void press(String path) {
    browser.post(path, Map.of("_csrf", browser.csrfOn("/notices")));
  }

  /** Puts in an address and confirms it with the link in the mail, in a browser of its own. */
  protected void confirm(String address) {
    send("/notices/mail", "address", address);
    await().atMost(SOON).until(() -> MAIL.received().size() == 1);
    String link = MAIL.received().getFirst().link("/notices/confirm/");
    new Browser(port).post(link, Map.of());
    MAIL.forget();
  }

  /** What was told, such as {@code XUR MAIL SENT}. */
  protected List<String> told() {
    return database
        .sql(
            """
            select kind || ' ' || channel || ' ' || state from notice_message m
            join notice_event e on e.id = event_id where kind <> 'ADDRESS' order by 1
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** Lets Friday come in the game. */
  protected void letXurArrive() {
    sandbox.putsFault("{'kind':'latency','millis':0}", untilHere());
  }

  /** How far it is to a Wednesday, when Xûr is away. */
  public static Duration untilAway() {
    return until(DayOfWeek.WEDNESDAY, 1);
  }

  /** How far it is to the Friday after that Wednesday, when he is there. */
  public static Duration untilHere() {
    return untilAway().plus(Duration.ofDays(2));
  }

  private static Duration until(DayOfWeek day, int weeks) {
    ZonedDateTime now = Instant.now().atZone(ZoneOffset.UTC);
    ZonedDateTime then =
        now.with(TemporalAdjusters.next(day)).with(LocalTime.of(18, 0)).plusWeeks(weeks);
    return Duration.between(now, then);
  }
}
