package com.destinyvaultraider.sandbox.state;

import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;

/** Locks and tracks items, wherever they are. */
public final class Marks {

  private Marks() {}

  /** The holdings with an item locked or not. */
  public static Holdings lock(Holdings holdings, String id, boolean locked) {
    Item item = find(holdings, id);
    if (!item.lockable()) {
      throw Refusal.of(PlatformCode.DESTINY_ITEM_ACTION_FORBIDDEN);
    }
    return item.locked() == locked ? holdings : holdings.with(item, item.withLocked(locked));
  }

  /** The holdings with a quest tracked or not. */
  public static Holdings track(Holdings holdings, String id, boolean tracked) {
    Item item = find(holdings, id);
    if (item.bucket() != Buckets.QUESTS) {
      throw Refusal.of(PlatformCode.DESTINY_ITEM_ACTION_FORBIDDEN);
    }
    return holdings.with(item, item.withTracked(tracked));
  }

  /**
   * What an old error of Bungie's makes of a moved item: it and another copy that stayed behind
   * exchange their locks.
   */
  public static Holdings mixUpLocks(Holdings before, Holdings after, String id) {
    Item moved = find(before, id);
    return before
        .at(moved.place())
        .filter(other -> other.hash() == moved.hash() && !id.equals(other.id()))
        .findFirst()
        .map(other ->
            after
                .with(other, other.withLocked(moved.locked()))
                .with(find(after, id), find(after, id).withLocked(other.locked())))
        .orElse(after);
  }

  private static Item find(Holdings holdings, String id) {
    return holdings.instance(id).orElseThrow(() -> Refusal.of(PlatformCode.DESTINY_ITEM_NOT_FOUND));
  }
}
