package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.trouble.Trouble;
import java.util.Set;

/** What is said to the player when Bungie does not carry an action out, one sentence per code. */
final class FailureWords {

  private static final Set<Integer> FOR_GOOD =
      Set.of(4, 43, 48, 1644, 2101, 2102, 2103, 2104, 2105, 2107, 2113, 2114);

  private FailureWords() {}

  /** What is said while Bungie's answers are of no use. */
  static String waiting() {
    return Words.say("transfer.half-answer");
  }

  /** What is said while an order waits for Bungie. */
  static String waiting(BungieFailure failure) {
    return Words.say("transfer.waits", Trouble.sentence(failure));
  }

  /** Whether Bungie will say the same however often it is asked. */
  static boolean isForGood(BungieFailure failure) {
    return FOR_GOOD.contains(failure.code());
  }

  /** What is said while nobody knows whether a step took effect. */
  static String looking(String item) {
    return Words.say("transfer.looking", item);
  }

  /** What is said where a step never took effect, however often it was tried. */
  static String gaveUp(String item) {
    return Words.say("transfer.gave-up", item);
  }

  /** The sentence for a failure of an action with the item of this name. */
  static String sentence(BungieFailure failure, String item) {
    if (failure.unclear()) {
      return Words.say("transfer.failed-unclear", item);
    }
    String key =
        switch (failure) {
          case BungieFailure.SignInAgain _ -> "transfer.failed-sign-in";
          case BungieFailure.Down _ -> down(failure.code());
          case BungieFailure.RetryLater _ -> later(failure.code());
          case BungieFailure.TellPlayer _ -> refused(failure.code());
        };
    return key.isEmpty()
        ? Words.say("transfer.failed-because", Trouble.sentence(failure), item)
        : Words.say(key, item);
  }

  private static String down(int code) {
    return switch (code) {
      case 5 -> "transfer.failed-maintenance";
      case 4, 43, 48, 1644 -> "transfer.failed-no-longer-offered";
      case 2101, 2102, 2103, 2104, 2105, 2107, 2113, 2114 -> "transfer.failed-registration";
      default -> "transfer.failed-no-answer";
    };
  }

  private static String later(int code) {
    return switch (code) {
      case 31, 35, 36, 37, 51, 54, 55, 56, 57 -> "transfer.failed-slow-down";
      case 1672 -> "transfer.failed-busy";
      default -> "transfer.failed-hiccup";
    };
  }

  /** The key for a refusal, or an empty one for those that are no different elsewhere. */
  private static String refused(int code) {
    return switch (code) {
      case 1601 -> "transfer.failed-no-account";
      case 1620 -> "transfer.failed-no-character";
      case 1623, 1625, 1646 -> "transfer.failed-not-there";
      case 1627, 1629, 1633 -> "transfer.failed-not-for-vault";
      case 1632 -> "transfer.failed-there-already";
      case 1634 -> "transfer.failed-orbit-to-change";
      case 1635 -> "transfer.failed-log-in";
      case 1637, 1642, 1687 -> "transfer.failed-no-room";
      case 1638 -> "transfer.failed-level";
      case 1639 -> "transfer.failed-not-unlocked";
      case 1640 -> "transfer.failed-fixed-gear";
      case 1641 -> "transfer.failed-one-exotic";
      case 1648 -> "transfer.failed-one-stack";
      case 1654 -> "transfer.failed-leave-game";
      case 1655 -> "transfer.failed-equip-in-game";
      case 1656 -> "transfer.failed-still-equipped";
      case 1660 -> "transfer.failed-not-movable";
      case 1662 -> "transfer.failed-game-updated";
      case 1663 -> "transfer.failed-in-game-only";
      case 1668, 1669, 1670 -> "transfer.failed-other-platform";
      case 1671, 1681 -> "transfer.failed-orbit-to-equip";
      case 1673 -> "transfer.failed-sets-off";
      case 1674 -> "transfer.failed-locked";
      default -> refusedOutsideTheGame(code);
    };
  }

  private static String refusedOutsideTheGame(int code) {
    return switch (code) {
      case 12, 1666, 2108 -> "transfer.failed-permission";
      case 24 -> "transfer.failed-restricted";
      case 7, 8, 9, 15, 16, 17, 18, 25, 26, 30, 1619, 1621, 1622, 1630 ->
          "transfer.failed-our-mistake";
      default -> "";
    };
  }
}
