package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.TestFolder;
import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tagging, noting, importing and undoing in a real browser. */
@BrowserTest
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=10m", "transfer.locks-after=10m"})
class TagsTests {

  @LocalServerPort private int port;

  @BeforeEach
  void startAfresh(@Autowired Manifest manifest, @Autowired JdbcClient jdbc) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    jdbc.sql("delete from annotation").update();
    jdbc.sql("delete from annotation_change").update();
    jdbc.sql("update annotation_book set version = version + 1").update();
  }

  @Test
  void tagsTheFocusedTileByKeyboard(Visitor visitor) {
    Page page = signIn(visitor, View.desktop());
    page.navigate("/vault");
    Locator tile = page.locator(".tile[data-item-id]").first();
    tile.locator("button.face").focus();

    page.keyboard().press("Shift+Digit3");

    assertThat(tile.locator(".mark.junk")).isVisible();
    assertThat(page.locator("#announcer")).containsText("tagged as junk");
    visitor.checksAccessibility(page);

    page.reload();
    assertThat(tile.locator(".mark.junk")).isVisible();
    tile.locator("button.face").focus();
    page.keyboard().press("Shift+Digit3");
    assertThat(tile.locator(".mark")).hasCount(0);
  }

  @Test
  void showsTheFormAnewInItsPlace(Visitor visitor) {
    Page page = signIn(visitor, View.phone());
    page.navigate("/annotations/" + anItem(page));
    page.evaluate("window.untouched = true");
    Locator form = page.locator("form.annotation");
    form.locator("textarea").fill("From the raid #pve");

    form.locator("button[data-tag=keep]").click();

    assertThat(form.locator("button[data-tag=keep]")).hasAttribute("aria-pressed", "true");
    assertThat(form.locator("button[data-tag=keep]")).isFocused();
    assertThat(form.getByRole(AriaRole.STATUS)).containsText("tagged as keep, notes written");
    assertThat(form.locator("textarea")).hasValue("From the raid #pve");
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);

    form.getByText("Undo").click();
    assertThat(form.locator("button[data-tag=keep]")).hasAttribute("aria-pressed", "false");
    assertThat(form.locator("textarea")).hasValue("");
    assertThat(page.locator("main form.annotation")).hasCount(1);
    assertThat(page.evaluate("window.untouched")).isEqualTo(true);
  }

  @Test
  void worksWithoutScript(Visitor visitor) {
    Page page = signIn(visitor, View.phone().withoutScript());
    String item = anItem(page);
    page.navigate("/annotations/" + item);
    page.locator("button[data-tag=favorite]").click();
    assertThat(page.locator("main > [role=status]")).containsText("tagged as favorite");

    page.navigate("/annotations");
    page.locator("input[type=checkbox][value='%s']".formatted(item)).check();
    page.locator(".bulk button[value=junk]").click();
    assertThat(page.locator("main > [role=status]")).containsText("tagged as junk");

    page.locator("main > [role=status] button").click();
    assertThat(page.locator("main > [role=status]")).containsText("undone");
    assertThat(page.locator("#group-favorite")).isVisible();
  }

  /** The keyboard alone has to do on both. */
  static Stream<View> views() {
    return Stream.of(View.desktop(), View.phone().withoutScript());
  }

  @ParameterizedTest
  @MethodSource("views")
  void importsATable(View view, Visitor visitor) {
    Page page = signIn(visitor, view);
    String item = anItem(page);
    page.navigate("/annotations");
    Path table = TestFolder.of("tags.csv");

    write(table, "Id,Tag,Notes\n%s,trash,\n".formatted(item));
    tabsTo(page, page.locator("input[type=file]"));
    choosesByKeyboard(page, table);
    assertThat(page.locator(".wrong")).containsText("Line 2: “trash” is no tag");
    looksAt(page, view, visitor, "import-wrong");

    write(table, "Id,Tag,Notes\n%s,archive,#old\n".formatted(item));
    choosesByKeyboard(page, table);
    assertThat(page.locator("main > [role=status]")).containsText("Imported: 1 set.");
    assertThat(page.locator(".hashtags")).containsText("#old");
    looksAt(page, view, visitor, "annotations");

    presses(page, page.locator("main > [role=status] button"));
    assertThat(page.locator(".hashtags")).hasCount(0);
  }

  private static void looksAt(Page page, View view, Visitor visitor, String name) {
    visitor.checksWidth(page);
    visitor.keepsPicture(page, "%s-%d".formatted(name, view.width()));
    if (view.script()) {
      visitor.checksAccessibility(page);
    }
  }

  /** Comes to something with the Tab key alone. */
  private static void tabsTo(Page page, Locator what) {
    for (int at = 0; at < 300; at++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(what.evaluate("each => each === document.activeElement"))) {
        return;
      }
    }
    throw new AssertionError("no way by keyboard to " + what);
  }

  @Test
  void handsOutFiles(Visitor visitor) {
    Page page = signIn(visitor, View.desktop());
    page.navigate("/annotations");

    Download file = page.waitForDownload(() -> page.getByText("Backup (JSON)").click());

    assertThat(file.suggestedFilename()).isEqualTo("backup.json");
  }

  @Test
  void handsOutAndTakesBackByKeyboardWithoutScript(Visitor visitor) {
    Page page = signIn(visitor, View.phone().withoutScript());
    page.navigate("/annotations/" + anItem(page));
    presses(page, page.locator("button[data-tag=infuse]"));
    assertThat(page.locator("main > [role=status]")).containsText("tagged as infuse");
    page.navigate("/annotations");
    Download backup = page.waitForDownload(() -> presses(page, page.getByText("Backup (JSON)")));
    presses(page, page.locator(".changes button").first());
    assertThat(page.locator("#group-infuse")).hasCount(0);

    Path broken = TestFolder.of("broken-backup.json");
    write(broken, "{\"tags\": [");
    choosesByKeyboard(page, broken);
    assertThat(page.locator(".wrong li")).not().hasCount(0);
    visitor.checksWidth(page);

    Path file = TestFolder.of("backup.json");
    backup.saveAs(file);
    choosesByKeyboard(page, file);
    assertThat(page.locator("main > [role=status]")).containsText("Imported: 1 set.");
    assertThat(page.locator("#group-infuse")).isVisible();
  }

  private static void choosesByKeyboard(Page page, Path file) {
    Locator field = page.locator("input[type=file]");
    page.waitForFileChooser(() -> presses(page, field)).setFiles(file);
    presses(page, page.locator("form[enctype] button"));
  }

  private static void presses(Page page, Locator what) {
    what.focus();
    page.keyboard().press("Enter");
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String anItem(Page page) {
    page.navigate("/vault");
    return page.locator(".tile[data-item-id]").first().getAttribute("data-item-id");
  }

  private Page signIn(Visitor visitor, View view) {
    return MainJob.signIn(visitor, port, "Ashen Vesper", view);
  }
}
