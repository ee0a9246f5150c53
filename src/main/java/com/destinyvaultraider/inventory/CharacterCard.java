package com.destinyvaultraider.inventory;

/**
 * A character as its emblem shows it.
 *
 * @param emblem the square emblem
 * @param background the wide emblem background, 474 by 96
 * @param colour the emblem's colour as {@code #rrggbb}
 * @param raceAndGender such as "Awoken · Female"
 * @param lastPlayed such as "played 2 hours ago"
 * @param current whether this is the chosen character
 */
public record CharacterCard(
    String id,
    String className,
    String raceAndGender,
    int power,
    String emblem,
    String background,
    String colour,
    String lastPlayed,
    boolean current) {

  /** The address of the character's page. */
  public String href() {
    return "/characters/" + id;
  }
}
