package com.destinyvaultraider.sandbox.oauth;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opaque tokens that carry what they mean, so that a restart of the sandbox signs nobody out. The
 * key guards nothing: whoever reaches the sandbox may sign in as anybody.
 */
final class Tokens {

  private static final byte[] KEY = "a key for a world of toys".getBytes(StandardCharsets.UTF_8);
  private static final int CONTENT = 1 + 4 * Long.BYTES;
  private static final int SEAL = 32;

  private final SecureRandom random = new SecureRandom();

  /** What a token is good for. */
  enum Kind {
    ACCESS((byte) 1),
    REFRESH((byte) 2);

    private final byte mark;

    Kind(byte mark) {
      this.mark = mark;
    }

    static Kind of(byte mark) {
      return mark == ACCESS.mark ? ACCESS : REFRESH;
    }
  }

  /**
   * What a token says.
   *
   * @param person the Bungie.net membership
   * @param consent when the person agreed, from which the year counts
   */
  record Grant(Kind kind, long person, Instant issued, Instant consent, long nonce) {}

  String issue(Kind kind, long person, Instant issued, Instant consent) {
    String token;
    do {
      byte[] content =
          ByteBuffer.allocate(CONTENT)
              .put(kind.mark)
              .putLong(person)
              .putLong(issued.toEpochMilli())
              .putLong(consent.toEpochMilli())
              .putLong(random.nextLong())
              .array();
      byte[] sealed = Arrays.copyOf(content, CONTENT + SEAL);
      System.arraycopy(seal(content), 0, sealed, CONTENT, SEAL);
      token = Base64.getEncoder().encodeToString(sealed);
      // Bungie's tokens hold these characters, which breaks clients that forget to encode them.
    } while (!token.contains("+") || !token.contains("/"));
    return token;
  }

  Optional<Grant> read(String token) {
    byte[] sealed;
    try {
      sealed = Base64.getDecoder().decode(token);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
    if (sealed.length != CONTENT + SEAL) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOf(sealed, CONTENT);
    if (!MessageDigest.isEqual(seal(content), Arrays.copyOfRange(sealed, CONTENT, sealed.length))) {
      return Optional.empty();
    }
    ByteBuffer values = ByteBuffer.wrap(content);
    return Optional.of(
        new Grant(
            Kind.of(values.get()),
            values.getLong(),
            Instant.ofEpochMilli(values.getLong()),
            Instant.ofEpochMilli(values.getLong()),
            values.getLong()));
  }

  private static byte[] seal(byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
      return mac.doFinal(content);
    } catch (GeneralSecurityException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
