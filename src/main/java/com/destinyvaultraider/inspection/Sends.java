package com.destinyvaultraider.inspection;

import com.destinyvaultraider.inspection.ItemPage.Send;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.language.Words;
import java.util.ArrayList;
import java.util.List;

/** Where an item can be sent to from where it lies, as the buttons of its card say it. */
final class Sends {

  private Sends() {}

  static List<Send> of(Picture picture, Item item) {
    if (item.place() instanceof Place.Pockets) {
      return List.of();
    }
    List<Send> sends = new ArrayList<>();
    String owner = item.place().owner();
    boolean movable = picture.movable(item);
    for (PlayedCharacter character : picture.characters()) {
      boolean here = character.id().equals(item.place().character());
      boolean worn = here && item.isEquipped();
      if (movable && (!here || item.place() instanceof Place.Postmaster)) {
        sends.add(
            new Send(
                Words.say("inspection.to-character", character.className()),
                owner,
                character.id().toString(),
                false));
      }
      if ((movable || here) && !worn && item.fits(character)) {
        sends.add(
            new Send(
                Words.say("inspection.equip-on", character.className()),
                owner,
                character.id().toString(),
                true));
      }
    }
    if (movable && !(item.place() instanceof Place.Vault)) {
      sends.add(new Send(Words.say("inspection.to-vault"), owner, "vault", false));
    }
    return sends;
  }
}
