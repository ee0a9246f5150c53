package com.destinyvaultraider.account;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Several Bungie.net accounts signed in in one browser. */
class BungieAccountsTests extends AccountTestBase {

  private static final Pattern CHOICE =
      Pattern.compile("action=\"/accounts/254/(\\d+)\".*?aria-pressed=\"(\\w+)\"", Pattern.DOTALL);

  @Test
  void areSignedInBesideEachOther() {
    Browser browser = browser();
    signIn(browser, 7);
    assertThat(bungieAccounts(browser)).containsExactly("7 true");

    signIn(browser, 8);

    assertThat(bungieAccounts(browser)).containsExactlyInAnyOrder("7 false", "8 true");
    assertThat(browser.accounts()).containsExactly("Steam /accounts/3/83 true");
  }

  @Test
  void haveBungieAskWhoItIs() {
    Browser browser = browser();

    assertThat(Browser.location(browser.get("/oauth2/authorization/bungie?another=true")))
        .contains("&reauth=true");
    assertThat(Browser.location(browser.get("/oauth2/authorization/bungie")))
        .doesNotContain("reauth");
  }

  @Test
  void areSwitchedBetweenWithoutSigningOut() {
    Browser browser = both();

    HttpResponse<String> switched = send(browser, "/accounts/254/7");

    assertThat(switched.statusCode()).isEqualTo(303);
    assertThat(browser.accounts()).containsExactly("Steam /accounts/3/73 true");
    assertThat(browser.get("/").body()).contains("action=\"/accounts/254/8\"");
    send(browser, "/accounts/254/8");
    assertThat(browser.accounts()).containsExactly("Steam /accounts/3/83 true");
  }

  @Test
  void takeNoFormFromAPageOfTheOther() {
    Browser browser = both();
    String csrfOfEight = browser.csrfOn("/accounts");
    send(browser, "/accounts/254/7");

    assertThat(browser.post("/accounts/254/8", Map.of("_csrf", csrfOfEight)).statusCode())
        .isEqualTo(403);
    assertThat(browser.accounts()).containsExactly("Steam /accounts/3/73 true");
  }

  @Test
  void areSwitchedToOnlyByAFormAndOnlyWhereTheyAreSignedIn() {
    signIn(browser(), 9);
    Browser browser = both();

    assertThat(browser.post("/accounts/254/7", Map.of()).statusCode()).isEqualTo(403);
    assertThat(send(browser, "/accounts/254/9").statusCode()).isEqualTo(404);
    assertThat(send(browser, "/accounts/254/9/sign-out").statusCode()).isEqualTo(404);
    assertThat(send(browser, "/accounts/254/4711").statusCode()).isEqualTo(404);
    assertThat(send(browser, "/accounts/3/73").statusCode()).isEqualTo(404);
    assertThat(browser.accounts()).containsExactly("Steam /accounts/3/83 true");
  }

  @Test
  void areAllSignedOutTogether() {
    Browser browser = both();
    Browser elsewhere = browser();
    signIn(elsewhere, 7);

    send(browser, "/logout");

    assertThat(browser.get("/accounts").statusCode()).isEqualTo(302);
    assertThat(rows()).isEqualTo(1);
    assertThat(elsewhere.accounts()).containsExactly("Steam /accounts/3/73 true");
  }

  @Test
  void areSignedOutOneByOne() {
    Browser browser = both();

    assertThat(Browser.location(send(browser, "/accounts/254/8/sign-out"))).isEqualTo("/accounts");
    assertThat(bungieAccounts(browser)).containsExactly("7 true");

    assertThat(Browser.location(send(browser, "/accounts/254/7/sign-out"))).isEqualTo("/");
    assertThat(browser.get("/accounts").statusCode()).isEqualTo(302);
    assertThat(rows()).isZero();
  }

  @Test
  void leaveTheOtherAloneWhereAccessIsWithdrawn() {
    Browser browser = both();
    database
        .sql(
            "update stored_grant set access_expires_at = now() where user_id ="
                + " (select id from users where bungie_membership_id = 8)")
        .update();
    database.sql("update users set accounts_read_at = now() - interval '1 hour'").update();
    BUNGIE.stubFor(
        post(TOKEN_PATH)
            .withRequestBody(containing("refresh_token=refresh-of-8"))
            .willReturn(
                aResponse()
                    .withStatus(400)
                    .withBody(
                        "{\"error\":\"invalid_grant\",\"error_description\":\"AuthorizationRecordRevoked\"}")));

    HttpResponse<String> refused = send(browser, "/accounts/read");

    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).contains("Sign in again", "action=\"/accounts/254/7\"");
    send(browser, "/accounts/254/7");
    assertThat(Browser.location(send(browser, "/accounts/read"))).isEqualTo("/accounts");
  }

  @Test
  void areNamedInNoSession() {
    Browser browser = both();

    assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);
    assertThat(
            database
                .sql("select principal_name from spring_session where principal_name is not null")
                .query(String.class)
                .list())
        .singleElement()
        .asString()
        .hasSize(36);
    assertThat(
            database
                .sql("select encode(attribute_bytes, 'escape') from spring_session_attributes")
                .query(String.class)
                .list())
        .noneMatch(bytes -> bytes != null && bytes.contains("Cayde"));
  }

  private Browser both() {
    Browser browser = browser();
    signIn(browser, 7);
    signIn(browser, 8);
    return browser;
  }

  private static void signIn(Browser browser, long person) {
    bungieGrants("c0de-of-" + person, person, Long.toString(person), 3600);
    bungieKnows(person, 3);
    browser.signIn("c0de-of-" + person);
  }

  private static HttpResponse<String> send(Browser browser, String path) {
    return browser.post(path, Map.of("_csrf", browser.csrfOn("/accounts")));
  }

  private static List<String> bungieAccounts(Browser browser) {
    String page = browser.get("/accounts").body().replaceAll("(?s).*<h1", "");
    return CHOICE
        .matcher(page)
        .results()
        .map(found -> found.group(1) + " " + found.group(2))
        .toList();
  }

  private long rows() {
    return database.sql("select count(*) from signed_in").query(Long.class).single();
  }
}
