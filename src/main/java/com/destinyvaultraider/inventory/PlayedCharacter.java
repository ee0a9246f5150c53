package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.CharacterId;
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
    String colour) {

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
        colour);
  }
}
