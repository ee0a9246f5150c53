package com.destinyvaultraider.account;

import static com.github.tomakehurst.wiremock.client.WireMock.and;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.not;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Sign-in from the first redirect to the page where it ends. */
@ExtendWith(OutputCaptureExtension.class)
class SignInTests extends AccountTestBase {

  private static final Path DATA = Path.of("../shared/data");

  @Test
  void sendsTheBrowserToBungieWithoutScopeRedirectOrProofKey() {
    URI bungie = URI.create(Browser.location(browser().get("/oauth2/authorization/bungie")));

    assertThat(bungie.getPath()).isEqualTo("/en/OAuth/Authorize");
    assertThat(bungie.getQuery())
        .matches("response_type=code&client_id=4711&state=[A-Za-z0-9_-]{22}");
  }

  @Test
  void letsTheBrowserOutToTheBungieThatIsSet() {
    HttpResponse<String> page = browser().get("/");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("img-src 'self' %s;".formatted(BUNGIE.baseUrl()))
        .contains("form-action 'self' %s;".formatted(BUNGIE.baseUrl()))
        .doesNotContain("www.bungie.net");
  }

  @Test
  void exchangesTheCodeInAFormWithTheClientSecret() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);

    browser().signIn("c0de");

    BUNGIE.verify(
        postRequestedFor(urlEqualTo(TOKEN_PATH))
            .withHeader("Content-Type", containing("application/x-www-form-urlencoded"))
            .withHeader("User-Agent", containing("DestinyVaultRaider"))
            .withRequestBody(
                and(
                    containing("grant_type=authorization_code"),
                    containing("client_id=4711"),
                    containing("client_secret=very-secret"),
                    not(containing("redirect_uri")))));
  }

  @Test
  void landsOnThePageThatWasWanted() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);
    Browser browser = browser();

    HttpResponse<String> refused = browser.get("/accounts?from=menu");
    HttpResponse<String> signedIn = browser.signIn("c0de");

    assertThat(Browser.location(refused)).endsWith("/oauth2/authorization/bungie");
    assertThat(Browser.location(signedIn)).isEqualTo("/accounts?from=menu");
    assertThat(browser.get("/accounts").body()).contains("Cayde#0042");
    assertThat(browser.accounts()).containsExactly("Steam /accounts/3/73 true");
  }

  @Test
  void landsOnTheStartPageWhereNothingWasWanted() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);

    assertThat(Browser.location(browser().signIn("c0de"))).isEqualTo("/");
  }

  @Test
  void changesTheSessionAtSignIn() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);
    Browser browser = browser();
    String state = browser.startSignIn();
    String before = browser.cookie("SESSION");

    HttpResponse<String> signedIn =
        browser.get("/login/oauth2/code/bungie?code=c0de&state=" + state);

    assertThat(before).isNotEmpty().isNotEqualTo(browser.cookie("SESSION"));
    assertThat(signedIn.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Lax");
    assertThat(
            database
                .sql("select max_inactive_interval from spring_session")
                .query(Integer.class)
                .single())
        .isEqualTo(Math.toIntExact(Duration.ofDays(30).toSeconds()));
  }

  @Test
  void keepsNoTokenInSessionLogOrReadableInTheDatabase(CapturedOutput output) {
    bungieGrants("c0de", 7, "acc3ss-t0ken", 3600);
    bungieKnows(7, 3);

    browser().signIn("c0de");

    List<@Nullable String> kept =
        database
            .sql(
                """
                select encode(attribute_bytes, 'escape') from spring_session_attributes
                union all select encode(access_token, 'escape') from stored_grant
                union all select encode(refresh_token, 'escape') from stored_grant
                """)
            .query(String.class)
            .list();
    assertThat(kept).hasSizeGreaterThan(2);
    assertThat(kept).noneMatch(text -> text == null || text.contains("acc3ss-t0ken"));
    assertThat(output.getAll()).doesNotContain("acc3ss-t0ken", "very-secret", "c0de");
  }

  @Test
  void goesOnWithWhatOneOfTheTwoCallsSays() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);
    BUNGIE.stubFor(maintenance(MEMBERSHIPS_PATH));
    Browser browser = browser();

    browser.signIn("c0de");

    assertThat(browser.accounts()).containsExactly("Steam /accounts/3/73 true");
  }

  @Test
  void keepsTheAccountsItKnewWhereBungieSaysNothing() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);
    browser().signIn("c0de");
    BUNGIE.stubFor(maintenance("/Platform/(User|Destiny2)/.*"));
    Browser browser = browser();

    browser.signIn("c0de");

    assertThat(browser.get("/accounts").body()).contains("Cayde#0042");
    assertThat(browser.accounts()).containsExactly("Steam /accounts/3/73 true");
  }

  @Test
  void readsTheAccountsAnewWhenTheirNewsAreADayOld() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);
    Browser browser = browser();
    browser.signIn("c0de");
    browser.post("/accounts/3/73", Map.of("_csrf", browser.csrfOn("/accounts")));
    bungieKnows(7, 6, 3);
    database.sql("update users set accounts_read_at = now() - interval '25 hours'").update();

    await()
        .untilAsserted(() ->
            assertThat(browser.accounts())
                .containsExactly("Epic Games /accounts/6/76 false", "Steam /accounts/3/73 true"));
  }

  @Test
  void keepsTheChoiceOfAnAccountThatIsAwayForAWhile() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 1, 3);
    Browser browser = browser();
    browser.signIn("c0de");
    browser.post("/accounts/3/73", Map.of("_csrf", browser.csrfOn("/accounts")));
    bungieKnows(7, 1);
    browser.signIn("c0de");
    assertThat(browser.accounts()).containsExactly("Xbox /accounts/1/71 true");

    bungieKnows(7, 1, 3);
    browser.signIn("c0de");

    assertThat(browser.accounts()).contains("Steam /accounts/3/73 true");
  }

  @Test
  void makesTheMenuOfARealPersonWithCrossSave() throws IOException {
    Path linked = DATA.resolve("linked-profiles.json");
    assumeThat(linked).as("the recorded answers are there").exists();
    bungieGrants("c0de", 1000001, "access", 3600);
    bungieAnswers(1000001, "{}", Files.readString(linked));
    Browser browser = browser();

    browser.signIn("c0de");

    assertThat(browser.get("/accounts").body()).contains("ChimpAhoy#1234");
    assertThat(browser.accounts())
        .containsExactly("PlayStation /accounts/2/4611686018400000002 true");
  }

  @Test
  void makesTheMenuOfARealPersonFromTheirMembershipsAlone() throws IOException {
    Path memberships = DATA.resolve("memberships.json");
    assumeThat(memberships).as("the recorded answers are there").exists();
    bungieGrants("c0de", 1000001, "access", 3600);
    bungieAnswers(1000001, Files.readString(memberships), "{}");
    BUNGIE.stubFor(maintenance("/Platform/Destiny2/.*"));
    Browser browser = browser();

    browser.signIn("c0de");

    assertThat(browser.get("/accounts").body()).contains("ChimpAhoy#1234");
    assertThat(browser.accounts()).containsExactly("Xbox /accounts/1/4611686018400000002 true");
  }

  @Test
  void endsTheSessionAtSignOut() {
    bungieGrants("c0de", 7, "access", 3600);
    bungieKnows(7, 3);
    Browser browser = browser();
    browser.signIn("c0de");

    HttpResponse<String> out =
        browser.post("/logout", Map.of("_csrf", browser.csrfOn("/accounts")));

    assertThat(Browser.location(out)).isEqualTo("/");
    assertThat(database.sql("select count(*) from spring_session").query(Long.class).single())
        .isZero();
    assertThat(browser.get("/accounts").statusCode()).isEqualTo(302);
  }
}
