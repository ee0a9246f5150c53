package com.destinyvaultraider.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals tokens with AES-GCM for the database: id of the key, nonce, ciphertext. What is sealed for
 * one user does not open for another.
 */
final class TokenCipher {

  static final int KEY_BYTES = 32;

  private static final int KEY_ID_BYTES = 4;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int HEAD_BYTES = KEY_ID_BYTES + NONCE_BYTES;

  private final SecureRandom random = new SecureRandom();
  private final Map<Integer, SecretKey> keys = new LinkedHashMap<>();
  private final int sealingKey;

  /** The first key seals; all of them open. */
  TokenCipher(List<byte[]> keys) {
    for (byte[] key : keys) {
      this.keys.put(idOf(key), new SecretKeySpec(key, "AES"));
    }
    this.sealingKey = idOf(keys.getFirst());
  }

  byte[] seal(String token, long userId) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES).putInt(sealingKey).put(nonce);
    try {
      byte[] body =
          cipher(Cipher.ENCRYPT_MODE, sealingKey, nonce, userId)
              .doFinal(token.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(HEAD_BYTES + body.length).put(head.flip()).put(body).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal a token", e);
    }
  }

  /** Whether it is the key in force that this was sealed with. */
  boolean isInForce(byte[] sealed) {
    return sealed.length >= HEAD_BYTES && ByteBuffer.wrap(sealed).getInt() == sealingKey;
  }

  /** The token, or null where no key fits or the bytes were changed. */
  @Nullable String open(byte[] sealed, long userId) {
    if (sealed.length < HEAD_BYTES) {
      return null;
    }
    int keyId = ByteBuffer.wrap(sealed).getInt();
    if (!keys.containsKey(keyId)) {
      return null;
    }
    byte[] nonce = Arrays.copyOfRange(sealed, KEY_ID_BYTES, HEAD_BYTES);
    try {
      byte[] token =
          cipher(Cipher.DECRYPT_MODE, keyId, nonce, userId)
              .doFinal(sealed, HEAD_BYTES, sealed.length - HEAD_BYTES);
      return new String(token, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException _) {
      return null;
    }
  }

  private Cipher cipher(int mode, int keyId, byte[] nonce, long userId)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, keys.get(keyId), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(userId).flip());
    return cipher;
  }

  private static int idOf(byte[] key) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key)).getInt();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
