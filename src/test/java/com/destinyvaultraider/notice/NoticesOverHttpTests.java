package com.destinyvaultraider.notice;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.notice.MailServer.Mail;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A player has themselves told of what comes about, in every way there is. */
@ExtendWith(OutputCaptureExtension.class)
class NoticesOverHttpTests extends NoticeTestBase {

  private static final String HOOK = "/hooks/secret-hook-address";

  @Test
  void tellsOnceInEachWayThatXurHasArrived() {
    CHAT.stubFor(post(HOOK).willReturn(ok()));
    signIn(VETERAN);
    confirm("ashen@mail.example");
    send("/notices/webhook", "address", CHAT.baseUrl() + HOOK);
    press("/notices/feed");
    wish("XUR-MAIL", "XUR-WEBHOOK", "XUR-FEED");
    awaitLooks();
    assertThat(told()).isEmpty();

    letXurArrive();

    awaitTold("XUR FEED SENT", "XUR MAIL SENT", "XUR WEBHOOK SENT");
    awaitLooks();
    assertThat(MAIL.received()).hasSize(1);
    Mail mail = MAIL.received().getFirst();
    assertThat(mail.to()).isEqualTo("ashen@mail.example");
    assertThat(mail.subject()).isEqualTo("Xûr has arrived");
    assertThat(mail.text()).contains("Tuesday", "\n- ", "https://vault.example/xur");
    assertThat(mail.html()).contains("<h1>Xûr has arrived</h1>", "<li>");
    assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    assertThat(mail.header("List-Unsubscribe"))
        .isEqualTo("<https://vault.example" + mail.link("/stop/") + ">");
    CHAT.verify(1, postRequestedFor(urlEqualTo(HOOK)));
    String page = browser.get("/notices").body();
    assertThat(new Browser(port).get(feedOn(page, "feed")).body())
        .containsOnlyOnce("<entry>")
        .contains("<title>Xûr has arrived</title>");
    assertThat(page).contains("Sent.").doesNotContain("secret-hook");
  }

  @Test
  void speaksThePlayersLanguage() {
    signIn(HOARDER);
    browser.post("/language", Map.of("_csrf", browser.csrfOn("/vault"), "language", "de"));
    confirm("osric@mail.example");
    wish("POSTMASTER-MAIL");

    awaitMail(1);

    assertThat(MAIL.received().getFirst().subject()).startsWith("Poststelle fast voll: ");
    assertThat(MAIL.received().getFirst().text()).contains("von 21 Gegenständen");
    browser.post("/language", Map.of("_csrf", browser.csrfOn("/vault"), "language", "en"));
  }

  @Test
  void tellsWhenBungieAnswersAgain() {
    // Of whom nobody has asked yet what Xûr sells to them.
    signIn(RAIDER);
    press("/notices/feed");
    wish("XUR-FEED");
    awaitLooks();
    sandbox.putsFault("{'kind':'maintenance','path':'/Platform/Destiny2'}", untilHere());
    awaitLooks();
    assertThat(told()).isEmpty();
    assertThat(browser.get("/notices").body()).contains("Bungie.net is down for maintenance.");

    letXurArrive();

    awaitTold("XUR FEED SENT");
  }

  @Test
  void saysThatTheSignInHasEndedAndTellsAgainAfterANewOne() {
    signIn(VETERAN);
    press("/notices/feed");
    wish("XUR-FEED");
    awaitLooks();
    database.sql("update stored_grant set ended_at = now(), ended_because = 'EXPIRED'").update();

    letXurArrive();
    awaitLooks();

    assertThat(told()).isEmpty();
    assertThat(browser.get("/notices").body())
        .contains("has come to its end", "Until you sign in again")
        .containsPattern("role=\"status\"[^£]+?href=\"/oauth2/authorization/bungie\"");
    signIn(VETERAN);
    awaitTold("XUR FEED SENT");
    assertThat(browser.get("/notices").body()).doesNotContain("Until you sign in again");
  }

  @Test
  void saysHowSoonAndByWhichWaysNothingCanCome() {
    signIn(VETERAN);
    press("/notices/feed");

    wish("POSTMASTER-FEED");
    assertThat(browser.get("/notices").body()).contains("is told within about a minute.");
    awaitLooks();
    assertThat(browser.get("/notices").body()).contains("asked again after about a minute.");
    wish("POSTMASTER-FEED", "XUR-WEBHOOK");
    assertThat(browser.get("/notices").body()).contains("nothing can come this way yet: Webhook.");
  }

  @Test
  void saysThatAnAddressIsNotConfirmedYetAndWhatBecomesOfOldLinks() {
    signIn(VETERAN);
    send("/notices/mail", "address", "ashen@mail.example");
    awaitMail(1);

    assertThat(browser.get("/notices").body())
        .contains("ashen@mail.example is not confirmed yet", "Send the link again", "not set up");
    press("/notices/mail/remove");
    Browser elsewhere = new Browser(port);
    for (String link : List.of("/notices/confirm/", "/notices/stop/")) {
      HttpResponse<String> old = elsewhere.get(MAIL.received().getFirst().link(link));
      assertThat(old.statusCode()).isEqualTo(404);
      assertThat(old.body()).contains("This link leads nowhere any more", "href=\"/notices\"");
    }
    assertThat(elsewhere.cookie("SESSION")).isEmpty();
  }

  @Test
  void triesAgainWhereTheMailServerAsksForPatienceAndGivesUpWhereItSaysNo(CapturedOutput output) {
    signIn(HOARDER);
    confirm("osric@mail.example");
    MAIL.refuse(451);
    MAIL.refuse(421);
    wish("POSTMASTER-MAIL");
    awaitMail(1);
    await().atMost(SOON).until(() -> told().stream().allMatch("POSTMASTER MAIL SENT"::equals));
    assertThat(MAIL.received()).hasSameSizeAs(told());
    String triesMore =
        "select sum(tries - 1) from notice_message join notice_event e on e.id = event_id"
            + " where kind = 'POSTMASTER'";
    assertThat(database.sql(triesMore).query(Integer.class).single()).isEqualTo(2);

    assertThat(output).contains("Mail ").doesNotContain("osric@");

    MAIL.refuse(550);
    wish("XUR-MAIL");
    letXurArrive();

    await().atMost(SOON).until(() -> told().contains("XUR MAIL FAILED"));
    assertThat(browser.get("/notices").body())
        .contains("Not sent. The mail server did not take it for that address.");
  }

  @Test
  void doesNotTellWhatIsNoLongerTrue() {
    signIn(VETERAN);
    confirm("ashen@mail.example");
    MAIL.refuseAll(451);
    wish("XUR-MAIL");
    letXurArrive();
    await().atMost(SOON).until(() -> told().contains("XUR MAIL WAITING"));

    sandbox.putsFault("{'kind':'latency','millis':0}", untilHere().plus(Duration.ofDays(5)));
    browser.get("/xur");

    awaitTold("XUR MAIL DROPPED");
    assertThat(MAIL.received()).isEmpty();
    assertThat(browser.get("/notices").body()).contains("It was no longer true");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void switchesAWebhookOffThatIsGone(int status, CapturedOutput output) {
    CHAT.stubFor(post(HOOK).willReturn(aResponse().withStatus(status)));
    signIn(HOARDER);
    send("/notices/webhook", "address", CHAT.baseUrl() + HOOK);
    wish("POSTMASTER-WEBHOOK");

    await().atMost(SOON).until(() -> told().contains("POSTMASTER WEBHOOK FAILED"));

    assertThat(browser.get("/notices").body()).contains("The webhook does not exist any more");
    int calls = CHAT.findAll(postRequestedFor(urlEqualTo(HOOK))).size();
    press("/notices/webhook/test");
    CHAT.verify(calls, postRequestedFor(urlEqualTo(HOOK)));
    assertThat(output).doesNotContain("secret-hook");
  }

  @Test
  void doesNotSendASecondTimeWhatNobodyKnowsTheEndOf() {
    signIn(HOARDER);
    confirm("osric@mail.example");
    MAIL.refuseAll(451);
    wish("POSTMASTER-MAIL");
    await().atMost(SOON).until(() -> told().contains("POSTMASTER MAIL WAITING"));
    // As one leaves it who is killed while the server takes the mail; long before the next try, so
    // that it is not taken at the same moment.
    String killed =
        "update notice_message set state = 'SENDING' where state = 'WAITING' and tries > 2";
    await().atMost(SOON).until(() -> database.sql(killed).update() > 0);
    MAIL.forget();

    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(told()).contains("POSTMASTER MAIL UNCLEAR"));
    assertThat(MAIL.received()).isEmpty();
    assertThat(browser.get("/notices").body()).contains("It is not sent a second time");
  }

  @Test
  void stopsAKindOfMailWithOneClickAndNothingElse() {
    signIn(HOARDER);
    confirm("osric@mail.example");
    wish("XUR-MAIL", "POSTMASTER-MAIL");
    awaitMail(1);
    String stop = MAIL.received().getFirst().link("/notices/stop/");
    Browser mailProgram = new Browser(port);

    assertThat(mailProgram.get(stop).body()).contains("A postmaster is nearly full");
    assertThat(wishes()).containsExactly("POSTMASTER", "XUR");
    for (String wrong :
        List.of(
            stop.replaceFirst("/stop/.{5}", "/stop/AAAAA"), stop + "X", "/notices/stop/x/XUR")) {
      assertThat(mailProgram.post(wrong, Map.of("List-Unsubscribe", "One-Click")).statusCode())
          .isIn(400, 404);
    }
    assertThat(wishes()).containsExactly("POSTMASTER", "XUR");
    assertThat(mailProgram.post(stop, Map.of("List-Unsubscribe", "One-Click")).statusCode())
        .isEqualTo(200);

    assertThat(mailProgram.cookie("SESSION")).isEmpty();
    assertThat(wishes()).containsExactly("XUR");
  }

  @Test
  void sendsNothingButTheQuestionBeforeItIsAnswered() {
    signIn(HOARDER);
    send("/notices/mail", "address", "osric@mail.example");
    wish("POSTMASTER-MAIL");
    awaitMail(1);
    awaitLooks();
    assertThat(told()).isEmpty();
    Mail question = MAIL.received().getFirst();
    String link = question.link("/notices/confirm/");
    Browser elsewhere = new Browser(port);

    // A program that follows all links in mail says nothing by it.
    assertThat(elsewhere.get(link).body()).contains("Confirm this address");
    awaitLooks();
    assertThat(told()).isEmpty();
    assertThat(elsewhere.post(link, Map.of()).body()).contains("The address is confirmed");

    awaitMail(2);
    assertThat(MAIL.received().getLast().subject()).contains("postmaster");
    assertThat(elsewhere.cookie("SESSION")).isEmpty();
  }

  @Test
  void asksAtMostFiveAddressesADayAndForgetsWhatSaysNo() {
    signIn(VETERAN);
    for (int i = 0; i < 7; i++) {
      send("/notices/mail", "address", "somebody" + i + "@mail.example");
    }
    await()
        .atMost(SOON)
        .until(() -> MAIL.received().stream().anyMatch(mail -> mail.to().startsWith("somebody4")));
    Mail last = MAIL.received().getLast();
    new Browser(port).post(last.link("/notices/stop/"), Map.of());

    assertThat(MAIL.received()).extracting(Mail::to).noneMatch(to -> to.matches("somebody[56].*"));
    assertThat(new Browser(port).get(last.link("/notices/confirm/")).statusCode()).isEqualTo(404);
    press("/notices/mail/remove");
    send("/notices/mail", "address", "again@mail.example");
    assertThat(browser.get("/notices").body()).contains("so that nobody").doesNotContain("again@");
  }

  @Test
  void makesFeedsWorthlessThatAreRenewedOrRemoved() {
    signIn(VETERAN);
    press("/notices/feed");
    String first = feedOn(browser.get("/notices").body(), "calendar");
    Browser calendar = new Browser(port);
    assertThat(calendar.get(first).body()).startsWith("BEGIN:VCALENDAR\r\n");

    press("/notices/feed");
    String second = feedOn(browser.get("/notices").body(), "calendar");
    assertThat(calendar.get(first).statusCode()).isEqualTo(404);
    assertThat(calendar.get(first).body()).contains("have been given new addresses");
    assertThat(calendar.get(second).statusCode()).isEqualTo(200);

    press("/notices/feed/remove");
    assertThat(calendar.get(second).statusCode()).isEqualTo(404);
    assertThat(calendar.cookie("SESSION")).isEmpty();
  }

  private List<String> wishes() {
    return database
        .sql("select kind from notice_wish order by 1")
        .query((row, _) -> row.getString(1))
        .list();
  }

  private void awaitTold(String... messages) {
    await().atMost(SOON).untilAsserted(() -> assertThat(told()).containsExactly(messages));
  }

  private static void awaitMail(int count) {
    await().atMost(SOON).until(() -> MAIL.received().size() >= count);
  }

  /** Until Bungie has been asked twice more. */
  private void awaitLooks() {
    for (int i = 0; i < 2; i++) {
      String before = lastLook();
      await().atMost(SOON).until(() -> !lastLook().equals(before));
    }
  }

  private static String feedOn(String page, String which) {
    Matcher feed =
        Pattern.compile("http://localhost:\\d+(/notices/" + which + "/[^\"]+)").matcher(page);
    assertThat(feed.find()).isTrue();
    return feed.group(1);
  }

  private String lastLook() {
    return database
        .sql("select coalesce(max(looked_at)::text, '') from notice_look")
        .query(String.class)
        .single();
  }
}
