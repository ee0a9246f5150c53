package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Orders as a player watches them, stops them and takes them back, in a real browser. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OrdersTests {

  private static final String VETERAN = "4611686018400000101";

  /** They fit every class, and each character has room for five more of them. */
  private static final String SHIPS = "284967655";

  private static final Pattern ORDER = Pattern.compile(".*/orders/\\d+");
  private static final double PATIENT = 30_000;

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
  void areWatchedCancelledAndUndone(Visitor visitor) {
    Page page = signedIn(visitor, View.desktop());
    page.navigate("/vault");
    List<String> ships = ships(page, 4);
    bungieTakesItsTime();
    page.locator(".choose .select").click();
    box(page, ships.get(0)).click();
    box(page, ships.get(3)).click(with(KeyboardModifier.SHIFT));
    assertThat(page.locator(".chosen")).hasText("4 selected");

    target(page, "Warlock").click();

    assertThat(page).hasURL(ORDER);
    assertThat(page.locator(".ask h2")).containsText(Pattern.compile("[1-3] of 4 steps done"));
    visitor.keepsPicture(page, "order-under-way");
    button(page, "Cancel the rest").click();
    assertThat(page.locator(".order .stand")).hasText("Cancelled");
    sandbox.putsFault("{'kind':'latency','millis':0}");
    takesBack(page);
    ships.forEach(ship -> assertThat(owner(ship)).isEqualTo("vault"));
  }

  @Test
  void areWatchedCancelledAndUndoneWithoutJavaScript(Visitor visitor) {
    Page page = signedIn(visitor, View.phone().withoutScript());
    page.navigate("/vault");
    List<String> ships = ships(page, 4);
    bungieTakesItsTime();
    page.locator(".choose .select").click();
    ships.forEach(ship -> box(page, ship).check());

    target(page, "Titan").click();

    assertThat(page).hasURL(ORDER);
    assertThat(page.locator(".ask h2")).containsText("of 4 steps done");
    assertThat(page.locator(".ask h2"))
        .containsText(Pattern.compile("[2-3] of 4"), new ContainsTextOptions().setTimeout(PATIENT));
    button(page, "Cancel the rest").click();
    assertThat(page.locator(".order .stand"))
        .containsText("Cancelled", new ContainsTextOptions().setTimeout(PATIENT));
    sandbox.putsFault("{'kind':'latency','millis':0}");
    takesBack(page);
    ships.forEach(ship -> assertThat(owner(ship)).isEqualTo("vault"));
  }

  @Test
  void showOnEveryPageWhatIsOnItsWay(Visitor visitor) {
    Page page = signedIn(visitor, View.desktop());
    page.navigate("/vault");
    String ship = ships(page, 1).getFirst();
    Page other = visitor.opensAgain(page, View.phone());
    sandbox.putsFault("{'kind':'latency','millis':4000,'path':'/Platform/Destiny2/Actions/Items'}");

    tile(page, ship).locator("button").click();

    assertThat(tile(other, ship)).hasClass(Pattern.compile("moving"));
    assertThat(tile(other, ship)).containsText("On its way");
    assertThat(other.locator("#orders li")).containsText("to your");
    assertThat(tile(other, ship)).hasCount(0);
    assertThat(tile(page, ship)).hasCount(0);
    assertThat(other.locator("#orders li.done")).containsText("is on your");
    assertThat(other.locator("#announcer")).containsText("Done");
  }

  @Test
  void leaveTwoOpenPagesAgreeing(Visitor visitor) {
    Page page = signedIn(visitor, View.desktop());
    page.navigate("/vault");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay here")).click();
    String ship = ships(page, 1).getFirst();
    Page other = visitor.opensAgain(page, View.desktop());
    other.locator(".choose .select").click();
    String chosen = ships(other, 2).getLast();
    box(other, chosen).check();

    tile(page, ship).locator("button").click();
    assertThat(tile(page, ship)).hasCount(0);
    long gone = System.nanoTime();
    assertThat(tile(other, ship)).hasCount(0);

    System.out.printf("two pages agree after %d ms%n", (System.nanoTime() - gone) / 1_000_000);
    assertThat(box(other, chosen)).isChecked();
  }

  @Test
  void areOneHoweverOftenATileIsClicked(Visitor visitor) {
    Page page = signedIn(visitor, View.desktop().withoutScript());
    page.navigate("/vault");
    String ship = ships(page, 1).getFirst();
    sandbox.forgetCalls();

    tile(page, ship).locator("button").dblclick();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("is on your");
    assertThat(sandbox.calls().stream().filter(call -> call.contains("/Actions/"))).hasSize(1);
  }

  @Test
  void takeWhatIsSelectedByKeyboard(Visitor visitor) {
    Page page = signedIn(visitor, View.desktop());
    page.navigate("/vault");
    List<String> ships = ships(page, 2);
    page.locator(".choose .select").focus();
    page.keyboard().press("Enter");
    box(page, ships.getFirst()).focus();
    page.keyboard().press("Space");
    page.keyboard().press("Tab");
    page.keyboard().press("Space");
    assertThat(page.locator(".chosen")).hasText("2 selected");
    visitor.checksAccessibility(page);
    target(page, "Hunter").focus();

    page.keyboard().press("Enter");

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("All 2 things");
    String hunter = owner(ships.getFirst());
    assertThat(hunter).isNotEqualTo("vault").isEqualTo(owner(ships.getLast()));
  }

  @Test
  void takeAWholeCategory(Visitor visitor) {
    Page page = signedIn(visitor, View.phone());
    page.navigate("/vault");
    int all = page.locator("[data-bucket='%s']".formatted(SHIPS)).count();
    page.locator(".choose .select").click();

    page.locator("#bucket-%s .all".formatted(SHIPS)).click();

    assertThat(page.locator(".chosen")).hasText(all + " selected");
    page.keyboard().press("Escape");
    assertThat(page.locator(".pick:checked")).hasCount(0);
    page.keyboard().press("Escape");
    assertThat(page.locator(".pick")).hasCount(0);
  }

  @Test
  void takeWhatIsDraggedOntoACharacter(Visitor visitor) {
    Page page = signedIn(visitor, View.desktop());
    page.navigate("/vault");
    String ship = ships(page, 1).getFirst();

    drag(page, tile(page, ship), target(page, "Titan"));

    assertThat(page).hasURL(Pattern.compile(".*/characters/\\d+"));
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("is on your Titan");
    assertThat(owner(ship)).isNotEqualTo("vault");

    drag(page, tile(page, ship), page.locator(".places [data-drop=vault]"));

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("is in the vault");
    assertThat(owner(ship)).isEqualTo("vault");
  }

  @Test
  void takeTheWholeSelectionAlongThatIsDragged(Visitor visitor) {
    Page page = signedIn(visitor, View.desktop());
    page.navigate("/vault");
    List<String> ships = ships(page, 3);
    ships.forEach(ship -> tile(page, ship).click(with(KeyboardModifier.CONTROL)));
    assertThat(page.locator(".chosen")).hasText("3 selected");

    drag(page, tile(page, ships.getFirst()), target(page, "Warlock"));

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("All 3 things");
    ships.forEach(ship -> assertThat(owner(ship)).isNotEqualTo("vault"));
  }

  @Test
  void emptyThePostmasterAndShowWhatMakesRoomFirst(Visitor visitor) {
    Page page = signedIn(visitor, View.desktop());
    page.navigate("/character");
    assertThat(page.locator("#postmaster .tile button")).not().hasCount(0);

    button(page, "Pull everything").click();

    assertThat(page.locator(".ask")).containsText("To make room,");
    visitor.checksAccessibility(page);
    visitor.keepsPicture(page, "order-proposed");
    button(page, "Do it").click();
    assertThat(page.locator(".order .stand"))
        .containsText("Done", new ContainsTextOptions().setTimeout(PATIENT));
    page.navigate("/character");
    assertThat(page.locator("#postmaster .tile button")).hasCount(0);
    page.navigate("/history");
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);
  }

  /** Has an order taken back from its page, and waits until that is done. */
  private static void takesBack(Page page) {
    button(page, "Undo").click();
    assertThat(page.locator(".ask h2")).hasText("This takes it back");
    button(page, "Do it").click();
    assertThat(page.locator(".order .stand"))
        .containsText("Done", new ContainsTextOptions().setTimeout(PATIENT));
  }

  private static void drag(Page page, Locator from, Locator to) {
    from.scrollIntoViewIfNeeded();
    BoundingBox start = from.boundingBox();
    page.mouse().move(start.x + 20, start.y + 20);
    page.mouse().down();
    page.mouse().move(start.x + 50, start.y + 50, new MoveOptions().setSteps(4));
    if (!to.isVisible()) {
      to.waitFor();
    }
    to.hover(new Locator.HoverOptions().setForce(true));
    assertThat(to).hasClass(Pattern.compile("drop-here"));
    page.mouse().up();
  }

  private void bungieTakesItsTime() {
    sandbox.putsFault("{'kind':'latency','millis':2500,'path':'/Platform/Destiny2/Actions/Items'}");
  }

  private Page signedIn(Visitor visitor, View view) {
    return MainJob.signIn(visitor, port, "Ashen Vesper", view);
  }

  private static List<String> ships(Page page, int count) {
    Locator ships = page.locator("[data-bucket='%s'][data-item-id]".formatted(SHIPS));
    return IntStream.range(0, count)
        .mapToObj(at -> ships.nth(at).getAttribute("data-item-id"))
        .toList();
  }

  private static Locator tile(Page page, String item) {
    return page.locator("[data-item-id='%s']".formatted(item));
  }

  private static Locator box(Page page, String item) {
    return tile(page, item).locator(".pick");
  }

  private static Locator target(Page page, String name) {
    return page.locator("#selection .targets button")
        .filter(new Locator.FilterOptions().setHasText(name));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.MAIN)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static ClickOptions with(KeyboardModifier key) {
    return new ClickOptions().setModifiers(List.of(key));
  }

  private String owner(String item) {
    return sandbox.item(VETERAN, item).path("owner").asString();
  }
}
