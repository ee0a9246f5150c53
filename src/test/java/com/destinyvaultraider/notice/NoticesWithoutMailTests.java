package com.destinyvaultraider.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.manifest.Manifest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page about notices where whoever runs the site has set up no mail server. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
class NoticesWithoutMailTests {

  @LocalServerPort private int port;

  @BeforeEach
  void startAfresh(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
  }

  @Test
  void saysThatNoMailIsSentAndTakesNoAddress() {
    Browser browser = Browser.signedIn(port, 23300001);

    String page = browser.get("/notices").body();
    assertThat(page)
        .contains(
            "This site sends no e-mail",
            "not on this site",
            "not set up",
            "action=\"/notices/feed\"")
        .doesNotContain("action=\"/notices/mail\"", "type=\"email\"");
    browser.post(
        "/notices/mail", Map.of("_csrf", browser.csrfOn("/notices"), "address", "a@b.example"));
    assertThat(browser.get("/notices").body()).contains("role=\"alert\"").doesNotContain("a@b.");
  }

  @Test
  void saysWhatBecomesOfWishesForNothing() {
    Browser browser = Browser.signedIn(port, 23300001);

    browser.post("/notices/wishes", Map.of("_csrf", browser.csrfOn("/notices")));

    assertThat(browser.get("/notices").body()).contains("Saved: you are told of nothing.");
  }
}
