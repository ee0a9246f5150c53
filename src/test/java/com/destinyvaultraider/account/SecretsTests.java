package com.destinyvaultraider.account;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.TestDatabase;
import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.TokenGrant;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Everything goes wrong that can, told in as many words as we have, and nothing of what must stay
 * secret is in a log, on a page, in a header, in a number or in what an object says of itself.
 */
@ExtendWith(OutputCaptureExtension.class)
class SecretsTests extends AccountTestBase {

  private static final long CAYDE = 7;
  private static final String CODE = "c0de-of-the-sign-in";
  private static final String ACCESS = "acc3ss-t0ken-of-cayde";
  private static final String REFRESH = "refresh-of-" + ACCESS;
  private static final String HOOK = "s3cret-of-the-webhook";
  private static final Pattern FEED = Pattern.compile("/notices/feed/([\\w-]+)[.]atom");
  private static final String OURS = "com.destinyvaultraider";
  private static final String SPRING = "org.springframework";

  @Autowired private AccessTokens tokens;
  @Autowired private Players players;
  @Autowired private BungieClient bungie;
  @Autowired private MeterRegistry meters;
  @Autowired private HealthEndpoint health;
  @Autowired private ApplicationContext context;
  @Autowired private LoggingSystem logging;

  private final List<String> secrets = new ArrayList<>();
  private final StringBuilder seen = new StringBuilder();

  @BeforeEach
  void listAllSecrets(@Autowired Environment environment) throws IOException {
    logging.setLogLevel(OURS, LogLevel.TRACE);
    logging.setLogLevel(SPRING, LogLevel.DEBUG);
    Path key = Path.of(environment.getRequiredProperty("account.token-key-file"));
    secrets.addAll(
        List.of(
            "very-secret",
            "test-key",
            TestDatabase.PASSWORD,
            Files.readString(key),
            CODE,
            ACCESS,
            REFRESH,
            HOOK));
  }

  @AfterEach
  void speakNormally() {
    logging.setLogLevel(OURS, LogLevel.INFO);
    logging.setLogLevel(SPRING, LogLevel.WARN);
  }

  @Test
  void noSecretIsTold(CapturedOutput output) {
    bungieGrants(CODE, CAYDE, ACCESS, 3600);
    bungieKnows(CAYDE, 3);
    Browser browser = browser();
    String state = browser.startSignIn();
    note(browser.cookie("SESSION"));
    see(browser.get("/login/oauth2/code/bungie?code=%s&state=%s".formatted(CODE, state)));
    note(browser.cookie("SESSION"));
    String session = "SESSION=" + browser.cookie("SESSION");

    lookAround(browser);
    haveOneselfTold(browser);
    comeBackInEveryWrongWay(state);
    for (ResponseDefinitionBuilder answer : everythingThatBungieCanAnswer()) {
      BUNGIE.stubFor(any(anyUrl()).willReturn(answer));
      see(browser().signIn(CODE));
      call();
      database.sql("update stored_grant set access_expires_at = now()").update();
      call();
      see(browser.get("/vault"));
      database
          .sql("update stored_grant set access_expires_at = now() + interval '1 hour'")
          .update();
    }

    lookAround(browser);

    assertThat(secrets).hasSizeGreaterThan(9);
    assertThat(seen).hasSizeGreaterThan(10_000);
    assertThat(seen.toString().replace(session, "")).doesNotContain(secrets);
    assertThat(output.getAll()).contains("Sign-in failed").doesNotContain(secrets);
    assertThat(numbers()).contains("bungie.calls").doesNotContain(secrets);
    assertThat(health.health().toString()).doesNotContain(secrets);
  }

  @Test
  void noObjectSaysASecretOfItself() {
    List<String> said = new ArrayList<>();
    Arrays.stream(context.getBeanDefinitionNames())
        .map(context::getBean)
        .filter(bean -> bean.getClass().getName().startsWith(OURS))
        .forEach(bean -> said.add(bean.toString()));
    TokenGrant grant =
        new TokenGrant(new AccessToken(ACCESS), Duration.ofHours(1), REFRESH, null, CAYDE);
    said.add(grant.toString());
    said.add(grant.accessToken().toString());
    said.add(
        new StoredGrant(CAYDE, grant, context.getBean(TokenCipher.class), Instant.EPOCH)
            .toString());

    assertThat(said).hasSizeGreaterThan(50);
    assertThat(String.join("\n", said)).contains("BungieProperties[").doesNotContain(secrets);
  }

  /** Everything that is not what a player hopes for, with the secrets that it was asked with. */
  private static List<ResponseDefinitionBuilder> everythingThatBungieCanAnswer() {
    String echo = "<html>You sent %s %s %s</html>".formatted(CODE, ACCESS, REFRESH);
    return List.of(
        aResponse().withStatus(503).withBody(echo),
        aResponse().withStatus(401).withBody(echo),
        aResponse().withStatus(200).withBody(echo),
        aResponse().withStatus(200).withBody("{\"access_token\":\"" + ACCESS),
        aResponse().withStatus(200).withBody("{\"access_token\":[\"" + ACCESS + "\"]}"),
        aResponse().withStatus(200).withBody("{\"Response\":\"" + ACCESS + "\",\"ErrorCode\":1}"),
        aResponse()
            .withStatus(400)
            .withBody(
                "{\"error\":\"invalid_grant\",\"error_description\":\"AuthorizationRecordRevoked\"}"),
        aResponse()
            .withStatus(500)
            .withBody("{\"ErrorCode\":99,\"ErrorStatus\":\"WebAuthRequired\",\"Message\":\"No.\"}"),
        aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
        aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));
  }

  private void comeBackInEveryWrongWay(String state) {
    for (String answer :
        List.of(
            "code=%s&state=%s".formatted(CODE, state),
            "code=%s&state=other".formatted(CODE),
            "code=%s".formatted(CODE),
            "state=%s".formatted(state),
            "error=access_denied&state=" + state,
            "error=%s&error_description=%s&state=%s".formatted(CODE, ACCESS, state))) {
      HttpResponse<String> back = browser().get("/login/oauth2/code/bungie?" + answer);
      see(back);
      see(browser().get(Browser.location(back)));
    }
  }

  private void lookAround(Browser browser) {
    for (String page :
        List.of("/", "/accounts", "/vault", "/history", "/nothing", "/items/1", "/items/x")) {
      see(browser.get(page));
      see(browser.get(page, "Accept", "application/json"));
    }
    see(browser.get("/actuator/health"));
    see(browser.get("/actuator/env"));
    see(browser.get("/actuator/heapdump"));
    see(browser.post("/accounts/3/1", Map.of("_csrf", "x")));
    see(browser.get("/accounts?x=%ff"));
  }

  /**
   * The address of a webhook and that of the feeds are secrets, too; the latter on their page not.
   */
  private void haveOneselfTold(Browser browser) {
    for (String hook :
        List.of(HOOK, "https://discord.com/api/webhooks/1/" + HOOK, "http://127.0.0.1:1/" + HOOK)) {
      see(tell(browser, "/notices/webhook", Map.of("address", hook)));
      see(browser.get("/notices"));
    }
    tell(browser, "/notices/feed", Map.of());
    Matcher feed = FEED.matcher(browser.get("/notices").body());
    assertThat(feed.find()).isTrue();
    secrets.add(feed.group(1));
    see(browser.get("/notices/feed/x.atom"));
    see(browser.get("/data/export"));
  }

  private static HttpResponse<String> tell(Browser browser, String path, Map<String, String> form) {
    Map<String, String> all = new HashMap<>(form);
    all.put("_csrf", browser.csrfOn("/notices"));
    return browser.post(path, all);
  }

  /** Asks Bungie for something in the player's name. */
  private void call() {
    Player player = players.find(userId()).orElseThrow();
    try {
      tokens.with(player, token -> bungie.membershipsOfCurrentUser(token));
    } catch (BungieException | SignInRequired e) {
      seen.append(e).append(e.getCause());
    }
  }

  private long userId() {
    return database.sql("select max(id) from users").query(Long.class).single();
  }

  private void see(HttpResponse<String> answer) {
    answer.headers().map().forEach((name, values) -> seen.append(name).append(values).append('\n'));
    seen.append(answer.body());
  }

  /** A session's cookie is as good as its id. */
  private void note(String cookie) {
    secrets.add(cookie);
    secrets.add(new String(Base64.getDecoder().decode(cookie), UTF_8));
  }

  private String numbers() {
    StringBuilder numbers = new StringBuilder();
    meters.forEachMeter(meter -> numbers.append(meter.getId()).append(meter.measure()));
    return numbers.toString();
  }
}
