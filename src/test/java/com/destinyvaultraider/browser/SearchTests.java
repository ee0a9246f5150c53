package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Searching as a player does: with the keyboard on the vault, and on the page of results. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SearchTests {

  @LocalServerPort private int port;

  @BeforeEach
  void startAfresh(@Autowired Manifest manifest) {
    new SandboxControl(port).reset();
    if (!manifest.isReady()) {
      manifest.refresh();
    }
  }

  @Test
  void findsAmongTheTilesOfTheVaultByKeyboardAlone(Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", View.desktop());
    page.navigate("/vault");

    page.keyboard().press("/");
    page.keyboard().type("is:wea");
    assertThat(page.locator("#search-options [role=option]").first()).hasText("is:weapon");
    visitor.checksAccessibility(page);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.locator("#search")).hasValue("is:weapon");
    assertThat(page.locator(".search-said")).containsText("fit");
    assertThat(page.locator(".tile.faded").first()).isAttached();
    assertThat(page).hasURL(Pattern.compile("\\?q=is%3Aweapon"));
    visitor.keepsPicture(page, "search-vault");

    page.reload();
    assertThat(page.locator(".tile.faded").first()).isAttached();
    page.locator("#search").focus();
    page.keyboard().press("Escape");
    assertThat(page.locator(".tile.faded")).hasCount(0);
  }

  @Test
  void showsResultsAndWhatIsLeftOut(Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", View.phone());
    page.navigate("/search?q=is:wepaon+is:exotic");

    assertThat(page.locator(".mistakes")).containsText("is:wepaon at character 1 is left out");
    assertThat(page.locator(".tile").first()).isVisible();

    page.locator(".mistakes a").first().click();
    assertThat(page.locator("#search")).hasValue("is:weapon is:exotic");
    assertThat(page.locator(".mistakes")).hasCount(0);
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);
    visitor.keepsPicture(page, "search-phone");
  }

  @Test
  void completesUnderAFingerAndLeadsToResults(Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", View.phone());
    page.navigate("/vault");

    page.locator("#search").tap();
    page.keyboard().type("is:exo");
    assertThat(page.locator("#search-options [role=option]").first()).hasText("is:exotic");
    page.locator("#search-options [role=option]").first().tap();
    assertThat(page.locator("#search")).hasValue("is:exotic");
    assertThat(page.locator(".tile.faded").first()).isAttached();
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);
    page.keyboard().press("Enter");

    assertThat(page).hasURL(Pattern.compile(".*/search\\?q=is.*"));
    assertThat(page.locator(".found")).isVisible();
  }

  @Test
  void leadsToResultsByKeyboardWithoutScript(Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", View.desktop().withoutScript());
    page.navigate("/vault");
    page.locator("#search").focus();
    page.keyboard().type("is:wepaon is:exotic");
    // What would complete it needs JavaScript; the nearest right word is named with the results.
    assertThat(page.locator("#search-options [role=option]")).hasCount(0);
    page.keyboard().press("Enter");
    assertThat(page.locator(".mistakes")).containsText("is:wepaon");
    assertThat(page.locator(".tile").first()).isVisible();

    page.locator(".mistakes a").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#search")).hasValue("is:weapon is:exotic");
    page.getByText("Save this search").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".past")).containsText("is:weapon is:exotic");
  }

  @Test
  void keepsASearchAndExplainsTheLanguage(Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", View.desktop());
    page.navigate("/search?q=is:bow");
    page.getByText("Save this search").click();
    assertThat(page.locator(".past")).containsText("is:bow");
    visitor.checksAccessibility(page);
    visitor.keepsPicture(page, "search-results");

    page.navigate("/search/help");
    assertThat(page.getByText("is:handcannon")).isVisible();
    visitor.checksAccessibility(page);
  }
}
