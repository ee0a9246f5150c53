package com.destinyvaultraider.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.account.NoDestinyAccount;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.manifest.ManifestNotReady;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What visitors may see, what a page lets a browser do, and what failures say. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SecurityTests.Troubles.class)
class SecurityTests {

  private static final Pattern PERSON = Pattern.compile("(?:as=|name=\"as\" value=\")(\\d+)");

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;

  private Browser browser;

  @BeforeEach
  void freshBrowser() {
    browser = new Browser(port);
    database.sql("delete from spring_session").update();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/nothing/here", "/actuator/health", "/css/none.css", "/sign-in-failed"})
  void makesNoSessionForVisitors(String path) {
    HttpResponse<String> page = browser.get(path);

    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(sessions()).isZero();
  }

  @Test
  void sendsVisitorsToTheSignInFromPagesOnly() {
    HttpResponse<String> page = browser.get("/accounts");
    HttpResponse<String> nothing = browser.get("/wp-admin.php");

    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(Browser.location(page)).isEqualTo("/oauth2/authorization/bungie");
    assertThat(nothing.statusCode()).isEqualTo(404);
    assertThat(nothing.body()).contains("There is no such page");
  }

  @Test
  void takesTheWholePageToTheSignInWhereHtmxAsksForAPart() {
    HttpResponse<String> part =
        browser.get(
            "/accounts", "HX-Request", "true", "HX-Current-URL", "http://x.test/accounts?a=b");

    assertThat(part.statusCode()).isEqualTo(401);
    assertThat(part.headers().firstValue("HX-Redirect")).contains("/oauth2/authorization/bungie");
    assertThat(part.body()).isEmpty();
  }

  @Test
  void takesTheWholePageToTheSignInWhereTheSessionOfAFormHasEnded() {
    HttpResponse<String> part = browser.post("/accounts/1/2", Map.of(), "HX-Request", "true");
    HttpResponse<String> form = browser.post("/accounts/1/2", Map.of());

    assertThat(part.statusCode()).isEqualTo(401);
    assertThat(part.headers().firstValue("HX-Redirect")).contains("/oauth2/authorization/bungie");
    assertThat(form.statusCode()).isEqualTo(403);
    assertThat(form.body()).contains("you are no longer signed in");
  }

  @Test
  void letsAPersonOfTheSandboxInToThePageTheyWanted() {
    HttpResponse<String> signedIn = signIn("/accounts");

    assertThat(Browser.location(signedIn)).isEqualTo("/accounts");
    assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);
    assertThat(browser.accounts()).isNotEmpty();
  }

  @Test
  void keepsAPageToItself() {
    Map<String, List<String>> headers = browser.get("/sign-in-failed").headers().map();

    assertThat(headers.get("content-security-policy"))
        .singleElement()
        .asString()
        .contains(
            "script-src 'self';",
            "style-src 'self';",
            "img-src 'self' https://www.bungie.net;",
            "form-action 'self' https://www.bungie.net;",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "object-src 'none'")
        .doesNotContain("unsafe");
    assertThat(headers)
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry("referrer-policy", List.of("same-origin"))
        .containsKeys("permissions-policy", "x-frame-options")
        .doesNotContainKey("strict-transport-security");
  }

  @Test
  void asksForHttpsAndSecureCookiesBehindAProxyThatSpeaksIt() {
    HttpResponse<String> page = browser.get("/accounts", "X-Forwarded-Proto", "https");

    assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("Secure");
  }

  @ParameterizedTest
  @CsvSource({
    "sign-in,    401, 'The access to Bungie.net that you gave has come to its end: that happens after 90 days without a visit, and once a year.'",
    "no-account, 200, 'You are signed in, but Bungie.net knows no Destiny 2 account of yours.'",
    "manifest,   503, The descriptions of all items are being fetched from Bungie.net.",
    "down,       503, Bungie.net is down for maintenance.",
    "busy,       503, Bungie.net asks for a little patience.",
    "refused,    502, Bungie.net refused this without a reason that we know.",
    "gone,       502, Bungie.net finds no Destiny account under this platform membership any more.",
    "broken,     500, 'That is our mistake, not yours. It has been noted.'",
    "teapot/x,   404, 'There is no such page, or it shows something that is not yours.'"
  })
  void givesEveryFailureASentence(String trouble, int status, String sentence) {
    HttpResponse<String> page = browser.get("/login/troubles/" + trouble);

    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.body()).contains(sentence).doesNotContain("secret detail", "Exception", "1601");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sign-in", "no-account", "manifest", "down", "refused", "broken", "x/y"})
  void keepsTheHeaderWhateverFails(String trouble) {
    signIn("/");

    HttpResponse<String> page = browser.get("/login/troubles/" + trouble);

    assertThat(page.body())
        .contains("id=\"head\"", "Simulated Bungie.net", "href=\"/vault\"", "action=\"/logout\"");
  }

  @Test
  void saysWhenToComeBack() {
    assertThat(browser.get("/login/troubles/down").headers().firstValue("Retry-After"))
        .contains("60");
    assertThat(browser.get("/login/troubles/busy").headers().firstValue("Retry-After"))
        .contains("7");
    assertThat(browser.get("/login/troubles/busy").headers().firstValue("Refresh")).contains("7");
    assertThat(browser.get("/login/troubles/manifest").headers().firstValue("Refresh"))
        .contains("3");
  }

  @Test
  void saysHowItIsWithoutSayingWhy() {
    assertThat(browser.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(browser.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(browser.get("/actuator/health").body()).doesNotContain("components", "postgres");
    assertThat(browser.get("/actuator/env").statusCode()).isNotEqualTo(200);
  }

  /** Signs in the first person of the sandbox who wanted this page. */
  private HttpResponse<String> signIn(String wanted) {
    browser.get(wanted);
    String authorize = Browser.location(browser.get("/oauth2/authorization/bungie"));
    assertThat(authorize).startsWith("/sandbox/en/OAuth/Authorize?");
    Matcher person = PERSON.matcher(browser.get(authorize).body());
    assertThat(person.find()).isTrue();
    String back = Browser.location(browser.get(authorize + "&as=" + person.group(1)));
    return browser.get(back.replaceFirst("^https?://[^/]+", ""));
  }

  private long sessions() {
    return database.sql("select count(*) from spring_session").query(Long.class).single();
  }

  /** Pages on which something goes wrong. */
  @TestConfiguration(proxyBeanMethods = false)
  @RestController
  static class Troubles {

    @GetMapping("/login/troubles/{kind}")
    String trouble(@PathVariable String kind) {
      throw switch (kind) {
        case "sign-in" -> new SignInRequired(SignInRequired.Reason.EXPIRED);
        case "no-account" -> new NoDestinyAccount();
        case "manifest" -> new ManifestNotReady();
        case "down" -> new BungieException(new BungieFailure.Down(5, "SystemDisabled", false));
        case "busy" ->
            new BungieException(
                new BungieFailure.RetryLater(36, "Throttled", Duration.ofSeconds(7), false));
        case "refused" -> new BungieException(new BungieFailure.TellPlayer(1618, "Unexpected"));
        case "gone" ->
            new BungieException(new BungieFailure.TellPlayer(1601, "DestinyAccountNotFound"));
        default -> new IllegalStateException("secret detail");
      };
    }
  }
}
