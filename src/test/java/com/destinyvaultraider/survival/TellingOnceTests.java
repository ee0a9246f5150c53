package com.destinyvaultraider.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.notice.MailServer;
import com.destinyvaultraider.notice.NoticeTestBase;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances on one database tell nobody anything twice, whatever becomes of one of them. */
class TellingOnceTests extends SurvivalTestBase {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final long HOARDER = 23_300_005L;

  private static final WireMockServer CHAT =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private static final MailServer MAIL = MailServer.start();
  private static final List<Instance> PAIR = new ArrayList<>();

  @BeforeAll
  static void openTheChat() {
    CHAT.start();
  }

  @BeforeEach
  void startBoth() {
    if (PAIR.isEmpty()) {
      PAIR.addAll(List.of(start("one", settings()), start("other", settings())));
    }
    PAIR.forEach(Instance::awaitUp);
  }

  /** They ask the sandbox itself, whose answers tell them what time it is there. */
  private static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("bungie.base-url", sandbox.origin() + "/sandbox");
    settings.put("notice.every", "1s");
    settings.put("notice.from", "raider@vault.example");
    settings.put("notice.site", "https://vault.example");
    settings.put("notice.more-webhooks", CHAT.baseUrl());
    settings.put("spring.mail.host", "localhost");
    settings.put("spring.mail.port", Integer.toString(MAIL.port()));
    return settings;
  }

  @AfterAll
  static void nobodyIsTold() {
    MAIL.close();
    CHAT.stop();
  }

  @Test
  void tellAPlayerOnceInEachWayThatXurHasArrived() {
    CHAT.stubFor(WireMock.post("/hook").willReturn(WireMock.ok()));
    moveClock(NoticeTestBase.untilAway());
    Browser browser = signIn(PAIR.getFirst(), HOARDER);
    awaitMailThatIsConfirmed(browser);
    postTo(browser, "/notices/webhook", "address=" + CHAT.baseUrl() + "/hook");
    postTo(browser, "/notices/feed", "");
    postTo(browser, "/notices/wishes", "wish=XUR-MAIL&wish=XUR-WEBHOOK&wish=XUR-FEED");
    awaitLooks();
    assertThat(MAIL.received()).isEmpty();

    letXurCome();

    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(told("XUR")).as(this::looks).isEqualTo("SENT SENT SENT"));
    awaitLooks();
    assertThat(MAIL.received()).hasSize(1);
    CHAT.verify(1, WireMock.postRequestedFor(WireMock.urlEqualTo("/hook")));
    String page = browser.get("/notices").body();
    String feed = page.replaceFirst("(?s).*(/notices/feed/[^\"]+[.]atom).*", "$1");
    assertThat(new Browser(PAIR.getLast().port()).get(feed).body()).containsOnlyOnce("<entry>");
  }

  @Test
  void tellNothingTwiceThatOneWasKilledInTheMiddleOf() {
    moveClock(NoticeTestBase.untilAway());
    Browser browser = signIn(PAIR.getFirst(), CROSS_SAVER);
    awaitMailThatIsConfirmed(browser);
    postTo(browser, "/notices/wishes", "wish=XUR-MAIL");
    awaitLooks();
    MAIL.hold();

    letXurCome();
    await().atMost(SOON).until(MAIL::isHolding);
    replace(
        named(
            database
                .sql("select picked_by from scheduled_tasks where task_name = 'notice' and picked")
                .query(String.class)
                .single()));
    MAIL.letGo();

    await().atMost(SOON).untilAsserted(() -> assertThat(told("XUR")).contains("UNCLEAR"));
    PAIR.forEach(Instance::awaitUp);
    awaitLooks();
    assertThat(MAIL.received()).hasSize(1);
  }

  /** What time it is for Bungie each instance learns from an answer. */
  private static void letXurCome() {
    moveClock(NoticeTestBase.untilHere());
    PAIR.forEach(instance -> signIn(instance, RAIDER));
  }

  private static void awaitMailThatIsConfirmed(Browser browser) {
    MAIL.forget();
    postTo(browser, "/notices/mail", "address=somebody@mail.example");
    await().atMost(SOON).until(() -> !MAIL.received().isEmpty());
    browser.postForm(MAIL.received().getFirst().link("/notices/confirm/"), "");
    MAIL.forget();
  }

  private static void postTo(Browser browser, String path, String form) {
    browser.postForm(path, form + "&_csrf=" + browser.csrfOn("/notices"));
  }

  /** What has become of the messages about this. */
  private String told(String kind) {
    return database
        .sql(
            """
            select coalesce(string_agg(state, ' '), '') from notice_message
            join notice_event event on event.id = event_id where kind = ?
            """)
        .param(kind)
        .query(String.class)
        .single();
  }

  /** Until Bungie has been asked twice more for somebody who wants to be told of something. */
  private void awaitLooks() {
    for (int i = 0; i < 2; i++) {
      Object before = lastLook();
      await().atMost(SOON).until(() -> !lastLook().equals(before));
    }
  }

  /** What was seen and asked, where that was not what was expected. */
  private String looks() {
    return database.sql("select * from notice_look").query().listOfRows()
        + " after "
        + sandbox.client().get("/sandbox/control/requests").json().path("calls");
  }

  private Object lastLook() {
    return database
        .sql("select coalesce(max(looked_at), 'epoch') from notice_look")
        .query(Timestamp.class)
        .single();
  }

  private static Instance named(String name) {
    return PAIR.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  /** Kills one of the two and starts another in its place. */
  private void replace(Instance victim) {
    victim.kill();
    PAIR.replaceAll(each -> each == victim ? start(victim.name() + "-again", settings()) : each);
  }
}
