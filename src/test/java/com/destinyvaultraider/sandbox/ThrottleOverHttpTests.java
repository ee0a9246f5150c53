package com.destinyvaultraider.sandbox;

import static com.destinyvaultraider.sandbox.SmallWorld.BUNGIE;
import static com.destinyvaultraider.sandbox.SmallWorld.HUNTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.sandbox.SandboxClient.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the platform keeps callers at bay. */
class ThrottleOverHttpTests {

  @Test
  void blocksAnAddressThatAsksTooMuch() {
    try (SandboxServer server = SmallWorld.start(Map.of("sandbox.requests-per-second", "1"))) {
      SandboxClient client = server.client().signIn(BUNGIE);
      Answer last = client.platform("/Destiny2/Manifest/");
      for (int request = 1; request < 30 && last.status() == 200; request++) {
        last = client.platform("/Destiny2/Manifest/");
      }

      assertThat(last.status()).isEqualTo(429);
      assertThat(last.code()).isEqualTo(51);
      assertThat(last.json().path("ThrottleSeconds").asInt()).isEqualTo(10);
    }
  }

  @Test
  void asksForPatienceBetweenActions() {
    try (SandboxServer server = SmallWorld.start(Map.of("sandbox.spaced-actions", "true"))) {
      SandboxClient client = server.client().signIn(BUNGIE);
      Answer last = track(client);
      // A slow machine may keep the distance of one second by itself.
      for (int action = 1; action < 30 && last.code() != 36; action++) {
        last = track(client);
      }

      assertThat(last.code()).isEqualTo(36);
      assertThat(last.status()).isEqualTo(429);
      assertThat(last.text()).startsWith("{\"Response\":0,");
      assertThat(last.json().path("ThrottleSeconds").asInt()).isEqualTo(1);
      assertThat(client.equip(HUNTER, "1").code()).isEqualTo(1623);
    }
  }

  private static Answer track(SandboxClient client) {
    return client.action(
        "SetTrackedState",
        "{\"state\":true,\"itemId\":\"1\",\"characterId\":\"%s\",\"membershipType\":3}"
            .formatted(HUNTER));
  }
}
