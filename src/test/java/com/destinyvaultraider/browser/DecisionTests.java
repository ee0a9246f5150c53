package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deciding what to keep: side by side, one candidate after another, and the strongest set. */
@BrowserTest
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=10m", "transfer.locks-after=10m"})
class DecisionTests {

  private static final Pattern COMPARED = Pattern.compile(".*/compare\\?items=\\d+(,|%2C)\\d+");

  /** All pieces of a set are moved and put on, one call to the sandbox after another. */
  private static final double PATIENT = 60_000;

  @LocalServerPort private int port;

  @BeforeEach
  void startAfresh(@Autowired Manifest manifest, @Autowired JdbcClient jdbc) {
    new SandboxControl(port).reset();
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
  void putsSideBySideWhatIsPicked(View view, Visitor visitor) {
    Page page = signedIn(visitor, view);
    page.navigate("/vault");
    presses(page, page.locator(".choose .select"), "Enter");
    presses(page, weapon(page, 0), "Space");
    presses(page, weapon(page, 1), "Space");
    presses(page, page.locator("#selection .beside"), "Enter");

    assertThat(page).hasURL(COMPARED);
    assertThat(page.locator("thead th")).hasCount(2);
    looksAt(page, view, visitor, "compare");
    int rows = page.locator("tbody tr").count();
    presses(page, page.getByText("Show differences only"), "Enter");
    assertThat(page.getByText("Show everything")).isVisible();
    assertThat(page.locator("tbody tr").count()).isPositive().isLessThan(rows);
    Locator lock = page.locator("thead th").first().locator("form button");
    String before = lock.textContent();
    presses(page, lock, "Enter");
    assertThat(page.locator("main > [role=status]")).containsText("ocked 1 thing");
    assertThat(lock).not().hasText(before);
    assertThat(page.getByText("Show everything")).isVisible();
    presses(page, page.getByText("Leave out").first(), "Enter");
    assertThat(page.locator("thead th")).hasCount(1);
  }

  @ParameterizedTest
  @MethodSource("views")
  void reviewsOneAfterTheOther(View view, Visitor visitor) {
    Page page = signedIn(visitor, view);
    page.navigate("/review");
    String first = question(page);
    int left = left(page);
    assertThat(page.locator(".review > .said")).not().isEmpty();
    looksAt(page, view, visitor, "review");

    presses(page, page.locator(".review .quiet"), "Enter");
    assertThat(page.locator(".title b")).hasText("2");
    String second = question(page);
    assertThat(second).isNotEqualTo(first);
    staysAt(second, page);

    presses(page, button(page, "Junk"), "Enter");
    assertThat(page.locator("main > [role=status]")).containsText("tagged as junk");
    assertThat(page.locator(".title b")).hasText("2");
    assertThat(left(page)).isLessThan(left);
    assertThat(question(page)).isNotIn(first, second);
    presses(page, page.locator("main > [role=status] button"), "Enter");
    assertThat(page.locator("main > [role=status]")).containsText("undone");
    assertThat(question(page)).isEqualTo(second);
    assertThat(left(page)).isEqualTo(left);
  }

  /** Whatever is done with what is held against it, the same thing is in question. */
  private static void staysAt(String thing, Page page) {
    Locator columns = page.locator("thead th");
    Locator lock = columns.first().locator("form button");
    String before = lock.textContent();
    presses(page, lock, "Enter");
    assertThat(lock).not().hasText(before);
    assertThat(page.locator("main > [role=status]")).containsText("ocked 1 thing");
    assertThat(question(page)).isEqualTo(thing);

    int others = columns.count();
    presses(page, page.getByText("Compare").last(), "Enter");
    assertThat(page).hasURL(COMPARED);
    presses(page, page.getByText("Back", new Page.GetByTextOptions().setExact(true)), "Enter");
    assertThat(page).hasURL(Pattern.compile(".*/review\\?.*"));
    assertThat(question(page)).isEqualTo(thing);

    assertThat(columns.first().getByText("Leave out")).hasCount(0);
    String beside = columns.last().locator("a").first().getAttribute("href");
    presses(page, columns.last().getByText("Leave out"), "Enter");
    assertThat(page.locator("thead a[href='%s']".formatted(beside))).hasCount(0);
    assertThat(columns.count()).isLessThanOrEqualTo(others);
    assertThat(question(page)).isEqualTo(thing);
  }

  /** Each has a set to put on that nobody else of this class has touched. */
  static Stream<Arguments> wearers() {
    return Stream.of(
        Arguments.of("Ashen Vesper", View.phone()),
        Arguments.of("Tamsin Quill", View.desktop().withoutScript()));
  }

  @ParameterizedTest
  @MethodSource("wearers")
  void putsTheStrongestSetOn(String person, View view, Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, person, view);
    page.navigate("/power");
    looksAt(page, view, visitor, "power");
    Locator wearer = page.locator(".power-page section:has(form)").first();
    String heading = wearer.getAttribute("aria-labelledby");

    presses(page, wearer.locator("form button"), "Enter");

    // Without JavaScript the page of an order that takes long is loaded anew to see how it fares.
    Locator said = page.locator("main > .message, .order .stand").first();
    said.waitFor(new Locator.WaitForOptions().setTimeout(PATIENT));
    page.waitForCondition(
        () -> {
          boolean done = said.textContent().matches("(?s).*(things|Done).*");
          if (!done && !view.script()) {
            page.reload();
          }
          return done;
        },
        new Page.WaitForConditionOptions().setTimeout(PATIENT));
    page.navigate("/power");
    assertThat(page.locator("[aria-labelledby='%s']".formatted(heading)))
        .containsText("All of it is worn now");
  }

  private static void looksAt(Page page, View view, Visitor visitor, String name) {
    visitor.checksWidth(page);
    visitor.keepsPicture(page, "%s-%d".formatted(name, view.width()));
    if (view.script()) {
      visitor.checksAccessibility(page);
    }
  }

  private static void presses(Page page, Locator what, String key) {
    what.focus();
    page.keyboard().press(key);
  }

  private static Locator weapon(Page page, int at) {
    return page.locator("[data-bucket='%s'] > .pick".formatted(MainJob.KINETIC)).nth(at);
  }

  /** The thing that is in question. */
  private static String question(Page page) {
    return page.locator(".review > .acts [name=thing]").first().inputValue();
  }

  private static int left(Page page) {
    String words = page.locator(".title .room span").textContent();
    return Integer.parseInt(words.replaceAll("\\D", ""));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.MAIN)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private Page signedIn(Visitor visitor, View view) {
    return MainJob.signIn(visitor, port, "Ashen Vesper", view);
  }
}
