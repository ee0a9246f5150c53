package com.destinyvaultraider.transfer.farming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Farming as a player turns it on, with the page closed while it works. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"farming.interval=1s", "sandbox.staleness=0s"})
class FarmingTests {

  private static final String VETERAN = "4611686018400000101";
  private static final String HUNTER = "2305843009300000001";
  private static final String HELMET = "3448274439";
  private static final int CAPACITY = 10;
  private static final Duration SOON = Duration.ofSeconds(60);

  @LocalServerPort private int port;

  private SandboxControl sandbox = new SandboxControl(0);
  private Browser browser = new Browser(0);

  @BeforeEach
  void signIn(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    sandbox = new SandboxControl(port);
    sandbox.reset();
    browser = new Browser(port);
    browser.get(
        Browser.location(
            browser.get(
                "/sandbox/en/OAuth/Authorize?client_id=1&response_type=code&as=23300001&state="
                    + browser.startSignIn())));
  }

  @Test
  void keepsSlotsFreeWithThePageClosedUntilItIsStopped() {
    assertThat(helmets()).hasSize(CAPACITY);
    String worn =
        helmets().stream()
            .filter(item -> item.path("equipped").asBoolean())
            .findFirst()
            .orElseThrow()
            .path("itemInstanceId")
            .asString();

    post("/farming", Map.of("character", HUNTER, "slots", "2", "hours", "1"));
    await().atMost(SOON).untilAsserted(() -> assertThat(helmets()).hasSize(CAPACITY - 2));

    assertThat(sandbox.item(VETERAN, worn).path("owner").asString()).isEqualTo(HUNTER);
    assertThat(browser.get("/farming").body()).contains("keeps 2 slots free");
    assertThat(browser.get("/history").body()).contains("Farming: ");

    drop();
    await().atMost(SOON).untilAsserted(() -> assertThat(helmets()).hasSize(CAPACITY - 2));

    post("/farming/stop", Map.of());
    assertThat(browser.get("/farming").body()).doesNotContain("keeps 2 slots free");
  }

  @Test
  void refusesWhatIsNoFarming() {
    assertThat(post("/farming", Map.of("character", HUNTER, "slots", "0", "hours", "1")))
        .isEqualTo(400);
    assertThat(post("/farming", Map.of("character", HUNTER, "slots", "2", "hours", "99")))
        .isEqualTo(400);
    assertThat(post("/farming", Map.of("character", "1", "slots", "2", "hours", "1")))
        .isEqualTo(404);
  }

  /** Something is found in the game: here it comes out of the vault. */
  private void drop() {
    String item =
        sandbox
            .items(VETERAN)
            .filter(each -> each.path("owner").asString().equals("vault"))
            .filter(each -> each.path("bucketHash").asString().equals(HELMET))
            .findFirst()
            .orElseThrow()
            .path("itemInstanceId")
            .asString();
    sandbox.moves(VETERAN, "{'item':'%s','target':'%s'}".formatted(item, HUNTER));
  }

  private List<JsonNode> helmets() {
    return sandbox
        .items(VETERAN)
        .filter(item -> item.path("owner").asString().equals(HUNTER))
        .filter(item -> item.path("sitsIn").asString().equals(HELMET))
        .toList();
  }

  private int post(String path, Map<String, String> form) {
    Map<String, String> complete = new HashMap<>(form);
    complete.put("_csrf", browser.csrfOn("/accounts"));
    return browser.post(path, complete).statusCode();
  }
}
