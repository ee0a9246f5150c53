package com.destinyvaultraider.notice;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.account.Browser;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A player has themselves told of what comes about, in every way there is. */
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

    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(told())
                .containsExactly("XUR FEED SENT", "XUR MAIL SENT", "XUR WEBHOOK SENT"));
    awaitLooks();
    assertThat(MAIL.received()).hasSize(1);
    MailServer.Mail mail = MAIL.received().getFirst();
    assertThat(mail.to()).isEqualTo("ashen@mail.example");
    assertThat(mail.subject()).isEqualTo("Xûr has arrived");
    assertThat(mail.text()).contains("Tuesday", "\n- ", "https://vault.example/xur");
    assertThat(mail.html()).contains("<h1>Xûr has arrived</h1>", "<li>");
    assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    CHAT.verify(1, postRequestedFor(urlEqualTo(HOOK)));
    String page = browser.get("/notices").body();
    String feed = feedOn(page);
    assertThat(new Browser(port).get(feed).body())
        .contains("<entry>", "<title>Xûr has arrived</title>");
    assertThat(page).contains("Sent.").doesNotContain("secret-hook");
  }

  /** Until Bungie has been asked twice more. */
  private void awaitLooks() {
    for (int i = 0; i < 2; i++) {
      String before = lastLook();
      await().atMost(SOON).until(() -> !lastLook().equals(before));
    }
  }

  private static String feedOn(String page) {
    Matcher feed = Pattern.compile("http://localhost:\\d+(/notices/feed/[^\"]+)").matcher(page);
    assertThat(feed.find()).isTrue();
    return feed.group(1);
  }

  private String lastLook() {
    return database
        .sql("select coalesce(max(looked_at)::text, '') from notice_look")
        .query(String.class)
        .single();
  }

  @Test
  void stopsAKindOfMailWithOneClickAndNothingElse() {
    signIn(HOARDER);
    confirm("osric@mail.example");
    wish("XUR-MAIL", "POSTMASTER-MAIL");
    await().atMost(SOON).until(() -> !MAIL.received().isEmpty());
    String stop = MAIL.received().getFirst().link("/notices/stop/");

    Browser mailProgram = new Browser(port);
    assertThat(mailProgram.get(stop).body()).contains("A postmaster is nearly full");
    assertThat(mailProgram.post(stop, Map.of("List-Unsubscribe", "One-Click")).statusCode())
        .isEqualTo(200);

    assertThat(mailProgram.cookie("SESSION")).isEmpty();
    assertThat(database.sql("select kind from notice_wish").query(String.class).list())
        .containsExactly("XUR");
  }
}
