package com.destinyvaultraider.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.TokenGrant;
import com.destinyvaultraider.operations.ResealTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** A host changes the key that tokens are sealed with. */
@ExtendWith(OutputCaptureExtension.class)
class KeyRotationTests extends AccountTestBase {

  private static final String NEW_KEY =
      Base64.getEncoder().encodeToString(new byte[TokenCipher.KEY_BYTES]);

  @Autowired private Environment environment;
  @Autowired private AccessTokens tokens;
  @Autowired private Players players;
  @Autowired private Secrets secrets;

  @Test
  void sealsEverybodysTokensAnewAndBack(CapturedOutput output) throws IOException {
    String oldKey = Files.readString(Path.of(setting("account.token-key-file")));
    Player cayde = signedIn(7, "acc3ss-of-cayde");
    Player ikora = signedIn(8, "acc3ss-of-ikora");

    byte[] webhook = secrets.seal("https://discord.com/s3cret", cayde.id());
    database
        .sql("insert into notice_webhook (user_id, address, shown) values (?, ?, '')")
        .params(cayde.id(), webhook)
        .update();

    assertThat(reseal(NEW_KEY, oldKey)).isZero();
    assertThat(secrets.open(webhook(), cayde.id())).isNull();
    assertThat(output).contains("Tokens of 2 players sealed anew; 0 were sealed");
    assertThatExceptionOfType(SignInRequired.class)
        .isThrownBy(() -> tokens.with(cayde, AccessToken::value));

    assertThat(reseal(NEW_KEY, "")).isZero();
    assertThat(output).contains("Tokens of 0 players sealed anew; 2 were sealed");

    assertThat(reseal(oldKey, NEW_KEY)).isZero();
    assertThat(tokens.with(cayde, AccessToken::value)).isEqualTo("acc3ss-of-cayde");
    assertThat(tokens.with(ikora, AccessToken::value)).isEqualTo("acc3ss-of-ikora");
    assertThat(secrets.open(webhook(), cayde.id())).isEqualTo("https://discord.com/s3cret");
    assertThat(output).doesNotContain("acc3ss", "s3cret", oldKey, NEW_KEY);
  }

  @Test
  void changesNothingThatItCannotOpen(CapturedOutput output) {
    Player cayde = signedIn(7, "acc3ss-of-cayde");

    assertThat(reseal(NEW_KEY, "")).isEqualTo(1);

    assertThat(output).contains("1 cannot be opened by any key");
    assertThat(tokens.with(cayde, AccessToken::value)).isEqualTo("acc3ss-of-cayde");
  }

  private byte[] webhook() {
    return database
        .sql("select address from notice_webhook")
        .query((row, _) -> row.getBytes(1))
        .single();
  }

  private int reseal(String key, String oldKeys) {
    return ResealTokens.run(
        ResealTokens.COMMAND,
        "--spring.datasource.url=" + setting("spring.datasource.url"),
        "--spring.datasource.username=" + setting("spring.datasource.username"),
        "--account.token-key=" + key,
        "--account.old-token-keys=" + oldKeys);
  }

  private String setting(String name) {
    return Objects.requireNonNull(environment.getProperty(name));
  }

  private Player signedIn(long person, String access) {
    var grant =
        new TokenGrant(
            new AccessToken(access), Duration.ofHours(1), "refresh", Duration.ofDays(90), person);
    return players.signIn(grant, new LinkedMemberships(null, null));
  }
}
