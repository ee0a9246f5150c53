package com.destinyvaultraider.progress;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Progress and statistics over HTTP: nothing is known in the beginning, and Bungie answers. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
abstract class ProgressTestBase {

  static final long VETERAN = 23300001;

  @LocalServerPort int port;
  @Autowired Progresses progresses;
  @Autowired Records records;

  SandboxControl sandbox = new SandboxControl(0);

  @BeforeEach
  void startAfresh(@Autowired Manifest manifest) {
    sandbox = new SandboxControl(port);
    sandbox.noFaults();
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    forgetAll();
  }

  @AfterEach
  void bungieAnswersAgain() {
    sandbox.putsFault("", Duration.ZERO);
    forgetAll();
  }

  private void forgetAll() {
    progresses.forget();
    records.forget();
  }
}
