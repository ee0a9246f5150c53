package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.language.Words;

/** Why something could not be locked or unlocked, in words. */
final class LockWords {

  private LockWords() {}

  /** What is said where a lock was never set, however often that was tried. */
  static String gaveUp(String item) {
    return Words.say("transfer.lock-gave-up", item);
  }

  /** The sentence for a refusal of Bungie's. */
  static String sentence(BungieFailure failure, String item) {
    String key =
        switch (failure.code()) {
          case 12, 1666, 2108 -> "transfer.lock-permission";
          case 24 -> "transfer.lock-restricted";
          case 43, 48, 1644 -> "transfer.lock-no-longer-offered";
          case 1620 -> "transfer.lock-no-character";
          case 1623, 1625, 1646 -> "transfer.lock-not-there";
          case 1634, 1671, 1681 -> "transfer.lock-in-activity";
          case 1654 -> "transfer.lock-leave-game";
          case 2101, 2102, 2103, 2104, 2105, 2107, 2113, 2114 -> "transfer.lock-registration";
          default -> "transfer.lock-no-reason";
        };
    return Words.say(key, item);
  }
}
