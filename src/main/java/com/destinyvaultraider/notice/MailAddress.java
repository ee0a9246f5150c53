package com.destinyvaultraider.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail address in its plain form: no name, no comment, no quotes, and nothing that ends a line.
 */
record MailAddress(String value) {

  private static final int LONGEST = 254;
  private static final Pattern PLAIN =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64})*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

  /** The address as somebody has typed it, or nothing where it is none. */
  static Optional<MailAddress> of(@Nullable String typed) {
    String stripped = typed == null ? "" : typed.strip();
    if (stripped.length() > LONGEST || !PLAIN.matcher(stripped).matches()) {
      return Optional.empty();
    }
    int at = stripped.indexOf('@');
    return Optional.of(
        new MailAddress(
            stripped.substring(0, at) + stripped.substring(at).toLowerCase(Locale.ROOT)));
  }
}
