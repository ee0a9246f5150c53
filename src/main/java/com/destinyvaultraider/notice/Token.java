package com.destinyvaultraider.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A word in an address that nobody guesses, and by which whoever has it is let in.
 *
 * @param value 32 random bytes
 */
record Token(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static Token make() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** By what it is found: who reads the database cannot tell the token from it. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "Token[...]";
  }
}
