package com.destinyvaultraider.sandbox;

import static com.destinyvaultraider.sandbox.SmallWorld.ACCOUNT;
import static com.destinyvaultraider.sandbox.SmallWorld.BUNGIE;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.sandbox.SandboxClient.Answer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Sign-in from the first page to the last refresh. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInOverHttpTests {

  private static final String PAGE = SandboxClient.CODE_FLOW;

  private SandboxServer server;
  private SandboxClient client;

  @BeforeAll
  void start() {
    server = SmallWorld.start();
    client = server.client();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @BeforeEach
  void reset() {
    client.post("/sandbox/control/reset", "");
  }

  @Test
  void showsThePeopleAsButtons() {
    Answer page = client.get(PAGE);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("name=\"as\" value=\"" + BUNGIE + "\"", "Recorded Guardian", "#0001")
        .contains("name=\"state\" value=\"s+1\"")
        .doesNotContain("style=", "<script");
    assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Set-Cookie")).isEmpty();
    assertThat(client.get("/sandbox/authorize.css").header("Content-Type")).contains("text/css");
  }

  @Test
  void returnsWithACodeAndTheState() {
    Answer chosen =
        client.get(PAGE.replace("/en/OAuth/Authorize", "/fr/oauth/authorize") + "&as=" + BUNGIE);

    assertThat(chosen.status()).isEqualTo(302);
    assertThat(chosen.header("Location"))
        .matches("/login/oauth2/code/bungie\\?code=[0-9a-f]{32}&state=s%2B1");
    assertThat(client.get(PAGE + "&cancel=true").header("Location"))
        .contains("error=access_denied");
    assertThat(client.get(PAGE + "&as=" + BUNGIE + "&code_challenge=x").status()).isEqualTo(302);
  }

  @Test
  void sendsTheBrowserBackWhileItIsBeingWorkedOn() {
    client.faults("{\"kind\":\"maintenance\",\"times\":1,\"path\":\"/en/OAuth/Authorize\"}");

    assertThat(client.get(PAGE + "&as=" + BUNGIE).header("Location"))
        .contains("error=invalid_request&error_description=SystemDisabled&state=");
    assertThat(client.get(PAGE + "&as=" + BUNGIE).header("Location")).contains("code=");
  }

  @Test
  void refusesWhatBungieRefuses() {
    assertThat(client.get(PAGE + "&scope=all").header("Location")).contains("error=invalid_scope");
    Answer unknown = client.get(PAGE.replace("client_id=1", "client_id=2"));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.text()).contains("Authorization query string parameters are not valid.");
    Answer elsewhere = client.get(PAGE + "&redirect_uri=https%3A%2F%2Felsewhere.example%2Fcb");
    assertThat(elsewhere.text()).contains("redirect_uri does not match application configuration.");
    String own = server.origin().replace(":", "%3A").replace("/", "%2F");
    assertThat(
            client
                .get(
                    PAGE
                        + "&as="
                        + BUNGIE
                        + "&redirect_uri="
                        + own
                        + "%2Flogin%2Foauth2%2Fcode%2Fbungie")
                .status())
        .isEqualTo(302);
  }

  @Test
  void givesTokensForACodeOnce() {
    String code = client.code(BUNGIE);

    JsonNode tokens = exchange(code).json();

    assertThat(tokens.propertyNames())
        .containsExactlyInAnyOrder(
            "access_token",
            "token_type",
            "expires_in",
            "refresh_token",
            "refresh_expires_in",
            "membership_id");
    assertThat(tokens.path("expires_in").asInt()).isEqualTo(3600);
    assertThat(tokens.path("refresh_expires_in").asInt()).isEqualTo(7776000);
    assertThat(tokens.path("membership_id").asString()).isEqualTo(Long.toString(BUNGIE));
    assertThat(tokens.path("access_token").asString()).contains("+", "/", "=");
    Answer again = exchange(code);
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.json())
        .isEqualTo(
            SandboxServer.json(
                "{\"error\":\"invalid_grant\",\"error_description\":\"AuthorizationCodeInvalid\"}"));
  }

  @Test
  void rotatesRefreshTokensAndTakesEachOnce() {
    String first = exchange(client.code(BUNGIE)).json().path("refresh_token").asString();

    JsonNode second = refresh(first).json();

    assertThat(second.path("refresh_token").asString()).isNotEqualTo(first);
    client.with("Authorization", "Bearer " + second.path("access_token").asString());
    assertThat(client.profile(ACCOUNT, "102").code()).isEqualTo(1);
    assertThat(description(refresh(first))).isEqualTo("ProvidedTokenNotValidRefreshToken");
    assertThat(refresh(second.path("refresh_token").asString()).status()).isEqualTo(200);
    assertThat(description(refresh(second.path("access_token").asString())))
        .isEqualTo("ProvidedTokenNotValidRefreshToken");
    client.with("Authorization", null);
  }

  @Test
  void letsTokensGrowOld() {
    String code = client.code(BUNGIE);
    JsonNode tokens = exchange(client.code(BUNGIE)).json();

    clock(3601);
    client.with("Authorization", "Bearer " + tokens.path("access_token").asString());
    assertThat(client.profile(ACCOUNT, "102").code()).isEqualTo(99);
    client.with("Authorization", null);
    assertThat(description(exchange(code))).isEqualTo("AuthorizationCodeStale");

    clock(80 * 86_400);
    tokens = refresh(tokens.path("refresh_token").asString()).json();
    assertThat(tokens.path("refresh_expires_in").asInt()).isEqualTo(7776000);
    clock(160 * 86_400);
    tokens = refresh(tokens.path("refresh_token").asString()).json();
    clock(240 * 86_400);
    tokens = refresh(tokens.path("refresh_token").asString()).json();
    clock(320 * 86_400);
    tokens = refresh(tokens.path("refresh_token").asString()).json();
    assertThat(tokens.path("refresh_expires_in").asInt()).isBetween(45 * 86_400 - 60, 45 * 86_400);
    String last = tokens.path("refresh_token").asString();
    clock(366 * 86_400);
    assertThat(description(refresh(last))).isEqualTo("AuthorizationRecordExpired");
    clock(0);
  }

  @Test
  void forgetsARefreshTokenAfterNinetyDays() {
    String token = exchange(client.code(BUNGIE)).json().path("refresh_token").asString();

    clock(91 * 86_400);

    assertThat(description(refresh(token))).isEqualTo("RefreshTokenExpired");
    clock(0);
  }

  @Test
  void tellsApplicationsApart() {
    Map<String, String> grant = Map.of("grant_type", "refresh_token", "refresh_token", "x");

    assertThat(client.post("/sandbox/Platform/App/OAuth/Token/", "{\"client_id\":1}").json())
        .isEqualTo(
            SandboxServer.json(
                "{\"error\":\"invalid_request\",\"error_description\":\"Cannot parse client_id\"}"));
    assertThat(
            client
                .token(Map.of("client_secret", "wrong", "grant_type", "refresh_token"))
                .json()
                .path("error")
                .asString())
        .isEqualTo("invalid_client");
    assertThat(client.token(grant).status()).isEqualTo(400);
    assertThat(client.get("/sandbox/Platform/App/OAuth/Token/").status()).isEqualTo(405);
  }

  @Test
  void isUnavailableOrRevokedOnDemand() {
    String token = exchange(client.code(BUNGIE)).json().path("refresh_token").asString();
    client.faults(
        "{\"kind\":\"maintenance\",\"times\":1}",
        "{\"kind\":\"throttle\",\"times\":1}",
        "{\"kind\":\"revoked-token\",\"times\":1}");

    assertThat(description(refresh(token))).isEqualTo("SystemDisabled");
    assertThat(description(refresh(token))).isEqualTo("DestinyThrottledByGameServer");
    assertThat(description(refresh(token))).isEqualTo("AuthorizationRecordRevoked");
    assertThat(refresh(token).status()).isEqualTo(200);
  }

  private Answer exchange(String code) {
    return client.token(Map.of("grant_type", "authorization_code", "code", code));
  }

  private Answer refresh(String token) {
    return client.token(Map.of("grant_type", "refresh_token", "refresh_token", token));
  }

  private void clock(int seconds) {
    client.put("/sandbox/control/faults", "{\"clockOffsetSeconds\":%d}".formatted(seconds));
  }

  private static String description(Answer answer) {
    assertThat(answer.status()).isEqualTo(400);
    return answer.json().path("error_description").asString();
  }
}
