package com.destinyvaultraider.inventory;

import java.util.List;

/**
 * What the home page shows a player who is signed in; a visitor's home page needs no data.
 *
 * @param account the name and the platform of the account, such as "Lyra-Nine on Steam"
 * @param places where to go, each with a word about what waits there
 * @param picture a word for what lies where, another one when something has moved
 */
record HomePage(String account, List<CharacterCard> characters, List<Way> places, String picture) {

  /** The title of the page. */
  public String title() {
    return "Destiny Vault Raider";
  }

  /** A way to go, such as the vault with "612 of 1300". */
  record Way(String name, String href, String detail) {}
}
