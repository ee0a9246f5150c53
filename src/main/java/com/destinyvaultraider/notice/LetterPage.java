package com.destinyvaultraider.notice;

/**
 * Everything that the template of a mail may show.
 *
 * @param page where there is more, or where the address is confirmed
 * @param pageLabel what that link is called
 * @param stop where this kind of mail is stopped, also without signing in
 * @param why why it was sent, in a sentence
 */
record LetterPage(Telling telling, String page, String pageLabel, String stop, String why) {

  /** The same as plain text. */
  String text() {
    return "%s%n%n%s: %s%n%n-- %n%s%n%s%n"
        .formatted(telling.text(null), pageLabel, page, why, stop)
        .replace("\r\n", "\n");
  }
}
