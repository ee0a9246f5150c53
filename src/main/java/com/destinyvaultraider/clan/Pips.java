package com.destinyvaultraider.clan;

import com.destinyvaultraider.clan.Comparison.Place;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.Definitions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where a member stands with a goal, a mark for each character.
 *
 * @param css how the member stands, all characters together
 * @param marks one sign for each character
 * @param words the same in words
 */
record Pips(String css, String marks, String words) {

  /** For a member of whom nothing of it may be known. */
  static Pips unknown(String why) {
    return new Pips("unknown", "?", why);
  }

  /** For a member of whom it is known. */
  static Pips of(ClanMember member, Goal goal, Comparison comparison, Definitions definitions) {
    List<Stand> stands = comparison.stands(member, goal);
    List<ClanCharacter> characters = member.characters();
    StringBuilder marks = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < stands.size(); i++) {
      ClanCharacter character = characters.get(i);
      Stand stand = stands.get(i);
      marks.append(mark(stand));
      words
          .append(i == 0 ? "" : ", ")
          .append(
              Words.say(
                  "clan.character-stands",
                  definitions.className(character.classHash(), character.genderHash()),
                  say(stand, character, goal)));
    }
    Place place = comparison.place(member, goal);
    return new Pips(css(place), marks.toString(), words.toString());
  }

  /** The sign for a stand, which the legend explains. */
  static String mark(Stand stand) {
    return switch (stand) {
      case DONE -> "●";
      case BEGUN -> "◐";
      case OPEN -> "○";
      case UNPLAYED -> "–";
      case OFF_THE_LIST -> "◌";
      case UNKNOWN -> "?";
    };
  }

  /** What a stand is called. */
  static String say(Stand stand) {
    return switch (stand) {
      case DONE -> Words.say("clan.done");
      case BEGUN -> Words.say("clan.begun");
      case OPEN -> Words.say("clan.open");
      case UNPLAYED -> Words.say("clan.unplayed");
      case OFF_THE_LIST -> Words.say("clan.off-the-list");
      case UNKNOWN -> Words.say("clan.unknown");
    };
  }

  /** The class by which the style sheet knows a place or a stand. */
  static String css(Enum<?> place) {
    return place.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String say(Stand stand, ClanCharacter character, Goal goal) {
    Standing standing =
        character.standings() == null ? null : character.standings().get(goal.hash());
    return stand == Stand.BEGUN && standing != null
        ? Words.say("clan.so-many", Words.number(standing.done()), Words.number(standing.total()))
        : say(stand);
  }

  /** The signs with what they mean. */
  static List<Sign> legend() {
    return Arrays.stream(Stand.values())
        .map(stand -> new Sign(mark(stand), say(stand), css(stand)))
        .toList();
  }

  /** One sign with what it means. */
  record Sign(String mark, String meaning, String css) {}
}
