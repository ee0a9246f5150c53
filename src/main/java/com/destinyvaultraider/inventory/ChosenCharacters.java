package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.Membership;
import jakarta.servlet.http.HttpSession;

/** Which character a player has chosen on each account, for as long as the session lasts. */
final class ChosenCharacters {

  private final HttpSession session;

  ChosenCharacters(HttpSession session) {
    this.session = session;
  }

  /** The chosen character, or the one last played. */
  PlayedCharacter in(Picture picture) {
    if (picture.characters().isEmpty()) {
      throw new NoCharacter();
    }
    return session.getAttribute(key(picture.membership())) instanceof Long id
        ? picture.character(new CharacterId(id)).orElse(picture.characters().getFirst())
        : picture.characters().getFirst();
  }

  void choose(Membership membership, CharacterId character) {
    session.setAttribute(key(membership), character.value());
  }

  private static String key(Membership membership) {
    return "character-" + membership.type() + "-" + membership.id();
  }
}
