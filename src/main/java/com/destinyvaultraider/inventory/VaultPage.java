package com.destinyvaultraider.inventory;

import com.destinyvaultraider.inventory.CharacterPage.Destination;
import com.destinyvaultraider.language.Words;
import java.util.List;

/**
 * Everything the vault's template may show.
 *
 * @param current the character that a click sends to
 * @param characters all characters, the current one among them, last played first
 * @param destinations where things can be sent
 * @param capacity what the vault holds at most
 * @param stay whether the player wants to stay in the vault after sending something
 * @param arrangement how the player wants it sorted and grouped
 * @param age how old the picture is where that is worth a word, or empty
 * @param selection whether a click selects instead of sending
 * @param picture a word for what lies where, another one when something has moved
 */
record VaultPage(
    CharacterCard current,
    List<CharacterCard> characters,
    List<Destination> destinations,
    List<Category> categories,
    int count,
    int capacity,
    boolean stay,
    Arrangement arrangement,
    String age,
    Selection selection,
    String picture) {

  /** The title of the page. */
  public String title() {
    return Words.say("inventory.vault");
  }

  /** What it can be sorted by. */
  public List<Arrangement.Sorting> sortings() {
    return List.of(Arrangement.Sorting.values());
  }

  /** What it can be grouped by. */
  public List<Arrangement.Grouping> groupings() {
    return List.of(Arrangement.Grouping.values());
  }

  /** How full the vault is, in percent. */
  public int fullness() {
    return capacity == 0 ? 0 : Math.min(100, count * 100 / capacity);
  }

  /**
   * The items of one bucket.
   *
   * @param anchor the id of the section on the page
   */
  record Category(String name, String anchor, long bucket, List<Tile> tiles) {

    /** How many rows the category holds. */
    public int count() {
      return tiles.size();
    }
  }
}
