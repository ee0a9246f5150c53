package com.destinyvaultraider.inspection;

import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.language.Words;

/** Why something could not be followed, in words. */
final class TrackingWords {

  private TrackingWords() {}

  static String of(BungieFailure failure, String item) {
    if (failure.unclear()) {
      return Words.say("inspection.unclear", item);
    }
    String key =
        switch (failure) {
          case BungieFailure.Down _ when failure.code() == 5 -> "inspection.maintenance";
          case BungieFailure.Down _ -> "inspection.no-answer";
          case BungieFailure.RetryLater _ -> "inspection.slow-down";
          case BungieFailure.SignInAgain _ -> "inspection.sign-in";
          case BungieFailure.TellPlayer(int code, var _) -> refused(code);
        };
    return Words.say(key, item);
  }

  private static String refused(int code) {
    return switch (code) {
      case 1623, 1625, 1646 -> "inspection.not-there";
      case 1620 -> "inspection.no-character";
      case 1634, 1671, 1681 -> "inspection.in-activity";
      case 1654 -> "inspection.leave-game";
      case 12, 1666, 2108 -> "inspection.permission";
      case 24 -> "inspection.restricted";
      default -> "inspection.no-reason";
    };
  }
}
