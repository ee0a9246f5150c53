package com.destinyvaultraider.account;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which the trip to Bungie can end, and what is kept of it. */
class SignInEndingsTests extends AccountTestBase {

  private static final String CALLBACK = "/login/oauth2/code/bungie?";

  @ParameterizedTest
  @CsvSource({
    "error=access_denied,                                    refused,     You said no",
    "error=invalid_request&error_description=SystemDisabled, maintenance, Bungie is down for maintenance",
    "error=server_error,                                     maintenance, Bungie is down for maintenance",
    "error=invalid_scope,                                    not-set-up,  This site is not set up",
    "error=,                                                 maintenance, Bungie is down for maintenance",
    "'',                                                     no-code,     Bungie sent you back empty-handed"
  })
  void hasAPageForEachAnswerWithoutACode(String answer, String reason, String title) {
    Browser browser = browser();
    String state = browser.startSignIn();

    HttpResponse<String> back = browser.get(CALLBACK + "state=%s&%s".formatted(state, answer));
    HttpResponse<String> page = browser.get(Browser.location(back));

    assertThat(Browser.location(back)).startsWith("/sign-in-failed?reason=" + reason + "&again=");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<h1>" + title + "</h1>");
  }

  @Test
  void believesARefusalWithoutItsStateToo() {
    assertThat(Browser.location(browser().get(CALLBACK + "error=access_denied")))
        .isEqualTo("/sign-in-failed?reason=refused");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {'error':'server_error','error_description':'SystemDisabled'}             | maintenance",
        "503 | {'ErrorCode':5,'ErrorStatus':'SystemDisabled'}                            | maintenance",
        "400 | {'error':'server_error','error_description':'DestinyThrottledByGameServer'} | busy",
        "400 | {'error':'invalid_grant','error_description':'AuthorizationCodeInvalid'}  | used-code",
        "400 | {'error':'invalid_grant','error_description':'AuthorizationCodeStale'}    | used-code",
        "400 | {'ErrorCode':2106,'ErrorStatus':'AuthorizationCodeInvalid'}               | used-code",
        "500 | {'ErrorCode':2101,'ErrorStatus':'ApiInvalidOrExpiredKey'}                 | not-set-up",
        "403 | <html>Blocked</html>                                                      | no-answer",
        "200 | <html>Maintenance</html>                                                  | no-answer",
        "401 | <html>Unauthorized</html>                                                 | no-answer",
        "200 | {}                                                                        | no-answer"
      })
  void hasAPageForEachWayInWhichNoTokenIsGiven(int status, String body, String reason) {
    BUNGIE.stubFor(
        post(TOKEN_PATH)
            .willReturn(aResponse().withStatus(status).withBody(body.replace('\'', '"'))));

    assertThat(Browser.location(browser().signIn("c0de")))
        .startsWith("/sign-in-failed?reason=" + reason + "&again=");
  }

  @Test
  void hasAPageForAConnectionThatBreaks() {
    BUNGIE.stubFor(
        post(TOKEN_PATH).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

    assertThat(Browser.location(browser().signIn("c0de")))
        .startsWith("/sign-in-failed?reason=no-answer");
  }

  @Test
  void doesNotSignInSomebodyNewOfWhomBungieSaysNothing() {
    bungieGrants("c0de", 7, "access", 3600);
    BUNGIE.stubFor(maintenance("/Platform/(User|Destiny2)/.*"));

    assertThat(Browser.location(browser().signIn("c0de")))
        .startsWith("/sign-in-failed?reason=no-answer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "refused",
        "maintenance",
        "no-answer",
        "busy",
        "used-code",
        "stale",
        "no-cookie",
        "no-code",
        "not-set-up",
        "unknown",
        "nonsense"
      })
  void speaksTheLanguageOfTheBrowser(String reason) {
    String page = "/sign-in-failed?reason=" + reason;

    String english = browser().get(page).body();
    String german = browser().get(page, "Accept-Language", "de").body();

    assertThat(english).contains("Try again").doesNotContain("account.");
    assertThat(german).contains("Noch einmal").doesNotContain("account.");
  }

  @Test
  void keepsThePageThatWasWantedThroughEveryFailure() {
    Browser browser = browser();
    browser.get("/accounts?from=menu");
    BUNGIE.stubFor(post(TOKEN_PATH).willReturn(aResponse().withStatus(503)));
    HttpResponse<String> failed = browser.get(Browser.location(browser.signIn("c0de")));
    String again = Browser.link(failed, "again=");

    assertThat(failed.body()).contains("The page that you wanted is remembered.");
    HttpResponse<String> refused =
        browser.get(CALLBACK + "error=access_denied&state=" + browser.startSignIn(again));
    String onceMore = Browser.link(browser.get(Browser.location(refused)), "again=");
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);
    HttpResponse<String> signedIn =
        browser.get(CALLBACK + "code=c0de&state=" + browser.startSignIn(onceMore));

    assertThat(Browser.location(signedIn)).isEqualTo("/accounts?from=menu");
  }

  @Test
  void keepsWhoWasSignedInThroughAFailure() {
    Browser browser = signedIn();

    HttpResponse<String> refused =
        browser.get(CALLBACK + "error=access_denied&state=" + browser.startSignIn());

    assertThat(browser.get(Browser.location(refused)).body())
        .contains("You are still signed in as Cayde#0042", "Go on");
    assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);
  }

  @Test
  void takesEachOfTwoTabsToThePageThatItWanted() {
    bungieGrants("c0de-1", 7, "access", 3600);
    bungieGrants("c0de-2", 7, "access", 3600);
    bungieKnows(7, 3);
    Browser browser = browser();
    browser.get("/accounts?tab=older");
    String older = browser.startSignIn();
    browser.get("/accounts?tab=newer");
    String newer = browser.startSignIn();

    HttpResponse<String> first = browser.get(CALLBACK + "code=c0de-2&state=" + newer);
    HttpResponse<String> second = browser.get(CALLBACK + "code=c0de-1&state=" + older);

    assertThat(Browser.location(first)).isEqualTo("/accounts?tab=newer");
    assertThat(Browser.location(second)).isEqualTo("/accounts?tab=older");
    assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);
  }

  @Test
  void leadsOnWhoGoesBackToASignInThatIsDone() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);
    Browser browser = browser();
    browser.get("/accounts?from=menu");
    String callback = CALLBACK + "code=c0de&state=" + browser.startSignIn();
    browser.get(callback);

    HttpResponse<String> back = browser.get(callback);

    assertThat(Browser.location(back)).isEqualTo("/accounts?from=menu");
    BUNGIE.verify(1, postRequestedFor(urlEqualTo(TOKEN_PATH)));
  }

  @Test
  void refusesAStateThatIsNotItsOwn() {
    bungieGrants("c0de", 7, "access", 3600);
    Browser browser = browser();
    browser.startSignIn();
    Browser attacker = browser();
    String ofTheAttacker = attacker.startSignIn();

    HttpResponse<String> forged = browser.get(CALLBACK + "code=c0de&state=forged");
    HttpResponse<String> planted = browser.get(CALLBACK + "code=c0de&state=" + ofTheAttacker);
    HttpResponse<String> without = browser.get(CALLBACK + "code=c0de");

    assertThat(Browser.location(forged)).isEqualTo("/sign-in-failed?reason=stale");
    assertThat(Browser.location(planted)).isEqualTo("/sign-in-failed?reason=stale");
    assertThat(Browser.location(without)).isEqualTo("/sign-in-failed?reason=stale");
    BUNGIE.verify(0, postRequestedFor(urlEqualTo(TOKEN_PATH)));
  }

  @Test
  void saysThatTheCookieIsMissing() {
    String state = browser().startSignIn();

    HttpResponse<String> back = browser().get(CALLBACK + "code=c0de&state=" + state);

    assertThat(Browser.location(back)).isEqualTo("/sign-in-failed?reason=no-cookie");
    BUNGIE.verify(0, postRequestedFor(urlEqualTo(TOKEN_PATH)));
  }

  @Test
  void remembersAFewTripsAndNoMore() {
    Browser browser = browser();
    String first = browser.startSignIn();
    for (int i = 0; i < 8; i++) {
      browser.startSignIn();
    }

    assertThat(Browser.location(browser.get(CALLBACK + "code=c0de&state=" + first)))
        .isEqualTo("/sign-in-failed?reason=stale");
    assertThat(
            database
                .sql("select count(*) from spring_session_attributes where attribute_name like ?")
                .param("trip.%")
                .query(Long.class)
                .single())
        .isEqualTo(8);
  }

  @Test
  void leavesASessionFromBeforeTheSignInWorthless() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);
    Browser browser = browser();
    String state = browser.startSignIn();
    String planted = browser.cookie("SESSION");
    browser.get(CALLBACK + "code=c0de&state=" + state);

    HttpResponse<String> page = browser().get("/accounts", "Cookie", "SESSION=" + planted);

    assertThat(Browser.location(page)).isEqualTo("/oauth2/authorization/bungie");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in-failed?reason=stale&again=//evil.test",
        "/oauth2/authorization/bungie?again=https://evil.test",
        "/accounts?continue=https://evil.test"
      })
  void endsOnAPageOfOursWhateverIsAskedFor(String path) {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);
    Browser browser = browser();
    browser.get(path);

    String end = Browser.location(browser.signIn("c0de"));

    assertThat(end).isIn("/", "/accounts?continue=https://evil.test");
  }

  @Test
  void endsOnThePageOfAFormWhoseSessionWasOver() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);
    Browser browser = browser();

    browser.post("/accounts/3/73", Map.of(), "Referer", browser.address("/accounts?from=form"));

    assertThat(Browser.location(browser.signIn("c0de"))).isEqualTo("/accounts?from=form");
  }

  @Test
  void doesNotEndWhereAFormOfSomebodyElseWasSentFrom() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);
    Browser browser = browser();

    browser.post("/accounts/3/73", Map.of(), "Referer", "https://evil.test/accounts");

    assertThat(Browser.location(browser.signIn("c0de"))).isEqualTo("/");
  }

  private Browser signedIn() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);
    Browser browser = browser();
    browser.signIn("c0de");
    return browser;
  }
}
