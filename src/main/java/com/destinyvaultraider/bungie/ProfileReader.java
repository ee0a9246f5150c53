package com.destinyvaultraider.bungie;

import java.io.IOException;
import java.util.function.LongPredicate;

/** Reads a {@code GetProfile} answer from its bytes, as the client does and recordings allow. */
public final class ProfileReader {

  /** Larger than any answer that the client takes, so that what was packed can be unpacked. */
  private static final int LARGEST = 256 * 1024 * 1024;

  private ProfileReader() {}

  static EnvelopeReader<ProfileResponse> envelope(LongPredicate records) {
    return new EnvelopeReader<>(answer -> ProfileParser.parse(answer, records));
  }

  /**
   * The profile in the envelope, with all its records.
   *
   * @throws BungieException where the answer is a refusal or cannot be read
   */
  public static ProfileResponse read(byte[] answer) {
    return envelope(_ -> true).open(200, answer, false);
  }

  /**
   * The profile of an answer that was kept as {@link FetchedProfile#packed()}.
   *
   * @throws BungieException where it cannot be read
   */
  public static ProfileResponse readPacked(byte[] packed) {
    try {
      return read(Gzip.unpack(packed, LARGEST));
    } catch (IOException ex) {
      throw new BungieException(Failures.ofStatus(200, false), ex);
    }
  }
}
