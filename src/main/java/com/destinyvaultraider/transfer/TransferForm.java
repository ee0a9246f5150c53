package com.destinyvaultraider.transfer;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.plan.Wish;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move or an equip as the pages post it; it may be invalid.
 *
 * @param item the instance, or null for a stack
 * @param hash the kind of stack, or null for an instance
 * @param owner where it is: a character id or {@code vault}
 * @param target where it shall be: a character id or {@code vault}
 * @param quantity how many of a stack, or null for all of it
 * @param equip whether the target character shall wear it; not where nothing is said
 * @param key what the form carries so that posting it twice is one order, or null
 */
record TransferForm(
    @Nullable Long item,
    @Nullable Long hash,
    @Nullable String owner,
    @Nullable String target,
    @Nullable Integer quantity,
    @Nullable Boolean equip,
    @Nullable String key) {

  private static final String VAULT = "vault";

  boolean fromVault() {
    return VAULT.equals(owner);
  }

  boolean toVault() {
    return VAULT.equals(target);
  }

  CharacterId ownerId() {
    return character(owner);
  }

  CharacterId targetId() {
    return character(target);
  }

  /** How the next page finds the tile again: the instance id or the hash. */
  String marked() {
    return String.valueOf(item == null ? hash : item);
  }

  /** Whether the form says what is meant, so that it can be turned into a wish. */
  boolean isValid() {
    return (item != null) != (hash != null) && isPlace(owner) && isPlace(target);
  }

  Wish wish() {
    return new Wish(
        subject(),
        toVault()
            ? new Target.Vault()
            : new Target.OnCharacter(targetId(), Boolean.TRUE.equals(equip)));
  }

  private Subject subject() {
    if (item != null) {
      return new Subject.Instance(new ItemInstanceId(item));
    }
    return new Subject.Stack(hash == null ? 0 : hash, stackPlaces(), quantity);
  }

  /** A stack has no id of its own: what is sent to its own holder must come from the postmaster. */
  private List<Place> stackPlaces() {
    if (fromVault()) {
      return List.of(new Place.Vault());
    }
    Place postmaster = new Place.Postmaster(ownerId());
    Place bag = new Place.Carried(ownerId());
    return ownerId().equals(toVault() ? null : targetId())
        ? List.of(postmaster, new Place.Pockets(), bag)
        : List.of(new Place.Pockets(), bag, postmaster);
  }

  private static CharacterId character(@Nullable String word) {
    return new CharacterId(word == null ? 0 : Long.parseLong(word));
  }

  private static boolean isPlace(@Nullable String word) {
    return word != null && (word.equals(VAULT) || word.matches("\\d{1,18}|[1-8]\\d{18}"));
  }
}
