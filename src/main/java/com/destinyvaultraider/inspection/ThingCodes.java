package com.destinyvaultraider.inspection;

import com.destinyvaultraider.bungie.ItemInstanceId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what pages say of things and of themselves; anybody may have written it. */
final class ThingCodes {

  private static final Pattern INSTANCE = Pattern.compile("\\d{1,18}|[1-8]\\d{18}");

  /** A path below ours: no second slash, which would name another host, and no control signs. */
  private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

  private ThingCodes() {}

  /** The instance that is meant, where one is. */
  static Optional<ItemInstanceId> instance(String code) {
    return INSTANCE.matcher(code).matches()
        ? Optional.of(new ItemInstanceId(Long.parseLong(code)))
        : Optional.empty();
  }

  /** The page to go back to, or the other one where it is none of ours. */
  static String ownPage(@Nullable String page, String other) {
    return page != null && page.length() < 2_000 && OWN_PAGE.matcher(page).matches() ? page : other;
  }
}
