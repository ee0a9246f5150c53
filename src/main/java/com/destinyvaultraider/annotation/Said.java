package com.destinyvaultraider.annotation;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Player.LinkedAccount;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one thing: what was said, and what finds it again.
 *
 * @param membershipId the Destiny membership where an instance was, or null
 * @param hash of an instance, or null while nobody has looked
 * @param crafted when an instance was shaped, in whole seconds, or null
 */
record Said(
    Annotation annotation,
    @Nullable Long membershipId,
    @Nullable Long hash,
    @Nullable Instant crafted) {

  /** Of something about which the player has said nothing yet. */
  static Said nothing(Player player, Thing thing) {
    LinkedAccount account = player.current();
    Long membership = thing.instance() && account != null ? account.membership().id() : null;
    return new Said(Annotation.NONE, membership, null, null);
  }

  Said with(Annotation other) {
    return new Said(other, membershipId, hash, crafted);
  }

  Said crafted(long itemHash, Instant at) {
    return new Said(annotation, membershipId, itemHash, at);
  }
}
