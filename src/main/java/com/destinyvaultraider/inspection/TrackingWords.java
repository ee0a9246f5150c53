package com.destinyvaultraider.inspection;

import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.trouble.Trouble;

/** Why something could not be followed, in words. */
final class TrackingWords {

  private TrackingWords() {}

  static String of(BungieFailure failure, String item) {
    if (failure.unclear()) {
      return Words.say("inspection.unclear", item);
    }
    return switch (failure) {
      case BungieFailure.Down _, BungieFailure.RetryLater _ ->
          Words.say("inspection.as-it-is", Trouble.sentence(failure), item);
      case BungieFailure.SignInAgain _ -> Words.say("inspection.sign-in", item);
      case BungieFailure.TellPlayer(int code, var _) -> {
        String key = refused(code);
        yield key.isEmpty()
            ? Words.say("inspection.as-it-is", Trouble.sentence(failure), item)
            : Words.say(key, item);
      }
    };
  }

  /** The key for a refusal, or an empty one for those that are no different elsewhere. */
  private static String refused(int code) {
    return switch (code) {
      case 1623, 1625, 1646 -> "inspection.not-there";
      case 1620 -> "inspection.no-character";
      case 1634, 1671, 1681 -> "inspection.in-activity";
      case 1654 -> "inspection.leave-game";
      case 12, 1666, 2108 -> "inspection.permission";
      case 24 -> "inspection.restricted";
      case 1659 -> "inspection.too-many-followed";
      default -> "";
    };
  }
}
