package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that tells what a player owns, with the things of a veteran. */
@BrowserTest
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=10m", "transfer.locks-after=10m"})
class InspectionPagesTests {

  @LocalServerPort private int port;

  @BeforeEach
  void startAfresh(@Autowired Manifest manifest) {
    new SandboxControl(port).reset();
    if (!manifest.isReady()) {
      manifest.refresh();
    }
  }

  static Stream<View> views() {
    return Stream.of(View.desktop().light(), View.phone());
  }

  @ParameterizedTest
  @MethodSource("views")
  void areAccessibleAndFit(View view, Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", view);
    page.navigate("/vault");
    Locator tile = page.locator("[data-bucket='%s'][data-item-id]".formatted(MainJob.KINETIC));
    String item = tile.first().getAttribute("data-item-id");
    tile.first().locator(".face").focus();
    page.keyboard().press("i");
    assertThat(page.locator(".sheet[open] .doing")).isVisible();
    looksAt(page, visitor);

    page.navigate("/items/" + item);
    page.locator("button[data-tag=keep]").click();
    assertThat(page.locator(".said[role=status], .annotation [aria-pressed=true]").first())
        .isVisible();
    for (String address :
        List.of(
            "/items/" + item,
            "/compare?like=" + item,
            "/review?of=WEAPONS",
            "/table",
            "/power",
            "/search?q=is:exotic+is:weapon&accounts=all",
            "/search/stats",
            "/annotations",
            "/vault?select=true")) {
      page.navigate(address);
      looksAt(page, visitor);
    }

    page.navigate("/search?q=is:exotic+is:weapon&accounts=all");
    assertThat(page.locator(".account-found h2.over span:first-child"))
        .hasText(
            new String[] {
              "Ashen Vesper on Steam", "ashen-vesper on PlayStation", "AshenVesper77 on Xbox"
            });
    page.locator(".pick").first().check();
    assertThat(page.locator(".chosen")).hasText("1 selected");
    looksAt(page, visitor);
    visitor.keepsPicture(page, "search-accounts-" + view.width());
  }

  private static void looksAt(Page page, Visitor visitor) {
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);
  }
}
