package com.destinyvaultraider.clan;

import com.destinyvaultraider.bungie.ClanSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clan's banner as we draw it. What Bungie's numbers mean stands in a database of its own that
 * names pictures; here each number chooses one of a few shapes and a hue, so that two clans seldom
 * look alike and one always looks the same.
 *
 * @param cloth the outline, as the path of an SVG
 * @param pattern what is on the cloth
 * @param decal the sign in the middle
 */
record Banner(
    String cloth,
    String clothColour,
    String pattern,
    String patternColour,
    String decal,
    String decalColour,
    String decalGround) {

  private static final List<String> CLOTHS =
      List.of(
          "M4 6H68V104L36 128 4 104Z",
          "M4 6H68V128L36 106 4 128Z",
          "M4 6H68V116H4Z",
          "M4 6H68V96Q68 128 36 128 4 128 4 96Z",
          "M4 6H68V110L52 126 36 110 20 126 4 110Z");

  private static final List<String> PATTERNS =
      List.of(
          "M4 30 68 94V112L4 48Z",
          "M26 6H46V128H26Z",
          "M4 78H68V94H4ZM4 100H68V106H4Z",
          "M4 6 36 38 68 6V26L36 58 4 26Z",
          "M4 6H20V128H4ZM52 6H68V128H52Z",
          "M36 6 68 38V60L36 28 4 60V38Z");

  private static final List<String> DECALS =
      List.of(
          "M36 40 52 60 36 80 20 60Z",
          "M36 38 41 53H57L44 62 49 78 36 68 23 78 28 62 15 53H31Z",
          "M24 42H48V62Q48 76 36 82 24 76 24 62Z",
          "M40 38A22 22 0 0 0 40 82 30 30 0 0 1 40 38Z",
          "M20 76 36 40 52 76H44L36 58 28 76Z",
          "M36 38 54 50V70L36 82 18 70V50ZM36 50A10 10 0 1 0 36 70 10 10 0 1 0 36 50Z",
          "M30 38H42V54H58V66H42V82H30V66H14V54H30Z");

  /** The banner of a clan, or a plain one where Bungie does not tell. */
  static Banner of(ClanSheet.@Nullable Banner parts) {
    if (parts == null) {
      return new Banner(CLOTHS.getFirst(), "#3a4a66", "", "#000000", "", "#ffffff", "none");
    }
    return new Banner(
        pick(CLOTHS, parts.gonfalonId()),
        colour(parts.gonfalonColorId(), 42, 30),
        pick(PATTERNS, parts.gonfalonDetailId()),
        colour(parts.gonfalonDetailColorId(), 48, 46),
        pick(DECALS, parts.decalId()),
        colour(parts.decalColorId(), 62, 82),
        colour(parts.decalBackgroundColorId(), 46, 16));
  }

  private static String pick(List<String> shapes, long number) {
    return shapes.get(Math.floorMod(spread(number), shapes.size()));
  }

  private static String colour(long number, int saturation, int lightness) {
    return "hsl(%d %d%% %d%%)".formatted(Math.floorMod(spread(number), 360), saturation, lightness);
  }

  /** Numbers that follow each other shall not look alike. */
  private static int spread(long number) {
    return (int) ((number * 0x9E3779B97F4A7C15L) >>> 40);
  }
}
