package com.destinyvaultraider.account;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.account.SignInRequired.Reason;
import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.TokenEndpoint;
import com.destinyvaultraider.bungie.TokenGrant;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tokens under refusal, rotation, outage and several instances at once. */
class AccessTokensTests extends AccountTestBase {

  private static final long CAYDE = 7;

  @Autowired private AccessTokens tokens;
  @Autowired private Players players;
  @Autowired private StoredGrants grants;
  @Autowired private TokenCipher cipher;
  @Autowired private TokenEndpoint endpoint;
  @Autowired private PlatformTransactionManager transactions;

  @Test
  void usesATokenThatIsGoodWithoutAskingBungie() {
    Player player = signedIn("first", 3600);

    assertThat(tokens.with(player, AccessToken::value)).isEqualTo("first");
    assertRefreshes(0);
  }

  @Test
  void refreshesBeforeTheTokenEnds() {
    Player player = signedIn("first", 30);
    BUNGIE.stubFor(bungieRefreshes("refresh-of-first", CAYDE, "second", "r2"));

    assertThat(tokens.with(player, AccessToken::value)).isEqualTo("second");
    assertThat(tokens.with(player, AccessToken::value)).isEqualTo("second");
    assertRefreshes(1);
  }

  @Test
  void keepsTheNewRefreshTokenForTheNextRefresh() {
    Player player = signedIn("first", 30);
    BUNGIE.stubFor(bungieRefreshes("refresh-of-first", CAYDE, "second", "r2"));
    BUNGIE.stubFor(bungieRefreshes("r2", CAYDE, "third", "r3"));
    tokens.with(player, AccessToken::value);

    String third = tokens.with(player, token -> refusing("second", token));

    assertThat(third).isEqualTo("third");
    assertRefreshes(2);
  }

  @Test
  void keepsARefreshWhateverBecomesOfTheCallersTransaction() {
    Player player = signedIn("first", 30);
    BUNGIE.stubFor(bungieRefreshes("refresh-of-first", CAYDE, "second", "r2"));

    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          tokens.with(player, AccessToken::value);
          status.setRollbackOnly();
        });

    assertThat(tokens.with(player, AccessToken::value)).isEqualTo("second");
    assertRefreshes(1);
  }

  @Test
  void refreshesOnceForAllWhoAskAtOnceInAllInstances() throws Exception {
    Player player = signedIn("first", 30);
    BUNGIE.stubFor(
        post(TOKEN_PATH)
            .withRequestBody(containing("refresh_token=refresh-of-first"))
            .inScenario("rotation")
            .willReturn(
                aResponse()
                    .withFixedDelay(300)
                    .withBody(
                        """
                        {"access_token":"second","expires_in":3600,"refresh_token":"r2","refresh_expires_in":7776000,"membership_id":"7"}
                        """))
            .willSetStateTo("used"));
    BUNGIE.stubFor(
        dead("AuthorizationRecordRevoked").inScenario("rotation").whenScenarioStateIs("used"));
    List<AccessTokens> instances = List.of(tokens, anotherInstance(), anotherInstance());

    List<String> used =
        together(12, i -> instances.get(i % instances.size()).with(player, AccessToken::value));

    assertThat(used).hasSize(12).containsOnly("second");
    assertRefreshes(1);
  }

  @Test
  void refreshesOnceForAllWhoseTokenIsRefusedAtOnce() throws Exception {
    Player player = signedIn("first", 3600);
    BUNGIE.stubFor(bungieRefreshes("refresh-of-first", CAYDE, "second", "r2"));
    List<AccessTokens> instances = List.of(tokens, anotherInstance());

    List<String> used =
        together(8, i -> instances.get(i % 2).with(player, token -> refusing("first", token)));

    assertThat(used).containsOnly("second");
    assertRefreshes(1);
  }

  @Test
  void asksToSignInWhereARefreshedTokenIsRefusedToo() {
    Player player = signedIn("first", 3600);
    BUNGIE.stubFor(bungieRefreshes("refresh-of-first", CAYDE, "second", "r2"));

    assertThatExceptionOfType(SignInRequired.class)
        .isThrownBy(() -> tokens.with(player, token -> refusing(token.value(), token)));
    assertRefreshes(1);
  }

  @Test
  void asksBungieNoMoreOnceARefreshTokenIsDead() {
    Player player = signedIn("first", 30);
    BUNGIE.stubFor(dead("AuthorizationRecordRevoked"));

    assertSignInRequired(player);
    assertSignInRequired(player);
    assertRefreshes(1);

    signedIn("again", 3600);
    assertThat(tokens.with(player, AccessToken::value)).isEqualTo("again");
  }

  @Test
  void keepsTheTokensThroughMaintenancePagesAndBrokenConnections() {
    Player player = signedIn("first", 0);
    List.of(
            aResponse()
                .withStatus(400)
                .withBody("{\"error\":\"server_error\",\"error_description\":\"SystemDisabled\"}"),
            aResponse().withStatus(503).withBody("<html>down</html>"),
            aResponse().withStatus(403).withBody("<html>blocked</html>"),
            aResponse().withStatus(401).withBody("<html>unauthorized</html>"),
            aResponse().withStatus(401).withBody("{\"message\":\"unauthorized\"}"),
            aResponse().withStatus(200).withBody("{}"),
            aResponse().withStatus(400).withBody("{\"error\":\"invalid_client\"}"),
            aResponse()
                .withStatus(500)
                .withBody("{\"ErrorCode\":99,\"ErrorStatus\":\"WebAuthRequired\"}"),
            aResponse()
                .withStatus(500)
                .withBody("{\"ErrorCode\":5,\"ErrorStatus\":\"SystemDisabled\"}"),
            aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
        .forEach(answer -> {
          BUNGIE.stubFor(post(TOKEN_PATH).willReturn(answer));
          assertThatExceptionOfType(BungieException.class)
              .isThrownBy(() -> tokens.with(player, token -> refusing("first", token)));
        });
    BUNGIE.stubFor(bungieRefreshes("refresh-of-first", CAYDE, "second", "r2"));

    assertThat(tokens.with(player, AccessToken::value)).isEqualTo("second");
  }

  @Test
  void usesTheLastSecondsOfATokenWhereBungieCannotRefreshIt() {
    Player player = signedIn("first", 50);
    BUNGIE.stubFor(post(TOKEN_PATH).willReturn(aResponse().withStatus(503)));

    assertThat(tokens.with(player, AccessToken::value)).isEqualTo("first");
  }

  @Test
  void passesOnWhatElseGoesWrongWithoutARefresh() {
    Player player = signedIn("first", 3600);
    var full =
        new BungieException(new BungieFailure.TellPlayer(1642, "DestinyNoRoomInDestination"));

    assertThatExceptionOfType(BungieException.class)
        .isThrownBy(() ->
            tokens.with(
                player,
                _ -> {
                  throw full;
                }))
        .isSameAs(full);
    assertRefreshes(0);
  }

  @Test
  void asksToSignInWhereTheKeyIsLostAndNoMoreWhenItIsPutBack() {
    Player player = signedIn("first", 30);
    BUNGIE.stubFor(bungieRefreshes("refresh-of-first", CAYDE, "second", "r2"));
    var otherKey = new TokenCipher(List.of(new byte[TokenCipher.KEY_BYTES]));
    AccessTokens keyless = instance(otherKey);

    assertSignInRequired(keyless, player, Reason.UNREADABLE);

    assertThat(tokens.with(player, AccessToken::value)).isEqualTo("second");
  }

  @Test
  void refreshesBehindTheBackOfWhoeverUsesATokenThatEndsSoon() {
    Player player = signedIn("first", 300);
    BUNGIE.stubFor(bungieRefreshes("refresh-of-first", CAYDE, "second", "r2"));

    assertThat(tokens.with(player, AccessToken::value)).isEqualTo("first");

    await().until(() -> tokens.with(player, AccessToken::value).equals("second"));
    assertRefreshes(1);
  }

  @Test
  void doesNotAskAgainAndAgainForATokenThatCannotBeRefreshedYet() {
    Player player = signedIn("first", 300);
    BUNGIE.stubFor(post(TOKEN_PATH).willReturn(aResponse().withStatus(503)));

    tokens.with(player, AccessToken::value);
    await().untilAsserted(() -> assertRefreshes(1));

    assertThat(tokens.with(player, AccessToken::value)).isEqualTo("first");
    assertRefreshes(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AuthorizationRecordRevoked | WITHDRAWN",
        "ProvidedTokenNotValidRefreshToken | WITHDRAWN",
        "RefreshTokenExpired | EXPIRED",
        "AuthorizationRecordExpired | EXPIRED"
      })
  void knowsWhyARefreshTokenIsDead(String name, Reason reason) {
    Player player = signedIn("first", 30);
    BUNGIE.stubFor(dead(name));

    assertSignInRequired(tokens, player, reason);
    assertSignInRequired(tokens, player, reason);
    assertRefreshes(1);
  }

  @Test
  void knowsThatTheAnswerToARefreshWasLostBeforeTheTokenWasFoundDead() {
    Player player = signedIn("first", 0);
    BUNGIE.stubFor(
        post(TOKEN_PATH).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    assertNotNow(player);
    BUNGIE.stubFor(underMaintenance());
    assertNotNow(player);
    BUNGIE.stubFor(dead("ProvidedTokenNotValidRefreshToken"));

    assertSignInRequired(tokens, player, Reason.INTERRUPTED);
  }

  @Test
  void doesNotTakeAMaintenanceForALostAnswer() {
    Player player = signedIn("first", 0);
    BUNGIE.stubFor(underMaintenance());
    assertNotNow(player);
    BUNGIE.stubFor(dead("ProvidedTokenNotValidRefreshToken"));

    assertSignInRequired(tokens, player, Reason.WITHDRAWN);
  }

  @Test
  void forgetsALostAnswerOnceARefreshHasGoneWell() {
    Player player = signedIn("first", 0);
    BUNGIE.stubFor(post(TOKEN_PATH).willReturn(aResponse().withStatus(503)));
    assertNotNow(player);
    BUNGIE.stubFor(bungieRefreshes("refresh-of-first", CAYDE, "second", "r2"));
    tokens.with(player, AccessToken::value);
    BUNGIE.stubFor(dead("AuthorizationRecordRevoked"));

    assertThatExceptionOfType(SignInRequired.class)
        .isThrownBy(() -> tokens.with(player, token -> refusing("second", token)))
        .withMessageContaining(Reason.WITHDRAWN.name());
  }

  @Test
  void keepsTheRefreshTokenWhereNoOtherOneComes() {
    Player player = signedIn("first", 0);
    BUNGIE.stubFor(
        post(TOKEN_PATH)
            .willReturn(
                okJson("{\"access_token\":\"second\",\"expires_in\":0,\"membership_id\":\"7\"}")));
    tokens.with(player, AccessToken::value);
    BUNGIE.stubFor(bungieRefreshes("refresh-of-first", CAYDE, "third", "r3"));

    assertThat(tokens.with(player, AccessToken::value)).isEqualTo("third");
  }

  @Test
  void showsNoTokenWhenPrinted() {
    var grant =
        new TokenGrant(new AccessToken("acc3ss"), Duration.ofHours(1), "r3fresh", null, CAYDE);

    assertThat(List.of(grant, grant.accessToken()).toString()).doesNotContain("acc3ss", "r3fresh");
  }

  private Player signedIn(String access, int seconds) {
    var grant =
        new TokenGrant(
            new AccessToken(access),
            Duration.ofSeconds(seconds),
            "refresh-of-" + access,
            Duration.ofDays(90),
            CAYDE);
    return players.signIn(grant, new LinkedMemberships(null, null));
  }

  private AccessTokens anotherInstance() {
    return instance(cipher);
  }

  private AccessTokens instance(TokenCipher cipher) {
    Clock clock = Clock.systemUTC();
    var renewal = new TokenRenewal(grants, cipher, endpoint, transactions, clock);
    return new AccessTokens(grants, cipher, renewal, new EarlyRenewal(renewal), clock);
  }

  private void assertSignInRequired(Player player) {
    assertSignInRequired(tokens, player, Reason.WITHDRAWN);
  }

  private static void assertSignInRequired(AccessTokens tokens, Player player, Reason reason) {
    assertThatExceptionOfType(SignInRequired.class)
        .isThrownBy(() -> tokens.with(player, AccessToken::value))
        .withMessageEndingWith(reason.name());
  }

  private void assertNotNow(Player player) {
    assertThatExceptionOfType(BungieException.class)
        .isThrownBy(() -> tokens.with(player, AccessToken::value))
        .satisfies(e -> assertThat(e.failure().unclear()).isFalse());
  }

  private static MappingBuilder underMaintenance() {
    return post(TOKEN_PATH)
        .willReturn(
            aResponse()
                .withStatus(400)
                .withBody("{\"error\":\"server_error\",\"error_description\":\"SystemDisabled\"}"));
  }

  private static MappingBuilder dead(String name) {
    return post(TOKEN_PATH)
        .willReturn(
            aResponse()
                .withStatus(400)
                .withBody(
                    "{\"error\":\"invalid_grant\",\"error_description\":\"%s\"}".formatted(name)));
  }

  private static void assertRefreshes(int count) {
    BUNGIE.verify(
        count,
        postRequestedFor(urlEqualTo(TOKEN_PATH))
            .withRequestBody(containing("grant_type=refresh_token")));
  }

  /** A call that Bungie refuses with this one token. */
  private static String refusing(String refused, AccessToken token) {
    if (token.value().equals(refused)) {
      throw new BungieException(new BungieFailure.SignInAgain(99, "WebAuthRequired"));
    }
    return token.value();
  }

  private static List<String> together(int times, Ask ask)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<String>> asks =
          IntStream.range(0, times).<Callable<String>>mapToObj(i -> () -> ask.ask(i)).toList();
      List<Future<String>> answers = threads.invokeAll(asks);
      List<String> values = new ArrayList<>();
      for (Future<String> answer : answers) {
        values.add(answer.get());
      }
      return values;
    }
  }

  /** One of several who ask at once. */
  private interface Ask {
    String ask(int number);
  }
}
