package com.destinyvaultraider.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.BungieFailure.Down;
import com.destinyvaultraider.bungie.BungieFailure.RetryLater;
import com.destinyvaultraider.bungie.BungieFailure.SignInAgain;
import com.destinyvaultraider.bungie.BungieFailure.TellPlayer;
import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.language.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That whatever Bungie does has words of its own, in which no code stands. */
class TroubleTests {

  /** One of each kind that a player can tell apart. */
  private static final List<BungieFailure> KINDS =
      List.of(
          down(5, "SystemDisabled"),
          down(48, "ServiceUnsupported"),
          down(1636, "DestinyDefinitionsNotLoaded"),
          down(2101, "ApiInvalidOrExpiredKey"),
          down(0, "Unreachable"),
          down(0, "UnreadableAnswer"),
          down(0, "Http503"),
          later(36, "ThrottleLimitExceededMomentarily"),
          later(51, "PerEndpointRequestThrottleExceeded"),
          later(1672, "DestinyThrottledByGameServer"),
          later(1651, "DestinyShardRelayClientTimeout"),
          later(2110, "RefreshTokenNotYetValid"),
          later(0, "ReadTimedOut"),
          later(0, "ConnectionBroken"),
          later(0, "AnswerIncomplete"),
          later(0, "TooManyCallsWaiting"),
          later(1618, "DestinyUnexpectedError"),
          new SignInAgain(99, "WebAuthRequired"),
          new TellPlayer(4711, "New"));

  static Stream<BungieFailure> kinds() {
    return KINDS.stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void saysASentenceWithoutCodeOrName(BungieFailure failure) {
    assertThat(Trouble.sentence(failure))
        .endsWith(".")
        .doesNotContain(failure.name())
        .doesNotContainPattern("\\d");
  }

  @Test
  void tellsKindsApartInEveryLanguageOfOurs() {
    for (Language language : List.of(Language.ENGLISH, Language.GERMAN)) {
      List<String> said = new ArrayList<>();
      Words.speaking(language, () -> KINDS.forEach(each -> said.add(Trouble.sentence(each))));

      assertThat(said).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        7, 8, 9, 11, 12, 13, 15, 16, 17, 18, 19, 21, 24, 25, 26, 28, 29, 30, 60, 98, 1601, 1619,
        1620, 1621, 1622, 1627, 1630, 1631, 1635, 1650, 1662, 1665, 1666, 1668, 1669, 1670, 1682,
        2108
      })
  void explainsWhatBungieRefuses(int code) {
    assertThat(Trouble.sentence(new TellPlayer(code, "Name"))).doesNotContain("without a reason");
  }

  private static Down down(int code, String name) {
    return new Down(code, name, false);
  }

  private static RetryLater later(int code, String name) {
    return new RetryLater(code, name, Duration.ZERO, false);
  }
}
