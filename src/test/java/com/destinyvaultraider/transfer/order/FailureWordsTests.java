package com.destinyvaultraider.transfer.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.bungie.BungieFailure.Down;
import com.destinyvaultraider.bungie.BungieFailure.RetryLater;
import com.destinyvaultraider.bungie.BungieFailure.SignInAgain;
import com.destinyvaultraider.bungie.BungieFailure.TellPlayer;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That every code an action can meet has words of its own. */
class FailureWordsTests {

  @ParameterizedTest
  @ValueSource(
      ints = {
        7, 8, 9, 12, 15, 16, 17, 18, 24, 25, 26, 30, 1601, 1619, 1620, 1621, 1622, 1623, 1625, 1627,
        1629, 1630, 1632, 1633, 1634, 1635, 1637, 1638, 1639, 1640, 1641, 1642, 1646, 1648, 1654,
        1655, 1656, 1660, 1662, 1663, 1666, 1668, 1669, 1670, 1671, 1673, 1674, 1681, 1687, 2108
      })
  void explainsWhatTheGameForbids(int code) {
    String sentence = FailureWords.sentence(new TellPlayer(code, "Name"), "Gjallarhorn");

    assertThat(sentence)
        .doesNotContain("without a reason", Integer.toString(code), "Name")
        .endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        12, 24, 43, 48, 1620, 1623, 1625, 1634, 1644, 1646, 1654, 1666, 1671, 1681, 2101, 2108
      })
  void explainsWhyALockIsNotSet(int code) {
    assertThat(LockWords.sentence(new TellPlayer(code, "Name"), "Gjallarhorn"))
        .contains("Gjallarhorn")
        .doesNotContain("without a reason", Integer.toString(code), "Name")
        .endsWith(".");
    assertThat(LockWords.sentence(new TellPlayer(4711, "New"), "Gjallarhorn"))
        .contains("without a reason");
  }

  @Test
  void tellsThePlayersOptionsApart() {
    Set<String> sentences = new HashSet<>();
    sentences.add(FailureWords.sentence(new Down(5, "SystemDisabled", false), "Gjallarhorn"));
    sentences.add(FailureWords.sentence(new Down(0, "Unreachable", false), "Gjallarhorn"));
    sentences.add(FailureWords.sentence(new Down(2101, "ApiInvalid", false), "Gjallarhorn"));
    sentences.add(FailureWords.sentence(new SignInAgain(99, "WebAuthRequired"), "Gjallarhorn"));
    sentences.add(
        FailureWords.sentence(new RetryLater(36, "Throttle", Duration.ZERO, false), "Gjallarhorn"));
    sentences.add(
        FailureWords.sentence(new RetryLater(1672, "Busy", Duration.ZERO, false), "Gjallarhorn"));
    sentences.add(
        FailureWords.sentence(new RetryLater(0, "Broken", Duration.ZERO, true), "Gjallarhorn"));
    sentences.add(FailureWords.sentence(new TellPlayer(4711, "New"), "Gjallarhorn"));

    assertThat(sentences).hasSize(8).allMatch(sentence -> !sentence.contains("%s"));
  }
}
