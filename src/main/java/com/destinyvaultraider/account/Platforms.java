package com.destinyvaultraider.account;

import com.destinyvaultraider.language.Words;
import java.util.Set;

/** The platforms by their BungieMembershipType numbers. */
public final class Platforms {

  /** The number under which another game of Bungie's lists its accounts. */
  private static final int ANOTHER_GAME = 20;

  private static final int BUNGIE_NET = 254;

  /** Battle.net, Stadia and Demon: closed, but an account that still answers is the player's. */
  private static final Set<Integer> RETIRED = Set.of(4, 5, 10);

  private Platforms() {}

  /** The platform's name as players say it. */
  public static String name(int type) {
    return switch (type) {
      case 1 -> "Xbox";
      case 2 -> "PlayStation";
      case 3 -> "Steam";
      case 4 -> "Battle.net";
      case 5 -> "Stadia";
      case 6 -> "Epic Games";
      default -> Words.say("account.platform", Integer.toString(type));
    };
  }

  /** Whether this is a platform that has a name here. */
  static boolean isKnown(int type) {
    return type >= 1 && type <= 6;
  }

  /** Whether Destiny accounts of this type can exist at all. */
  static boolean playsDestiny(int type) {
    return type != ANOTHER_GAME && type != BUNGIE_NET;
  }

  /** Whether the platform is closed, so that an account counts only if it is seen to answer. */
  static boolean isRetired(int type) {
    return RETIRED.contains(type);
  }
}
