package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** This week and the statistics in a browser: by keyboard, on a phone and without script. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProgressTests {

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
  void tellsWhatToDoAndHowItWent(View view, Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", view);
    page.locator(".places a[href='/progress']").click();
    assertThat(page.locator("#s-tonight")).isVisible();
    Locator catalysts = page.locator("details.catalyst");
    catalysts.locator("summary").focus();
    page.keyboard().press("Enter");
    assertThat(catalysts.locator(".task").first()).isVisible();
    looksAt(page, visitor, "week");

    page.locator(".whose a").nth(1).focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("character=\\d+"));
    assertThat(page.locator(".whose a[aria-current]")).hasCount(1);

    page.locator(".places a[href='/statistics']").click();
    page.locator(".numbers summary").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".numbers table").first()).isVisible();
    looksAt(page, visitor, "statistics");

    page.locator(".figures tbody a").nth(1).click();
    assertThat(page.locator(".modes a[aria-current]")).hasText("PvP");
    page.locator(".matches tbody a").first().click();
    assertThat(page.locator(".players .self")).containsText("Ashen Vesper#4410");
    looksAt(page, visitor, "report");
  }

  /** How many choices there are besides all characters, and what each page must say. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ashen Vesper    | 3 | Encounters                             | Trials of Osiris
          Tamsin Quill    | 2 | Weekly challenges                      | Weapons most used
          Pip Lantern     | 0 | This account has no character yet      | No character yet
          Nora Plainfield | 0 | No Destiny account                     | No Destiny account
          Magpie Osric    | 3 | Weekly challenges                      | Weapons most used
          Rook Delver     | 0 | Weekly challenges                      | Weapons most used
          Sable Lockwood  | 0 | Weekly challenges                      | keeps its statistics private
          Wren Tallow     | 0 | Weekly challenges                      | Weapons most used
          Odo Farrow      | 0 | Weekly challenges                      | Nothing has been played
          """)
  void tellsEachPersonWhatThereIs(
      String person, int characters, String week, String statistics, Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, person, View.phone());

    page.navigate("/progress");
    assertThat(page.locator("main")).containsText(week);
    assertThat(page.locator(".whose a[href*=character]")).hasCount(characters);
    looksAtWhatIsNotFull(page, visitor, "week-of-" + person);

    page.navigate("/statistics");
    assertThat(page.locator("main")).containsText(statistics);
    looksAtWhatIsNotFull(page, visitor, "statistics-of-" + person);
  }

  @Test
  void needsNoScript(Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, "Tamsin Quill", View.desktop().withoutScript());
    page.locator(".places a[href='/progress']").click();
    page.locator("details.catalyst summary").click();
    assertThat(page.locator("details.catalyst .task").first()).isVisible();

    page.locator(".places a[href='/statistics']").click();
    page.locator(".whose a").nth(1).click();
    assertThat(page.locator(".chart svg").first()).isVisible();
    page.locator(".figures tbody a").first().click();
    page.locator("a[rel=next]").click();
    assertThat(page.locator("a[rel=prev]")).isVisible();
  }

  /** The full pages of all are alike, and are looked at above. */
  private static void looksAtWhatIsNotFull(Page page, Visitor visitor, String name) {
    if (page.locator("main :is(.alone, .empty)").count() > 0) {
      looksAt(page, visitor, name);
    }
  }

  private static void looksAt(Page page, Visitor visitor, String name) {
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);
    visitor.keepsPicture(page, name);
  }
}
