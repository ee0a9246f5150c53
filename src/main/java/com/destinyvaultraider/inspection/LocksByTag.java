package com.destinyvaultraider.inspection;

import com.destinyvaultraider.annotation.Annotations;
import com.destinyvaultraider.annotation.Tag;
import com.destinyvaultraider.annotation.TagsChanged;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Locks what is tagged to be kept and unlocks what may go, for players who want that. */
@Component
class LocksByTag {

  private final Annotations annotations;
  private final Marking marking;

  /** The page of who tags does not wait for as many calls to Bungie. */
  private final Executor executor = Executors.newVirtualThreadPerTaskExecutor();

  LocksByTag(Annotations annotations, Marking marking) {
    this.annotations = annotations;
    this.marking = marking;
  }

  @EventListener
  void follow(TagsChanged changed) {
    Boolean locked = wants(changed.tag());
    if (locked != null && annotations.lockFollowsTag(changed.player())) {
      executor.execute(() -> marking.lock(changed.player(), changed.things(), locked));
    }
  }

  private static @Nullable Boolean wants(@Nullable Tag tag) {
    return switch (tag) {
      case FAVORITE, KEEP, ARCHIVE -> true;
      case JUNK, INFUSE -> false;
      case null -> null;
    };
  }
}
