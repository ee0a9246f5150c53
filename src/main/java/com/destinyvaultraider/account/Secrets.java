package com.destinyvaultraider.account;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what else of a player is as secret as a token, with the same keys. */
@Component
public class Secrets {

  private final TokenCipher cipher;

  Secrets(TokenCipher cipher) {
    this.cipher = cipher;
  }

  /** Seals it for the database; it opens for this user only. */
  public byte[] seal(String secret, long userId) {
    return cipher.seal(secret, userId);
  }

  /** The secret, or null where no key fits or the bytes were changed. */
  public @Nullable String open(byte[] sealed, long userId) {
    return cipher.open(sealed, userId);
  }
}
