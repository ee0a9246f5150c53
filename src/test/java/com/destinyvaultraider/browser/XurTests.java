package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Xûr here and away, each seen by a person whose page has not been asked for before. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class XurTests {

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
  void showsWhatHeSellsAndWhatOfItIsOwned(Visitor visitor) {
    sandbox.puts("vendor-present");
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", View.desktop());
    page.navigate("/xur");

    assertThat(page.getByText("Here until").or(page.getByText("Still here")).first()).isVisible();
    assertThat(page.locator(".owned").first())
        .hasText(
            Pattern.compile(
                "You have (one|\\d+): (in the vault|on your (Hunter|Titan|Warlock)).*"));
    assertThat(page.getByText("Strange Coin").first()).isAttached();
    Locator stats = page.locator(".its-stats summary").first();
    stats.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".its-stats table").first()).isVisible();
    visitor.checksAccessibility(page);
    visitor.keepsPicture(page, "xur-here");
  }

  @Test
  void saysWhenHeComes(Visitor visitor) {
    sandbox.puts("vendor-away");
    Page page = MainJob.signIn(visitor, port, "Tamsin Quill", View.phone());
    page.navigate("/xur");

    assertThat(page.getByText("Friday").first()).isVisible();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .containsText("Xûr");
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);
    visitor.keepsPicture(page, "xur-away");
  }

  @Test
  void leadsFromAllVendorsToOneAndOntoTheWatchList(Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, "Magpie Osric", View.phone());
    page.navigate("/vendors");
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);
    visitor.keepsPicture(page, "vendors");

    Locator banshee =
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Banshee-44"));
    banshee.focus();
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("Banshee-44");
    assertThat(page.locator(".offer .plug").first()).isVisible();
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);
    visitor.keepsPicture(page, "vendor");

    Locator offer = page.locator(".offer").first();
    String name = offer.locator("h3 span").textContent();
    offer.getByRole(AriaRole.BUTTON).click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("You wait for " + name + " now.");
    assertThat(page.locator(".offer").first()).containsText("On your watch list");

    page.navigate("/watches");
    assertThat(page.getByText("Banshee-44 sells it")).isVisible();
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);
    visitor.keepsPicture(page, "watches");
  }
}
