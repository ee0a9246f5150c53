package com.destinyvaultraider.transfer;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.plan.Wish;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import java.util.ArrayList;
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
 * @param row which of several stacks that look alike was clicked, or null
 * @param key what the page carries so that posting the form twice is one order, or null
 */
record TransferForm(
    @Nullable Long item,
    @Nullable Long hash,
    @Nullable String owner,
    @Nullable String target,
    @Nullable Integer quantity,
    @Nullable Boolean equip,
    @Nullable Integer row,
    @Nullable String key) {

  boolean fromVault() {
    return Whereabouts.isVault(owner);
  }

  boolean toVault() {
    return Whereabouts.isVault(target);
  }

  CharacterId ownerId() {
    return Whereabouts.character(owner);
  }

  CharacterId targetId() {
    return Whereabouts.character(target);
  }

  /** How the next page finds the tile again: the instance id or the hash. */
  String marked() {
    return String.valueOf(item == null ? hash : item);
  }

  /** Whether the form says what is meant, so that it can be turned into a wish. */
  boolean isValid() {
    return (item != null) != (hash != null)
        && (quantity == null || quantity > 0)
        && Whereabouts.isPlace(owner)
        && Whereabouts.isPlace(target)
        && FormKey.isValid(key);
  }

  /** What is the same when the form is posted again, and else another. */
  String orderKey() {
    return FormKey.of(key, "%s %s %s".formatted(wish(), owner, row));
  }

  Wish wish() {
    return new Wish(subject(), Whereabouts.target(target, Boolean.TRUE.equals(equip)));
  }

  private Subject subject() {
    return item == null
        ? new Subject.Stack(hash == null ? 0 : hash, stackPlaces(), quantity)
        : new Subject.Instance(new ItemInstanceId(item));
  }

  /** A stack has no id of its own: what is sent to its own holder must come from the postmaster. */
  private List<Place> stackPlaces() {
    List<Place> places = new ArrayList<>(Whereabouts.stackPlaces(owner));
    if (!fromVault()) {
      boolean pulled = !toVault() && ownerId().equals(targetId());
      places.add(pulled ? 0 : places.size(), new Place.Postmaster(ownerId()));
    }
    return places;
  }
}
