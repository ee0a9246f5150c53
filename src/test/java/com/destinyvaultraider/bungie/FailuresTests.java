package com.destinyvaultraider.bungie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.destinyvaultraider.bungie.BungieFailure.Down;
import com.destinyvaultraider.bungie.BungieFailure.RetryLater;
import com.destinyvaultraider.bungie.BungieFailure.SignInAgain;
import com.destinyvaultraider.bungie.BungieFailure.TellPlayer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FailuresTests {

  private static final EnvelopeReader<Integer> ACTION = new EnvelopeReader<>(Integer.class);

  private static final Map<Integer, Class<? extends BungieFailure>> RECORDED =
      Map.ofEntries(
          Map.entry(1642, TellPlayer.class),
          Map.entry(1623, TellPlayer.class),
          Map.entry(1627, TellPlayer.class),
          Map.entry(1656, TellPlayer.class),
          Map.entry(3, RetryLater.class),
          Map.entry(36, RetryLater.class),
          Map.entry(5, Down.class),
          Map.entry(18, TellPlayer.class),
          Map.entry(1643, RetryLater.class),
          Map.entry(2106, SignInAgain.class));

  @Test
  void everyRecordedErrorBodyIsUnderstood() {
    List<Integer> seen = new ArrayList<>();
    for (JsonNode entry : WireJson.MAPPER.readTree(Recorded.bytes("error-bodies.json"))) {
      JsonNode body = entry.path("body");
      int code = body.path("ErrorCode").asInt(0);
      if (body.isObject() && code != 1) {
        BungieFailure failure = failure(entry.path("httpStatus").asInt(500), body.toString());
        if (code == 0) {
          assertThat(failure.name()).isEqualTo(body.path("error_description").asString());
        } else {
          seen.add(code);
          assertThat(failure).isInstanceOf(RECORDED.get(code));
          assertThat(failure.code()).isEqualTo(code);
        }
      }
    }

    assertThat(seen).containsExactlyInAnyOrderElementsOf(RECORDED.keySet());
  }

  @Test
  void anHtmlPageInPlaceOfAnAnswerIsClassifiedByItsStatus() {
    assertThat(failure(401, "<!DOCTYPE html><title>401 - Unauthorized</title>"))
        .isEqualTo(new SignInAgain(0, "Http401"));
    assertThat(failure(503, "<html>Maintenance</html>")).isEqualTo(new Down(0, "Http503", true));
    assertThat(failure(403, "<html>blocked</html>")).isEqualTo(new Down(0, "Http403", false));
    assertThat(failure(301, "")).isEqualTo(new Down(0, "Http301", false));
    assertThat(failure(200, "<html>Maintenance</html>"))
        .isEqualTo(new Down(0, Failures.UNREADABLE, true));
    assertThat(failure(429, "slow down")).isInstanceOf(RetryLater.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "0", "[]", "{}", "{\"ErrorCode\":\"?\"}", "{\"Respo", "\ufeff"})
  void anAnswerWithoutACodeIsAFailureLikeAnyOther(String body) {
    assertThat(failure(200, body)).isEqualTo(new Down(0, Failures.UNREADABLE, true));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 1618, 1643, 1651, 1652, 1688})
  void aMishapOfBungiesLeavesAnActionUnclearButNotARead(int code) {
    assertThat(Failures.ofCode(code, "Mishap", 0, true).unclear()).isTrue();
    assertThat(Failures.ofCode(code, "Mishap", 0, false).unclear()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {31, 35, 36, 37, 51, 54, 55, 56, 57, 1672})
  void aThrottleNamesAPauseAlsoWhereBungieDoesNot(int code) {
    assertThat(Failures.ofCode(code, "Throttle", 0, true))
        .isInstanceOf(RetryLater.class)
        .matches(failure -> failure.pause().compareTo(Duration.ofMillis(500)) >= 0)
        .matches(failure -> !failure.unclear());
    assertThat(Failures.ofCode(code, "Throttle", 10, true).pause()).hasSeconds(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {22, 99, 2106, 2111, 2115, 2118, 2122, 2123, 2124})
  void aTokenThatIsNotAcceptedAsksForSigningIn(int code) {
    assertThat(Failures.ofCode(code, "Token", 0, true)).isInstanceOf(SignInAgain.class);
  }

  @Test
  void aCodeThatNobodyHasSeenYetIsForThePlayer() {
    assertThat(failure(500, "{\"ErrorCode\":1799,\"ErrorStatus\":\"DestinyNewRule\"}"))
        .isEqualTo(new TellPlayer(1799, "DestinyNewRule"));
  }

  private static BungieFailure failure(int status, String body) {
    List<BungieFailure> failures = new ArrayList<>();
    assertThatExceptionOfType(BungieException.class)
        .isThrownBy(() -> ACTION.openAny(status, bytes(body), true))
        .satisfies(ex -> failures.add(ex.failure()));
    return failures.getFirst();
  }

  private static byte[] bytes(String body) {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
