package com.destinyvaultraider.search;

import com.destinyvaultraider.inventory.Tile;
import java.util.List;

/**
 * What a search has found on one account.
 *
 * @param account whose things these are, empty where only one account is searched
 * @param current whether it is the account whose gear is shown, so that its things can be sent
 * @param problem why it could not be searched, or empty
 * @param groups what was found, by where it is
 */
record Results(String account, boolean current, String problem, List<Group> groups) {

  /** How many things were found. */
  public int count() {
    return groups.stream().mapToInt(group -> group.tiles().size()).sum();
  }

  /**
   * What was found in one place.
   *
   * @param anchor the id of the section on the page
   */
  record Group(String name, String anchor, List<Tile> tiles) {}

  /** Where what was found can be sent. */
  record Target(String name, String id) {}
}
