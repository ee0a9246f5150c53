package com.destinyvaultraider.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sealed, and what does not open. */
class TokenCipherTests {

  private static final String TOKEN = "CJuVBBKGAgAg+/very/long=";
  private static final byte[] KEY =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NEW_KEY =
      "fedcba9876543210fedcba9876543210".getBytes(StandardCharsets.UTF_8);

  private final TokenCipher cipher = new TokenCipher(List.of(KEY));

  @Test
  void opensWhatItSealed() {
    byte[] sealed = cipher.seal(TOKEN, 7);

    assertThat(cipher.open(sealed, 7)).isEqualTo(TOKEN);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("CJuVB");
  }

  @Test
  void sealsTheSameTokenDifferentlyEachTime() {
    assertThat(cipher.seal(TOKEN, 7)).isNotEqualTo(cipher.seal(TOKEN, 7));
  }

  @Test
  void doesNotOpenForAnotherUser() {
    assertThat(cipher.open(cipher.seal(TOKEN, 7), 8)).isNull();
  }

  @Test
  void doesNotOpenWhatWasChangedAnywhere() {
    byte[] sealed = cipher.seal(TOKEN, 7);

    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThat(cipher.open(changed, 7)).as("byte %d changed", i).isNull();
    }
    assertThat(cipher.open(new byte[3], 7)).isNull();
  }

  @Test
  void doesNotOpenWithAnotherKey() {
    assertThat(new TokenCipher(List.of(NEW_KEY)).open(cipher.seal(TOKEN, 7), 7)).isNull();
  }

  @Test
  void opensWithAnOldKeyAndSealsWithTheNewOne() {
    TokenCipher rotated = new TokenCipher(List.of(NEW_KEY, KEY));

    assertThat(rotated.open(cipher.seal(TOKEN, 7), 7)).isEqualTo(TOKEN);
    assertThat(cipher.open(rotated.seal(TOKEN, 7), 7)).isNull();
  }

  @Test
  void knowsWhatItsFirstKeyHasSealed() {
    TokenCipher rotated = new TokenCipher(List.of(NEW_KEY, KEY));

    assertThat(rotated.isInForce(rotated.seal(TOKEN, 7))).isTrue();
    assertThat(rotated.isInForce(cipher.seal(TOKEN, 7))).isFalse();
    assertThat(rotated.isInForce(new byte[3])).isFalse();
  }
}
