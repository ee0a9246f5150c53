package com.destinyvaultraider.bungie;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What came back over the wire, whatever it means. */
final class Answer {

  private final int status;
  private final @Nullable String date;
  private final byte[] body;
  private final byte @Nullable [] packed;

  private Answer(int status, @Nullable String date, byte[] body, byte @Nullable [] packed) {
    this.status = status;
    this.date = date;
    this.body = body;
    this.packed = packed;
  }

  /** The answer with these bytes, which unpack to no more than so many. */
  static Answer of(int status, @Nullable String date, boolean gzip, byte[] bytes, int largest)
      throws IOException {
    return gzip
        ? new Answer(status, date, Gzip.unpack(bytes, largest), bytes)
        : new Answer(status, date, bytes, null);
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

  /** The body as small as it came, or smaller. */
  byte[] packed() {
    return packed == null ? Gzip.pack(body) : packed;
  }
}
