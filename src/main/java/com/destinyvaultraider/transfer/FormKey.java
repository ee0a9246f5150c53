package com.destinyvaultraider.transfer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What makes a form that is posted twice one order. */
final class FormKey {

  static final int LONGEST = 64;

  private FormKey() {}

  /** The key of a page that is printed now. */
  static String fresh() {
    return UUID.randomUUID().toString();
  }

  /** Whether a page can have printed this. */
  static boolean isValid(@Nullable String key) {
    return key == null || key.length() <= LONGEST;
  }

  /**
   * The order's key: of one page, the same things said are the same order, and others another one.
   * A form without a key is an order of its own each time.
   *
   * @param said what the form says, in one word that is the same when it is posted again
   */
  static String of(@Nullable String key, String said) {
    if (key == null || key.isBlank()) {
      return fresh();
    }
    String all = key + "/" + said;
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
