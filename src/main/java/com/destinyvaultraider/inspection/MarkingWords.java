package com.destinyvaultraider.inspection;

import com.destinyvaultraider.bungie.BungieFailure;

/** Why something could not be locked, unlocked or followed, in words. */
final class MarkingWords {

  private MarkingWords() {}

  static String of(BungieFailure failure, String item) {
    if (failure.unclear()) {
      return "Bungie gave no clear answer about %s. Look at it again in a moment.".formatted(item);
    }
    String sentence =
        switch (failure) {
          case BungieFailure.Down _ when failure.code() == 5 ->
              "Bungie is down for maintenance, so %s stays as it is for now.";
          case BungieFailure.Down _ -> "Bungie is not answering, so %s stays as it is for now.";
          case BungieFailure.RetryLater _ ->
              "Bungie asks us to slow down, so %s stays as it is. Try again in a moment.";
          case BungieFailure.SignInAgain _ ->
              "Bungie no longer accepts your sign-in. Sign in again, then come back to %s.";
          case BungieFailure.TellPlayer(int code, var _) -> refused(code);
        };
    return sentence.formatted(item);
  }

  private static String refused(int code) {
    return switch (code) {
      case 1623, 1625, 1646 ->
          "%s is no longer where this page showed it; you may have moved it in the game.";
      case 1620 -> "That character no longer exists, so %s stays as it is.";
      case 1634, 1671, 1681 ->
          "Your character is in an activity. Go to orbit or a social space to change %s.";
      case 1654 -> "Leave the game first, then %s can be changed.";
      case 12, 1666, 2108 ->
          "Bungie does not let this site change %s: the permission for items is missing.";
      case 24 -> "Bungie has restricted this account, so %s cannot be changed.";
      default -> "Bungie refused to change %s without a reason that we know.";
    };
  }
}
