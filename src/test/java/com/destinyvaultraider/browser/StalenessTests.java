package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Promise 2 with every page asking Bungie anew, while Bungie's answers lag behind or step back. */
@BrowserTest
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=0s", "live.heartbeat=1s"})
class StalenessTests {

  private static final String VETERAN = "4611686018400000101";

  @LocalServerPort private int port;

  private SandboxControl sandbox = new SandboxControl(0);

  @BeforeEach
  void startAfresh(@Autowired Manifest manifest) {
    sandbox = new SandboxControl(port);
    sandbox.reset();
    if (!manifest.isReady()) {
      manifest.refresh();
    }
  }

  @Test
  void anOpenPageSaysThatBungieIsAwayAndComesBackByItself(Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", View.desktop());
    page.navigate("/vault");
    int tiles = page.locator("[data-item-id]").count();
    sandbox.putsFault("{'kind':'maintenance','form':'html','path':'/Platform'}");

    page.reload();

    Locator freshness = page.locator("#freshness");
    assertThat(freshness).containsText("Bungie.net is not working at the moment.");
    assertThat(page.locator("[data-item-id]")).hasCount(tiles);
    sandbox.noFaults();
    assertThat(freshness).isEmpty(new LocatorAssertions.IsEmptyOptions().setTimeout(60_000));
    assertThat(page.locator("[data-item-id]")).hasCount(tiles);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stale", "backward"})
  void neverShowsAnItemWhereItWasBefore(String fault, Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", View.desktop());
    page.navigate("/vault");
    sandbox.puts(fault);
    MainJob job = new MainJob(page, sandbox, VETERAN);

    String item = job.sendsSomethingOver();
    job.equips(item);

    for (int looks = 0; looks < 3; looks++) {
      page.reload();
      assertThat(job.tile(item)).hasAttribute("data-equipped", "true");
      page.navigate("/vault");
      assertThat(job.tile(item)).hasCount(0);
      page.navigate("/character");
    }
  }
}
