package com.destinyvaultraider.bungie;

/** Reads a {@code GetProfile} answer from its bytes, as the client does and recordings allow. */
public final class ProfileReader {

  static final EnvelopeReader<ProfileResponse> ENVELOPE =
      new EnvelopeReader<>(ProfileParser::parse);

  private ProfileReader() {}

  /**
   * The profile in the envelope.
   *
   * @throws BungieException where the answer is a refusal or cannot be read
   */
  public static ProfileResponse read(byte[] answer) {
    return ENVELOPE.open(200, answer, false);
  }
}
