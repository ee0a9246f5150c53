package com.destinyvaultraider.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.destinyvaultraider.VaultRaiderApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/** Which settings the site does not start with. */
@ExtendWith(OutputCaptureExtension.class)
class SettingsCheckTests {

  private static final String KEY = "bWFueSBoYW5kcyBtYWtlIG9yZGVycyBsYXN0IGxvbmc=";

  private static final Map<String, String> BUNGIE =
      Map.of("bungie.api-key", "k3y", "bungie.client-id", "7", "bungie.client-secret", "s3cret");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "spring.datasource.url=jdbc:postgresql://db/raider",
        "sandbox.profile=profile.json",
        "account.redirect-uri=http://localhost/login/oauth2/code/bungie",
        "bungie",
        "bungie account.redirect-uri=https://raider.test/login/oauth2/code/bungie",
        "bungie spring.datasource.url=jdbc:postgresql://db/raider account.token-key=" + KEY,
        "bungie bungie.base-url=http://localhost:9/sandbox spring.datasource.url=jdbc:postgresql://d/r",
        "bungie bungie.base-url=http://127.0.0.1:9/sandbox",
        "bungie bungie.base-url=https://bungie.test",
      })
  void whatIsNotDangerousStarts(String settings) {
    assertThat(SettingsCheck.complaints(settings(settings))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bungie.api-key=k3y                        | BUNGIE_CLIENT_ID and BUNGIE_CLIENT_SECRET is missing",
        "bungie.client-id=7 bungie.client-secret=s | but BUNGIE_API_KEY is missing",
        "bungie sandbox.manifest=world.zip         | SANDBOX_MANIFEST belongs to the sandbox",
        "bungie sandbox.profile=profile.json       | SANDBOX_PROFILE belongs to the sandbox",
        "bungie sandbox.vendors=vendors.json       | SANDBOX_VENDORS belongs to the sandbox",
        "bungie bungie.base-url=http://bungie.test | BUNGIE_BASE_URL is no https address",
        "bungie bungie.base-url=http://10.0.0.7/s  | BUNGIE_BASE_URL is no https address",
        "bungie account.redirect-uri=http://a.test | ACCOUNT_REDIRECT_URI is no https address",
        "bungie spring.datasource.url=jdbc:x       | Set TOKEN_ENCRYPTION_KEY, to what is in that file",
        "account.token-key=secret                  | is not 32 bytes in base64",
        "account.old-token-keys=c2hvcnQ=           | is not 32 bytes in base64",
      })
  void whatIsDangerousDoesNot(String settings, String complaint) {
    assertThat(SettingsCheck.complaints(settings(settings)))
        .singleElement()
        .asString()
        .contains(complaint)
        .doesNotContain("k3y", "s3cret", "c2hvcnQ");
  }

  @Test
  void whoStartsItReadsAllOfItAndNoSecret(CapturedOutput output) {
    assertThatThrownBy(() ->
            new SpringApplicationBuilder(VaultRaiderApplication.class)
                .run(
                    "--bungie.api-key=k3y",
                    "--bungie.client-secret=s3cret",
                    "--account.redirect-uri=http://raider.test/",
                    "--spring.datasource.url=jdbc:postgresql://db/raider"))
        .isInstanceOf(DangerousSettings.class);

    assertThat(output.getAll())
        .contains(
            "APPLICATION FAILED TO START",
            "- The application's three values from Bungie belong together, but BUNGIE_CLIENT_ID is",
            "- ACCOUNT_REDIRECT_URI is no https address",
            "- The database is your own",
            "Correct these settings and start again.")
        .doesNotContain("k3y", "s3cret", "\tat ");
  }

  private static MockEnvironment settings(String settings) {
    MockEnvironment environment = new MockEnvironment();
    for (String setting : settings.split(" ", -1)) {
      if (setting.equals("bungie")) {
        BUNGIE.forEach(environment::setProperty);
      } else if (!setting.isEmpty()) {
        int equals = setting.indexOf('=');
        environment.setProperty(setting.substring(0, equals), setting.substring(equals + 1));
      }
    }
    return environment;
  }
}
