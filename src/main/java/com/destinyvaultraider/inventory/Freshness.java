package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.trouble.Trouble;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a picture can be relied on.
 *
 * @param age how long ago Bungie took it
 * @param trouble why Bungie's last answer was of no use, or null
 */
public record Freshness(Duration age, @Nullable BungieFailure trouble) {

  /** Of an account that nobody has looked at yet. */
  static final Freshness UNKNOWN = new Freshness(Duration.ZERO, null);

  /** Bungie's own answers are up to a minute old; a picture younger than this is as good as new. */
  private static final Duration WORTH_A_WORD = Duration.ofMinutes(2);

  /** How old the picture is where that is worth a word and nothing more is, or empty. */
  String oldness() {
    return trouble != null || age.compareTo(WORTH_A_WORD) < 0
        ? ""
        : Words.say("inventory.as-of", Cards.ago(age));
  }

  /** What is the matter with Bungie, and how old therefore what is shown; or empty. */
  public String sentence() {
    return trouble == null
        ? ""
        : Words.say("inventory.in-trouble", Trouble.sentence(trouble), Cards.ago(age));
  }

  /** The word of a picture, another one when there is trouble. */
  String word(Picture picture) {
    return trouble == null ? picture.digest() : picture.digest() + "-";
  }
}
