package com.destinyvaultraider.transfer;

import com.destinyvaultraider.annotation.Annotations;
import com.destinyvaultraider.annotation.Tag;
import com.destinyvaultraider.annotation.TagsChanged;
import com.destinyvaultraider.transfer.order.LockWish;
import com.destinyvaultraider.transfer.order.Locking;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Locks what is tagged to be kept and unlocks what may go, for players who want that: the order to
 * do so is kept along with the tags, or not at all.
 */
@Component
class LocksByTag {

  private final Annotations annotations;
  private final Locking locking;

  LocksByTag(Annotations annotations, Locking locking) {
    this.annotations = annotations;
    this.locking = locking;
  }

  @EventListener
  void follow(TagsChanged changed) {
    Boolean locked = wants(changed.tag());
    if (locked == null || !annotations.lockFollowsTag(changed.player())) {
      return;
    }
    LockWish wish = new LockWish(FormKey.fresh(), changed.things(), locked, null);
    locking.follow(changed.player(), wish);
  }

  private static @Nullable Boolean wants(@Nullable Tag tag) {
    return switch (tag) {
      case FAVORITE, KEEP, ARCHIVE -> true;
      case JUNK, INFUSE -> false;
      case null -> null;
    };
  }
}
