package com.destinyvaultraider.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the template of a character's page may show.
 *
 * @param character whose page it is
 * @param characters all characters, this one among them, last played first
 * @param destinations where a carried item can be sent: the vault first, then the other characters
 * @param slots subclass, weapons, armor, ghost and so on, in the manifest's order
 * @param shared the account-wide buckets (consumables, modifications), carried by all characters
 * @param postmaster what waits at the postmaster, the oldest first
 * @param age how old the picture is where that is worth a word, or empty
 * @param selection whether a click selects instead of equipping
 * @param picture a word for what lies where, another one when something has moved
 */
record CharacterPage(
    CharacterCard character,
    List<CharacterCard> characters,
    List<Destination> destinations,
    List<Slot> slots,
    List<Slot> shared,
    Postmaster postmaster,
    List<Currency> currencies,
    String age,
    Selection selection,
    String picture) {

  /** The title of the page. */
  public String title() {
    return character.className();
  }

  /** The characters whose page this is not. */
  public List<CharacterCard> others() {
    return characters.stream().filter(other -> !other.id().equals(character.id())).toList();
  }

  /** The vault among the destinations. */
  public Destination vault() {
    return destinations.getFirst();
  }

  /**
   * Where a carried item can go.
   *
   * @param target {@code vault} or a character id
   * @param form the id of the one form on the page that sends there; buttons refer to it
   * @param emblem the character's emblem, or null for the vault
   */
  record Destination(String name, String target, String form, @Nullable String emblem) {}

  /**
   * One bucket of the character.
   *
   * @param anchor the id of the section on the page
   * @param wearable whether the character wears something of it, as of weapons and armor
   * @param equipped what is worn, or null where nothing is
   * @param capacity how many fit, the equipped one counted
   */
  record Slot(
      String name,
      String anchor,
      long bucket,
      boolean wearable,
      @Nullable Tile equipped,
      List<Tile> carried,
      int capacity) {

    /** How many it holds, the equipped one counted. */
    public int count() {
      return carried.size() + (equipped == null ? 0 : 1);
    }

    /** Whether nothing more fits. */
    public boolean full() {
      return count() >= capacity;
    }
  }

  /** What waits at the postmaster, which drops the oldest when it overflows. */
  record Postmaster(List<Tile> tiles, int capacity) {

    /** How many things wait. */
    public int count() {
      return tiles.size();
    }

    /** What can be collected from here. */
    public List<Tile> pullable() {
      return tiles.stream().filter(Tile::movable).toList();
    }

    /** Whether the next drop may push something out. */
    public boolean nearlyFull() {
      return capacity > 0 && tiles.size() >= capacity - 3;
    }
  }

  /** An amount of something that is spent, such as Glimmer. */
  record Currency(String name, String icon, String quantity) {}
}
