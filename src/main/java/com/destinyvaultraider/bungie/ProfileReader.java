package com.destinyvaultraider.bungie;

import java.util.function.LongPredicate;

/** Reads a {@code GetProfile} answer from its bytes, as the client does and recordings allow. */
public final class ProfileReader {

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
}
