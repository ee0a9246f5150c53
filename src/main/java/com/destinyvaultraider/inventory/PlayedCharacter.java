package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.manifest.Definitions;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of a player's characters.
 *
 * @param classType 0 Titan, 1 Hunter, 2 Warlock
 * @param className such as "Warlock"
 * @param light the power level the game shows
 * @param emblem path of the square emblem below the image root, or null
 * @param background path of the wide emblem, or null
 * @param colour the emblem's colour as {@code #rrggbb}
 * @param nature what the names are names of
 */
public record PlayedCharacter(
    CharacterId id,
    int classType,
    String className,
    String raceName,
    String genderName,
    int light,
    Instant lastPlayed,
    @Nullable String emblem,
    @Nullable String background,
    String colour,
    Nature nature) {

  /** The hashes of class, race and gender, which have a name in every language. */
  public record Nature(long classHash, long raceHash, long genderHash) {}

  /** The same character, named in the language of these definitions. */
  PlayedCharacter in(Definitions definitions) {
    return new PlayedCharacter(
        id,
        classType,
        definitions.className(nature.classHash(), nature.genderHash()),
        definitions.raceName(nature.raceHash(), nature.genderHash()),
        definitions.genderName(nature.genderHash()),
        light,
        lastPlayed,
        emblem,
        background,
        colour,
        nature);
  }

  PlayedCharacter withLight(int newLight) {
    return new PlayedCharacter(
        id,
        classType,
        className,
        raceName,
        genderName,
        newLight,
        lastPlayed,
        emblem,
        background,
        colour,
        nature);
  }
}
