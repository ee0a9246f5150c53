package com.destinyvaultraider.transfer.farming;

import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.language.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that turns farming on and off.
 *
 * @param running what is going on, in a sentence, or null where nothing is
 * @param trouble what keeps it from working, or empty
 * @param characters those that can be chosen
 */
record FarmingPage(@Nullable String running, String trouble, List<Choice> characters) {

  /** One character to choose. */
  record Choice(String id, String name, boolean chosen) {}

  static FarmingPage of(
      Picture picture, PlayedCharacter chosen, @Nullable Spell spell, Instant now) {
    List<Choice> choices =
        picture.characters().stream()
            .map(each ->
                new Choice(each.id().toString(), each.className(), each.id().equals(chosen.id())))
            .toList();
    return spell == null
        ? new FarmingPage(null, "", choices)
        : new FarmingPage(sentence(picture, spell, now), spell.trouble(), choices);
  }

  private static String sentence(Picture picture, Spell spell, Instant now) {
    String name =
        picture
            .character(spell.character())
            .map(PlayedCharacter::className)
            .orElseGet(() -> Words.say("transfer.some-character"));
    long minutes = Math.max(1, Duration.between(now, spell.endsAt()).plusSeconds(59).toMinutes());
    int slots = spell.freeSlots();
    return minutes < 60
        ? Words.say("transfer.farming-minutes-left", name, slots, minutes)
        : Words.say("transfer.farming-hours-left", name, slots, minutes / 60, minutes % 60);
  }
}
