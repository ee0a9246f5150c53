package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.transfer.plan.Cargo;

/**
 * {@code SetItemLockState}: it locks or unlocks something.
 *
 * @param cargo the instance, without hash and name where the account was not known
 * @param character who carries it, or else whoever asks
 */
public record SetLock(Cargo cargo, CharacterId character, boolean locked) implements Order.Action {

  /** To set the lock of an item of this picture. */
  static SetLock of(Item item, boolean locked, Picture picture) {
    CharacterId holder = item.place().character();
    return new SetLock(
        new Cargo(item.hash(), item.id(), 1, false, item.definition().name()),
        holder == null ? picture.characters().getFirst().id() : holder,
        locked);
  }

  /** The same with who carries it now. */
  SetLock in(Picture picture) {
    return picture.item(cargo.instance()).map(item -> of(item, locked, picture)).orElse(this);
  }

  /** Whether that is so in this picture. */
  boolean isSo(Picture picture) {
    return picture.item(cargo.instance()).filter(item -> item.isLocked() == locked).isPresent();
  }
}
