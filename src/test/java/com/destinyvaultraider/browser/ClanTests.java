package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clan of a hundred in a browser: it fills while one looks at it, and a fireteam is picked. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ClanTests {

  private static final int LONG = 90_000;

  @LocalServerPort private int port;

  @BeforeEach
  void startAfresh(@Autowired Manifest manifest) {
    new SandboxControl(port).reset();
    if (!manifest.isReady()) {
      manifest.refresh();
    }
  }

  @Test
  void fillsWhileOneLooksAndKeepsWhatIsPicked(Visitor visitor, @Autowired JdbcClient jdbc) {
    jdbc.sql("delete from clan_member").update();
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", View.phone());
    page.navigate("/clan/compare");
    visitor.keepsPicture(page, "clan-filling");
    Locator somebody = page.locator("#m-4611686018400000601 input");
    somebody.check();

    assertThat(page.locator("[data-refresh]")).hasCount(0, new HasCountOptions().setTimeout(LONG));
    assertThat(page.locator("tbody tr")).hasCount(100);
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);
    visitor.keepsPicture(page, "clan-compare");

    assertThat(somebody).isChecked();
    page.locator("#m-4611686018400000701 input").check();
    page.locator(".sticky button").click();

    assertThat(page.locator(".mates > li")).hasCount(3);
    assertThat(page.locator(".mates")).containsText("keeps progress private");
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);
    visitor.keepsPicture(page, "clan-fireteam");
    page.locator(".leave-out").last().click();
    assertThat(page.locator(".mates > li")).hasCount(2);
  }

  @Test
  void isSortedAndPickedFromWithoutScript(Visitor visitor) {
    Page page =
        MainJob.signIn(visitor, port, "Tamsin Quill", View.desktop().light().withoutScript());
    page.navigate("/clan");
    page.waitForCondition(
        () -> page.locator(".filling").count() == 0 && page.locator("tbody tr").count() == 100,
        new Page.WaitForConditionOptions().setTimeout(LONG));
    visitor.keepsPicture(page, "clan-roster");
    assertThat(page.locator(".clan-head .motto").boundingBox().x)
        .as("where the motto begins, under the name")
        .isEqualTo(page.locator(".clan-head h1").boundingBox().x);

    page.locator("thead a").nth(4).click();
    assertThat(page.locator("th[aria-sort=ascending]")).hasClass("power");

    page.locator(".tabs a").nth(1).click();
    page.locator(".filters nav").first().locator("a").nth(1).click();
    assertThat(page.locator(".goal-card").first()).containsText("done by");
    visitor.keepsPicture(page, "clan-activities");
    page.locator(".tabs a").last().click();
    page.locator("select[name=with]").selectOption("4611686018400000101");
    page.locator(".choices button").click();

    assertThat(page.locator(".mates > li")).hasCount(2);
    assertThat(page.locator(".mates")).containsText("Ashen Vesper");
  }
}
