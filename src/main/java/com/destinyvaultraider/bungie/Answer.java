package com.destinyvaultraider.bungie;

import org.jspecify.annotations.Nullable;

/** What came back over the wire, whatever it means. */
final class Answer {

  private final int status;
  private final @Nullable String date;
  private final byte[] body;

  Answer(int status, @Nullable String date, byte[] body) {
    this.status = status;
    this.date = date;
    this.body = body;
  }

  int status() {
    return status;
  }

  /** The {@code Date} header. */
  @Nullable String date() {
    return date;
  }

  byte[] body() {
    return body;
  }
}
