package com.destinyvaultraider.wishlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A list as one player has it.
 *
 * @param digest what its text is known by, in hexadecimal digits
 * @param size how many bytes the text has
 * @param removedAt since when it no longer counts, or null while it does
 */
record Kept(
    long id, String digest, String title, int size, Instant addedAt, @Nullable Instant removedAt) {

  boolean counts() {
    return removedAt == null;
  }
}
