package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job, as each person of the sandbox does it in a real browser. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MainJobTests {

  private static final String KINETIC = "1498876634";
  private static final String VETERAN = "4611686018400000101";

  /** Weapons, ghost, vehicle and ships: the buckets whose things fit every class. */
  private static final List<String> ANY_CLASS =
      List.of(KINETIC, "2465295065", "953998645", "4023194814", "2025709351", "284967655");

  @LocalServerPort private int port;

  private SandboxControl sandbox = new SandboxControl(0);

  @BeforeEach
  void startAfresh() {
    sandbox = new SandboxControl(port);
    sandbox.reset();
  }

  @ParameterizedTest
  @CsvSource({
    "Ashen Vesper, 4611686018400000101",
    "Tamsin Quill, 4611686018400000201",
  })
  void sendsAnItemOverEquipsItAndSendsAnotherBack(
      String person, String membership, Visitor visitor) {
    Page page = signIn(visitor, person, View.desktop());
    doTheMainJob(page, membership);
    visitor.keepsPicture(page, "main-job-" + person.replace(' ', '-'));
  }

  @Test
  void worksWithoutJavaScript(Visitor visitor) {
    Page page = signIn(visitor, "Ashen Vesper", View.phone().withoutScript());
    doTheMainJob(page, VETERAN);
  }

  @Test
  void staysInTheVaultWhereThePlayerWantsTo(Visitor visitor) {
    Page page = signIn(visitor, "Ashen Vesper", View.desktop());
    page.navigate("/vault");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay here")).click();
    Locator tile = movable(page, VETERAN);
    String item = tile.getAttribute("data-item-id");

    tile.getByRole(AriaRole.BUTTON).click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("is on your");
    assertThat(page).hasURL(Pattern.compile(".*/vault"));
    assertThat(tile(page, item)).hasCount(0);
  }

  @Test
  void pullsFromThePostmaster(Visitor visitor) {
    Page page = signIn(visitor, "Ashen Vesper", View.desktop());
    page.navigate("/character");
    String character = page.locator("#postmaster [data-owner]").first().getAttribute("data-owner");
    String item = sandbox.waitingWithRoom(VETERAN, character);

    tile(page, item).getByRole(AriaRole.BUTTON).click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("is on your");
    assertThat(page.locator("#postmaster [data-item-id='%s']".formatted(item))).hasCount(0);
    assertThat(tile(page, item)).hasCount(1);
  }

  @Test
  void saysThatEverythingIsFull(Visitor visitor) {
    Page page = signIn(visitor, "Magpie Osric", View.desktop());
    page.navigate("/vault");
    page.locator("[data-bucket='%s'][data-item-id] button".formatted(KINETIC)).first().click();

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("has no room for");
  }

  @Test
  void saysThatAnActivityForbidsEquipping(Visitor visitor) {
    Page page = signIn(visitor, "Rook Delver", View.desktop());
    page.navigate("/character");
    page.locator("[data-bucket='%s'] button[form='equip']".formatted(KINETIC)).first().click();

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("in an activity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pip Lantern", "Nora Plainfield"})
  void tellsAPersonWithoutGearWhatIsMissing(String person, Visitor visitor) {
    Page page = signIn(visitor, person, View.phone());
    page.navigate("/vault");

    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .isVisible();
    visitor.checksWidth(page);
    visitor.keepsPicture(page, "nothing-" + person.replace(' ', '-'));
  }

  private void doTheMainJob(Page page, String membership) {
    page.navigate("/vault");
    Locator tile = movable(page, membership);
    String item = tile.getAttribute("data-item-id");

    tile.getByRole(AriaRole.BUTTON).click();

    assertThat(page).hasURL(Pattern.compile(".*/characters/\\d+"));
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("is on your");
    assertThat(page.locator("#marked")).hasAttribute("data-item-id", item);
    String character = tile(page, item).getAttribute("data-owner");
    assertThat(sandbox.item(membership, item).path("owner").asString()).isEqualTo(character);

    page.locator("#marked button[form='equip']").click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("is equipped on your");
    assertThat(tile(page, item)).hasAttribute("data-equipped", "true");
    assertThat(sandbox.item(membership, item).path("equipped").asBoolean()).isTrue();

    Locator carried =
        page.locator(
                "[data-bucket='%s'][data-equipped='false']:has(summary)"
                    .formatted(tile(page, item).getAttribute("data-bucket")))
            .first();
    String other = carried.getAttribute("data-item-id");
    carried.locator("summary").click();
    carried.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Vault")).click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("is in the vault");
    assertThat(tile(page, other)).hasCount(0);
    assertThat(sandbox.item(membership, other).path("owner").asString()).isEqualTo("vault");
  }

  private Page signIn(Visitor visitor, String person, View view) {
    Page page = visitor.opens("http://localhost:%d/".formatted(port), view);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with Bungie"))
        .first()
        .click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person)).first().click();
    assertThat(page).hasURL(Pattern.compile(".*localhost:\\d+/$"));
    return page;
  }

  /**
   * Something in the vault that every class can wear and that the chosen character has room for.
   */
  private Locator movable(Page page, String membership) {
    String character = page.locator("input[name='target']").first().getAttribute("value");
    String bucket =
        ANY_CLASS.stream()
            .filter(candidate -> page.locator(inVault(candidate)).count() > 0)
            .filter(candidate -> sandbox.held(membership, character, candidate) < 10)
            .findFirst()
            .orElseThrow();
    return page.locator(inVault(bucket)).first();
  }

  private static String inVault(String bucket) {
    return "[data-bucket='%s'].legendary[data-item-id]:has(button)".formatted(bucket);
  }

  private static Locator tile(Page page, String item) {
    return page.locator("[data-item-id='%s']".formatted(item));
  }
}
