package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The card of an item: looked at in passing, opened to stay, and what is done from it. */
@BrowserTest
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=10m", "transfer.locks-after=10m"})
class CardTests {

  /** They fit every class, and there is room for more of them on each character. */
  private static final String SHIPS = "284967655";

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
  void tellsAllInPassingAndNothingToReach(Visitor visitor) {
    Page page = signedIn(visitor, View.desktop());

    page.locator(".tile[data-item-id] .face").first().hover();

    Locator card = page.locator(".card.whole");
    assertThat(card.locator(".where")).hasText("In the vault");
    assertThat(card.locator("button, a[href]")).hasCount(0);
    visitor.checksAccessibility(page);
  }

  @Test
  void letsAnItemBeTaggedLockedAndSentByKeyboardAlone(Visitor visitor) {
    Page page = signedIn(visitor, View.desktop());
    String name = ship(page).locator(".face img").getAttribute("alt");
    Locator sheet = opensByKeyboard(page);
    assertThat(page.getByRole(AriaRole.DIALOG)).hasAttribute("aria-label", name);
    visitor.checksAccessibility(page);

    sheet.locator("[data-tag=keep]").focus();
    page.keyboard().press("Enter");
    assertThat(sheet.getByRole(AriaRole.STATUS)).containsText("tagged as keep");
    assertThat(sheet.locator("[data-tag=keep]")).hasAttribute("aria-pressed", "true");
    assertThat(page).hasURL(Pattern.compile(".*/vault"));
    Locator watch = sheet.locator("form.watch button");
    watch.focus();
    page.keyboard().press("Enter");
    assertThat(watch).containsText("On your watch list: stop watching");
    assertThat(watch).isFocused();
    assertThat(page.locator("#announcer")).containsText("You wait for " + name + " now.");
    page.keyboard().press("Enter");
    assertThat(watch).containsText("Watch for it at vendors");
    page.keyboard().press("Escape");
    assertThat(sheet).isHidden();
    assertThat(ship(page).locator(".face")).isFocused();

    opensByKeyboard(page).locator("form[action$='/locks'] button").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("main > [role=status]")).containsText("ocked 1 thing");
    assertThat(page).hasURL(Pattern.compile(".*/vault"));

    opensByKeyboard(page).getByText("To Titan").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("main > [role=status], .order .stand")).hasCount(1);
    assertThat(sheet).isHidden();
  }

  @Test
  void opensWhereATileIsHeldOnATouchScreen(Visitor visitor) {
    Page page = signedIn(visitor, View.phone());
    Locator face = ship(page).locator(".face");
    face.scrollIntoViewIfNeeded();

    face.dispatchEvent("pointerdown", Map.of("pointerType", "touch", "bubbles", true));

    Locator sheet = page.locator(".sheet[open]");
    assertThat(sheet.locator(".kind")).containsText("Ship");
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);
    visitor.keepsPicture(page, "card-phone");
    sheet.getByText("Close").click();
    assertThat(sheet).hasCount(0);
    assertThat(page).hasURL(Pattern.compile(".*/vault"));
  }

  @Test
  void isAPageOfItsOwnWithoutScript(Visitor visitor) {
    Page page = signedIn(visitor, View.phone().withoutScript());
    String name = ship(page).locator(".face img").getAttribute("alt");

    ship(page).locator(".about").focus();
    page.keyboard().press("Enter");

    assertThat(page.locator("h1")).hasText(name);
    assertThat(page.getByText("To Titan")).isVisible();
    visitor.checksWidth(page);
    page.locator("form[action$='/locks'] button").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("main > [role=status]")).containsText("ocked 1 thing");
    assertThat(page.locator("h1")).hasText(name);
  }

  private static Locator opensByKeyboard(Page page) {
    Locator face = ship(page).locator(".face");
    face.focus();
    page.keyboard().press("i");
    Locator sheet = page.locator(".sheet");
    assertThat(sheet.locator(".doing")).isVisible();
    return sheet;
  }

  private static Locator ship(Page page) {
    return page.locator("[data-bucket='%s'][data-item-id]".formatted(SHIPS)).first();
  }

  private Page signedIn(Visitor visitor, View view) {
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", view);
    page.navigate("/vault");
    assertThat(page.locator("[data-bucket='%s']".formatted(SHIPS)).count()).isGreaterThan(1);
    return page;
  }
}
