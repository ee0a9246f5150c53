package com.destinyvaultraider.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sandbox while the application speaks to the real Bungie.net. */
class RealServiceTests {

  @Test
  void isNotThereOnceThereIsAKey() {
    Map<String, Object> real =
        Map.of(
            "bungie.api-key", "a-real-key",
            "bungie.client-id", "1",
            "bungie.client-secret", "a-real-secret");
    try (SandboxServer server = SandboxServer.start(real)) {
      SandboxClient client = server.client();

      for (String path :
          new String[] {
            SandboxClient.CODE_FLOW,
            "/sandbox/Platform/Destiny2/Manifest/",
            "/sandbox/control/faults"
          }) {
        // The stand-in application asks for a password before it says that nothing is there.
        assertThat(client.get(path).status()).as(path).isIn(401, 404);
      }
    }
  }

  @Test
  void isThereWhileTheKeyIsEmpty() {
    try (SandboxServer server = SandboxServer.start(Map.of("bungie.api-key", ""))) {
      assertThat(server.client().get("/sandbox/control/faults").status()).isEqualTo(200);
    }
  }
}
