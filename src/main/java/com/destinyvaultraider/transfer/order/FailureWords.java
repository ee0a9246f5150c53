package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.bungie.BungieFailure;
import java.util.Set;

/** What is said to the player when Bungie does not carry an action out, one sentence per code. */
final class FailureWords {

  /** While Bungie's answers are of no use. */
  static final String WAITING = "Bungie answers with only half of it; we ask again in a moment.";

  private static final int MAINTENANCE = 5;
  private static final Set<Integer> FOR_GOOD =
      Set.of(43, 48, 1644, 2101, 2102, 2103, 2104, 2105, 2107, 2113, 2114);

  private FailureWords() {}

  /** What is said while an order waits for Bungie. */
  static String waiting(BungieFailure failure) {
    return switch (failure) {
      case BungieFailure.RetryLater _ -> "Bungie asks us to slow down; this goes on in a moment.";
      case BungieFailure.Down _ when failure.code() == MAINTENANCE ->
          "Bungie is down for maintenance; this goes on as soon as it is back.";
      default -> "Bungie is not answering at the moment; this goes on as soon as it does.";
    };
  }

  /** Whether Bungie will say the same however often it is asked. */
  static boolean isForGood(BungieFailure failure) {
    return FOR_GOOD.contains(failure.code());
  }

  /** What is said while nobody knows whether a step took effect. */
  static String looking(String item) {
    return "Bungie gave no clear answer about %s; we look where it is before going on."
        .formatted(item);
  }

  /** What is said where a step never took effect, however often it was tried. */
  static String gaveUp(String item) {
    return "Bungie never carried out the move of %s, so we stopped trying.".formatted(item);
  }

  /** The sentence for a failure of an action with the item of this name. */
  static String sentence(BungieFailure failure, String item) {
    if (failure.unclear()) {
      return "Bungie gave no clear answer about %s; the page shows where it is now."
          .formatted(item);
    }
    String sentence =
        switch (failure) {
          case BungieFailure.SignInAgain _ ->
              "Bungie no longer accepts your sign-in. Sign in again, then repeat the move.";
          case BungieFailure.Down _ -> down(failure.code());
          case BungieFailure.RetryLater _ -> later(failure.code());
          case BungieFailure.TellPlayer _ -> refused(failure.code());
        };
    return sentence.formatted(item);
  }

  private static String down(int code) {
    return switch (code) {
      case 5 -> "Bungie has switched this off for maintenance, so %s stays where it is for now.";
      case 43, 48, 1644 -> "Bungie no longer offers this, so %s cannot be moved from here.";
      case 2101, 2102, 2103, 2104, 2105, 2107, 2113, 2114 ->
          "Bungie does not accept this site's own registration, so %s was not moved.";
      default -> "Bungie is not answering at the moment, so %s stays where it is.";
    };
  }

  private static String later(int code) {
    return switch (code) {
      case 31, 35, 36, 37, 51, 54, 55, 56, 57 ->
          "Bungie asks us to slow down, so %s was not moved. Try again in a moment.";
      case 1672 -> "The game's servers are busy, so %s was not moved. Try again in a minute.";
      default -> "Bungie had a hiccup and %s was not moved. Try again in a moment.";
    };
  }

  private static String refused(int code) {
    return switch (code) {
      case 1601 -> "Bungie finds no Destiny account here any more, so %s cannot be moved.";
      case 1620 -> "That character no longer exists, so %s stays where it is.";
      case 1623, 1625, 1646 ->
          "%s is no longer where this page showed it; you may have moved it in the game.";
      case 1627, 1629, 1633 -> "The vault does not take things like %s.";
      case 1632 -> "%s is there already.";
      case 1634 -> "%s can only be changed in orbit or in a social space. Go there and try again.";
      case 1635 -> "The character has to be logged in to the game for this to work with %s.";
      case 1637, 1642, 1687 ->
          "There is no room left for %s at its destination. Make room and try again.";
      case 1638 -> "The character's level is too low to equip %s.";
      case 1639 -> "The character has not unlocked %s or is of the wrong class.";
      case 1640 ->
          "%s cannot be equipped now. If the character logged out during an activity with fixed"
              + " gear, log in and go to orbit first.";
      case 1641 -> "Only one exotic of a kind can be worn at once, so %s was not equipped.";
      case 1648 -> "There is a stack of %s there already, and the game allows only one.";
      case 1654 -> "Leave the game first, then %s can be moved.";
      case 1655 -> "%s can only be equipped in the game itself.";
      case 1656 -> "%s is still equipped as far as Bungie knows. Try again in a few seconds.";
      case 1660 -> "The game does not let %s be moved.";
      case 1662 ->
          "The game has just been updated, and %s cannot be moved until we have caught up.";
      case 1663 -> "This can only be done with %s in the game itself.";
      case 1668, 1669, 1670 ->
          "This account belongs to another platform now, so %s cannot be moved.";
      case 1671, 1681 ->
          "Your character is in an activity. Go to orbit or a social space to equip %s.";
      case 1673 -> "Moving %s would set something off in the game, so it can only be done there.";
      case 1674 -> "%s is locked, and Bungie refused because of that.";
      default -> refusedOutsideTheGame(code);
    };
  }

  private static String refusedOutsideTheGame(int code) {
    return switch (code) {
      case 12, 1666, 2108 ->
          "Bungie does not let this site move %s: the permission to move items is missing.";
      case 24 -> "Bungie has restricted this account, so %s cannot be moved.";
      case 7, 8, 9, 15, 16, 17, 18, 25, 26, 30, 1619, 1621, 1622, 1630 ->
          "Bungie did not understand the request about %s, which is a mistake of ours.";
      default -> "Bungie refused to move %s without a reason that we know.";
    };
  }
}
