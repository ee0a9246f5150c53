package com.destinyvaultraider.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.notice.WebhookAddress.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses this server writes to because a player says so, and which it never does. */
class WebhookAddressTests {

  private static final List<String> MORE = List.of("https://chat.example.org:8443");

  @ParameterizedTest
  @CsvSource({
    "https://hooks.slack.com/services/T0/B0/abc,                   SLACK",
    "https://hooks.slack.com:443/services/T0/B0/abc,               SLACK",
    "https://HOOKS.slack.com/workflows/T0/B0/abc,                  SLACK",
    "https://discord.com/api/webhooks/123456789/abc_DEF-1,         DISCORD",
    "https://discordapp.com/api/v10/webhooks/123456789/abc,        DISCORD",
    "'  https://discord.com/api/webhooks/1/a ',                    DISCORD",
    "https://chat.example.org:8443/hooks/abc,                      SLACK",
    "https://chat.example.org:8443/api/webhooks/1/abc,             DISCORD",
  })
  void takesWhatIsKnown(String typed, Format format) {
    assertThat(WebhookAddress.of(typed, MORE)).map(WebhookAddress::format).contains(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hooks.slack.com/services/T0/B0/abc",
        "http://hooks.slack.com/services/T0/B0/abc",
        "ftp://hooks.slack.com/services/T0/B0/abc",
        "file:///etc/passwd",
        "https:/services/T0/B0/abc",
        "//hooks.slack.com/services/T0/B0/abc",
        "https://hooks.slack.com:8443/services/T0/B0/abc",
        "https://hooks.slack.com:22/services/T0/B0/abc",
        "https://hooks.slack.com@127.0.0.1/services/T0/B0/abc",
        "https://127.0.0.1@hooks.slack.com/services/T0/B0/abc",
        "https://u:p@discord.com/api/webhooks/1/a",
        "https://hooks.slack.com.evil.example/services/T0/B0/abc",
        "https://evil.example/hooks.slack.com/services/T0/B0/abc",
        "https://hooks.slack.com\\@evil.example/services/T0/B0/abc",
        "https://hooks.slack.com%2f@evil.example/services/T0/B0/abc",
        "https://hooks.slack.com#@evil.example/services/T0/B0/abc",
        "https://hooks.slack.com?@evil.example/services/T0/B0/abc",
        "https://hooks.slack.com./services/T0/B0/abc",
        "https://hooks.slack.com/services/../../api/T0",
        "https://hooks.slack.com/services/T0/B0/abc#x",
        "https://hooks.slack.com/services/T0/B0/abc?x=http://127.0.0.1/",
        "https://hooks.slack.com/services/T0\r\nHost: evil/B0",
        "https://slack.com/api/chat.postMessage",
        "https://discord.com/api/users/@me",
        "https://discord.com/api/webhooks/1/a/../../../users",
        "https://cdn.discord.com/api/webhooks/1/a",
        "https://localhost/services/T0/B0/abc",
        "https://127.0.0.1/services/T0/B0/abc",
        "https://2130706433/services/T0/B0/abc",
        "https://0x7f.1/services/T0/B0/abc",
        "https://[::1]/services/T0/B0/abc",
        "https://[::ffff:127.0.0.1]/services/T0/B0/abc",
        "https://169.254.169.254/latest/meta-data/",
        "https://10.0.0.1/api/webhooks/1/a",
        "https://dïscord.com/api/webhooks/1/a",
        "https://discord。com/api/webhooks/1/a",
        "https://chat.example.org/hooks/abc",
        "http://chat.example.org:8443/hooks/abc",
        "https://x@chat.example.org:8443/hooks/abc",
      })
  void takesNothingElse(String typed) {
    assertThat(WebhookAddress.of(typed, MORE)).isEmpty();
  }

  @Test
  void takesNothingThatIsTooLong() {
    assertThat(WebhookAddress.of("https://hooks.slack.com/services/" + "a".repeat(500), MORE))
        .isEmpty();
  }

  @Test
  void showsTooLittleToWriteThere() {
    WebhookAddress address =
        WebhookAddress.of("https://discord.com/api/webhooks/1/secret-wxyz", MORE).orElseThrow();

    assertThat(address.shown()).isEqualTo("discord.com/…wxyz");
    assertThat(address.toString()).doesNotContain("secret");
  }
}
