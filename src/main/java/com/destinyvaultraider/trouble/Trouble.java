package com.destinyvaultraider.trouble;

import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.language.Words;

/** Says what is the matter with Bungie, in a sentence that names neither code nor blame. */
public final class Trouble {

  private Trouble() {}

  /** The sentence for a failure, in the language of the current thread. */
  public static String sentence(BungieFailure failure) {
    return Words.say(
        switch (failure) {
          case BungieFailure.Down _ -> down(failure);
          case BungieFailure.RetryLater _ -> later(failure);
          case BungieFailure.SignInAgain _ -> "trouble.sign-in";
          case BungieFailure.TellPlayer _ -> refused(failure.code());
        });
  }

  private static String down(BungieFailure failure) {
    return switch (failure.code()) {
      case 5 -> "trouble.maintenance";
      case 4, 43, 48, 1644 -> "trouble.no-longer-offered";
      case 1636 -> "trouble.loading";
      case 2101, 2102, 2103, 2104, 2105, 2107, 2113, 2114 -> "trouble.registration";
      default ->
          switch (failure.name()) {
            case "Unreachable" -> "trouble.unreachable";
            case "UnreadableAnswer", "AnswerTooLarge" -> "trouble.unreadable";
            default -> "trouble.not-working";
          };
    };
  }

  private static String later(BungieFailure failure) {
    return switch (failure.code()) {
      case 31, 35, 36, 37, 57 -> "trouble.patience";
      case 51, 54, 55, 56 -> "trouble.limit";
      case 1672 -> "trouble.game-busy";
      case 27, 1651, 1652, 1688 -> "trouble.game-silent";
      case 2110 -> "trouble.token-too-young";
      case 0 ->
          switch (failure.name()) {
            case "Http429" -> "trouble.limit";
            case "ReadTimedOut" -> "trouble.slow";
            case "ConnectionBroken" -> "trouble.broken-off";
            case "AnswerIncomplete" -> "trouble.incomplete";
            default -> "trouble.queue";
          };
      default -> "trouble.hiccup";
    };
  }

  private static String refused(int code) {
    return switch (code) {
      case 1601 -> "trouble.no-account";
      case 1620 -> "trouble.no-character";
      case 1627 -> "trouble.no-vendor";
      case 1665, 1682 -> "trouble.private";
      case 12, 1666, 2108 -> "trouble.permission";
      case 24 -> "trouble.restricted";
      case 60 -> "trouble.too-young";
      case 98 -> "trouble.no-bungie-account";
      case 1635, 1650 -> "trouble.log-in";
      case 1631, 1662 -> "trouble.game-updated";
      case 1668, 1669, 1670 -> "trouble.other-platform";
      case 7, 8, 9, 11, 13, 15, 16, 17, 18, 19, 21, 25, 26, 28, 29, 30, 1619, 1621, 1622, 1630 ->
          "trouble.our-mistake";
      default -> "trouble.no-reason";
    };
  }
}
