package com.destinyvaultraider.transfer;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places as forms write them: {@code vault} or the id of a character. */
final class Whereabouts {

  private static final String VAULT = "vault";

  private Whereabouts() {}

  /** Whether a form's word names a place. */
  static boolean isPlace(@Nullable String word) {
    return word != null && (word.equals(VAULT) || word.matches("\\d{1,18}|[1-8]\\d{18}"));
  }

  static boolean isVault(@Nullable String word) {
    return VAULT.equals(word);
  }

  static CharacterId character(@Nullable String word) {
    return new CharacterId(word == null ? 0 : Long.parseLong(word));
  }

  /** Whether a place is the vault or one of this account's characters. */
  static boolean isOwn(String word, Picture picture) {
    return isVault(word) || picture.character(character(word)).isPresent();
  }

  static Target target(@Nullable String word, boolean equip) {
    return isVault(word) ? new Target.Vault() : new Target.OnCharacter(character(word), equip);
  }

  /** Where a stack that this holder has may lie, apart from the postmaster. */
  static List<Place> stackPlaces(@Nullable String word) {
    return isVault(word)
        ? List.of(new Place.Vault())
        : List.of(new Place.Pockets(), new Place.Carried(character(word)));
  }

  /** The address of the page that shows a place. */
  static String page(@Nullable String word) {
    return isVault(word) ? "/vault" : "/characters/" + character(word);
  }
}
