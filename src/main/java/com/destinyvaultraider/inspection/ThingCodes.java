package com.destinyvaultraider.inspection;

import com.destinyvaultraider.bungie.ItemInstanceId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what pages say of things; anybody may have written it. */
final class ThingCodes {

  private static final Pattern INSTANCE = Pattern.compile("\\d{1,18}|[1-8]\\d{18}");

  private ThingCodes() {}

  /** The instance that is meant, where one is. */
  static Optional<ItemInstanceId> instance(String code) {
    return INSTANCE.matcher(code).matches()
        ? Optional.of(new ItemInstanceId(Long.parseLong(code)))
        : Optional.empty();
  }
}
