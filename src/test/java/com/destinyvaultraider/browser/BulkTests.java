package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done with many results of a search at once. */
@BrowserTest
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=10m", "transfer.locks-after=10m"})
class BulkTests {

  private static final String VETERAN = "4611686018400000101";

  /** They fit every class, and there is room for more of them on each character. */
  private static final String SEARCH = "/search?q=is:ships+is:invault";

  @LocalServerPort private int port;

  private SandboxControl sandbox = new SandboxControl(0);

  @BeforeEach
  void startAfresh(@Autowired Manifest manifest, @Autowired JdbcClient jdbc) {
    sandbox = new SandboxControl(port);
    sandbox.reset();
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    jdbc.sql("delete from annotation").update();
    jdbc.sql("delete from annotation_change").update();
    jdbc.sql("update annotation_book set version = version + 1").update();
  }

  /** The keyboard alone has to do on both. */
  static Stream<View> views() {
    return Stream.of(View.desktop(), View.phone().withoutScript());
  }

  @ParameterizedTest
  @MethodSource("views")
  void tagsLocksComparesExportsAndSends(View view, Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", view);
    page.navigate(SEARCH);
    visitor.checksWidth(page);
    ticksTwo(page);
    visitor.keepsPicture(page, "search-bulk-" + view.width());
    if (view.script()) {
      assertThat(page.locator(".chosen")).hasText("2 selected");
      visitor.checksAccessibility(page);
    }
    presses(page, action(page, "Tag as keep"));
    says(page, "tagged as keep");
    assertThat(page).hasURL(Pattern.compile(".*/search\\?q=is.*"));

    ticksTwo(page);
    presses(page, action(page, "Lock"));
    says(page, "ocked 2 things");

    Locator export = page.getByText("Export as CSV");
    Download file = page.waitForDownload(() -> presses(page, export));
    assertThat(file.suggestedFilename()).endsWith(".csv");

    presses(page, page.getByText("Select all"));
    assertThat(page.locator(".pick:not(:checked)")).hasCount(0);
    if (view.script()) {
      presses(page, page.locator("#selection .clear"));
      assertThat(page.locator(".pick:checked")).hasCount(0);
    }

    page.navigate(SEARCH);
    ticksTwo(page);
    presses(page, action(page, "Compare"));
    assertThat(page.locator("thead th")).hasCount(2);

    page.navigate(SEARCH);
    List<String> ships = ticksTwo(page);
    presses(page, action(page, "Send to Titan"));
    says(page, "All 2 things");
    assertThat(ships)
        .allMatch(ship -> !sandbox.item(VETERAN, ship).path("owner").asString().equals("vault"));
  }

  private static void says(Page page, String words) {
    assertThat(page.locator("main > [role=status]")).containsText(words);
  }

  private static List<String> ticksTwo(Page page) {
    Locator boxes = page.locator(".pick");
    for (int at = 0; at < 2; at++) {
      boxes.nth(at).focus();
      page.keyboard().press("Space");
      assertThat(boxes.nth(at)).isChecked();
    }
    return List.of(boxes.nth(0).inputValue(), boxes.nth(1).inputValue());
  }

  private static Locator action(Page page, String name) {
    return page.locator("#selection")
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + "( \\d+)?$")));
  }

  private static void presses(Page page, Locator what) {
    what.focus();
    page.keyboard().press("Enter");
  }
}
