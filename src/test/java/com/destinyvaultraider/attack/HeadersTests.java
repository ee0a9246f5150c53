package com.destinyvaultraider.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.attack.Surface.Door;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every answer lets a browser do, and how long a browser stays signed in. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
class HeadersTests {

  private static final String[] BEHIND_HTTPS = {"X-Forwarded-Proto", "https"};

  /** Which browsers ask for again each time, and are told in a few bytes that nothing is new. */
  private static final Set<String> ASKED_AGAIN = Set.of("/annotations/marks", "/wishlists/marks");

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;

  private Browser browser = new Browser(0);

  @BeforeEach
  void signIn(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    browser = Browser.signedIn(port, 23300001);
  }

  @Test
  void everyPageIsKeptToItself(
      @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    String item = itemInTheVault();

    SoftAssertions.assertSoftly(all -> {
      for (Door door : Surface.of(mappings)) {
        if (!door.changes() && !door.path().endsWith("/stream")) {
          String address = Doors.at(door).own().replace("<item>", item).replaceAll("<[^>]*>", "5");
          HttpResponse<String> page = browser.get(address, BEHIND_HTTPS);
          isKeptToItself(all, address, page);
          all.assertThat(header(page, "Cache-Control"))
              .as(address)
              .contains(ASKED_AGAIN.contains(address) ? "no-cache, private" : "no-store");
          all.assertThat(page.body())
              .as(address)
              .doesNotContainPattern("\\sstyle=|<style|\\son[a-z]+=\"|<script(?![^>]*src=)");
        }
      }
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing/here",
        "/items/x",
        "/items/1",
        "/error",
        "/css/site.css",
        "/robots.txt",
        "/actuator/health",
        "/oauth2/authorization/bungie"
      })
  void soIsEverythingElse(String address) {
    SoftAssertions.assertSoftly(
        all -> isKeptToItself(all, address, new Browser(port).get(address, BEHIND_HTTPS)));
  }

  @Test
  void cookiesAreForTheServerAndForHttpsAlone() {
    Set<String> cookies = new TreeSet<>();
    Browser visitor = new Browser(port);
    for (HttpResponse<String> answer :
        List.of(
            visitor.get("/vault", BEHIND_HTTPS),
            visitor.get("/oauth2/authorization/bungie", BEHIND_HTTPS),
            browser.post("/vault/stay", form("stay", "true"), BEHIND_HTTPS),
            browser.post("/language", form("language", "en"), BEHIND_HTTPS))) {
      cookies.addAll(answer.headers().allValues("Set-Cookie"));
    }

    assertThat(cookies.stream().map(cookie -> cookie.replaceFirst("=.*", "")))
        .containsOnly("SESSION", "language", "stay", "wanted");
    assertThat(cookies)
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "Secure", "SameSite=Lax"));
  }

  @Test
  void nobodyStaysSignedInForEverHoweverOftenTheyComeBack() {
    String session = sessionId();

    begun(session, Duration.ofDays(89));
    assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);
    assertThat(rows(session)).isOne();

    begun(session, Duration.ofDays(91));
    assertThat(Browser.location(browser.get("/accounts")))
        .isEqualTo("/oauth2/authorization/bungie");
    assertThat(rows(session)).isZero();
  }

  @Test
  void whoDoesNotComeBackIsSignedOut() {
    assertThat(
            database
                .sql("select max_inactive_interval from spring_session where session_id = ?")
                .param(sessionId())
                .query(Integer.class)
                .single())
        .isEqualTo(Math.toIntExact(Duration.ofDays(30).toSeconds()));

    database
        .sql("update spring_session set last_access_time = ? where session_id = ?")
        .params(System.currentTimeMillis() - Duration.ofDays(31).toMillis(), sessionId())
        .update();

    assertThat(browser.get("/accounts").statusCode()).isEqualTo(302);
  }

  private static void isKeptToItself(
      SoftAssertions all, String address, HttpResponse<String> page) {
    all.assertThat(header(page, "Content-Security-Policy"))
        .as(address)
        .contains(
            "default-src 'self'",
            "script-src 'self';",
            "style-src 'self';",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "object-src 'none'")
        .doesNotContain("unsafe", "*", "data:");
    List.of(
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: DENY",
            "Referrer-Policy: same-origin",
            "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Resource-Policy: same-origin")
        .forEach(wanted -> {
          List<String> parts = List.of(wanted.split(": ", -1));
          all.assertThat(header(page, parts.getFirst())).as(address).isEqualTo(parts.getLast());
        });
    all.assertThat(header(page, "Permissions-Policy")).as(address).contains("camera=()");
    all.assertThat(header(page, "Strict-Transport-Security")).as(address).contains("max-age=3");
    all.assertThat(page.headers().map())
        .as(address)
        .doesNotContainKeys("Server", "X-Powered-By", "Access-Control-Allow-Origin");
  }

  private Map<String, String> form(String name, String value) {
    return Map.of(name, value, "_csrf", browser.csrfOn("/accounts"));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }

  /** As if a session had begun so long ago. */
  private void begun(String session, Duration ago) {
    database
        .sql("update spring_session set creation_time = ? where session_id = ?")
        .params(System.currentTimeMillis() - ago.toMillis(), session)
        .update();
  }

  private long rows(String session) {
    return database
        .sql("select count(*) from spring_session where session_id = ?")
        .param(session)
        .query(Long.class)
        .single();
  }

  private String sessionId() {
    return new String(Base64.getDecoder().decode(browser.cookie("SESSION")), UTF_8);
  }

  private String itemInTheVault() {
    return new SandboxControl(port)
        .items("4611686018400000101")
        .filter(item -> item.path("owner").asString().equals("vault"))
        .map(item -> item.path("itemInstanceId").asString(""))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
