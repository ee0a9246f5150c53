package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.manifest.Manifest;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job, as each person of the sandbox does it in a real browser. */
@BrowserTest
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=10m", "transfer.locks-after=10m"})
class MainJobTests {

  private static final String VETERAN = "4611686018400000101";

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

  @ParameterizedTest
  @CsvSource({
    "Ashen Vesper, 4611686018400000101",
    "Tamsin Quill, 4611686018400000201",
  })
  void isDoneByThoseWhoHaveRoom(String person, String membership, Visitor visitor) {
    Page page = signIn(visitor, person, View.desktop());
    new MainJob(page, sandbox, membership).isDone();
    visitor.keepsPicture(page, "main-job-" + person.replace(' ', '-'));
  }

  @Test
  void isDoneOnAPhoneWithoutJavaScript(Visitor visitor) {
    Page page = signIn(visitor, "Ashen Vesper", View.phone().withoutScript());
    new MainJob(page, sandbox, VETERAN).isDone();
  }

  @Test
  void leavesThePlayerInTheVaultWhoWantsToStay(Visitor visitor) {
    Page page = signIn(visitor, "Ashen Vesper", View.desktop());
    page.navigate("/vault");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay here")).click();
    MainJob job = new MainJob(page, sandbox, VETERAN);
    assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay here")))
        .hasAttribute("aria-pressed", "true");
    String item = job.sendable().getAttribute("data-item-id");

    job.tile(item).getByRole(AriaRole.BUTTON).click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("is on your");
    assertThat(page).hasURL(Pattern.compile(".*/vault"));
    assertThat(job.tile(item)).hasCount(0);
  }

  @Test
  void sendsToTheCharacterThatIsChosen(Visitor visitor) {
    Page page = signIn(visitor, "Ashen Vesper", View.desktop());
    page.navigate("/vault");
    Locator titan =
        page.locator("button.emblem").filter(new Locator.FilterOptions().setHasText("Titan"));
    titan.click();
    assertThat(titan).hasAttribute("aria-pressed", "true");

    new MainJob(page, sandbox, VETERAN).sendsSomethingOver();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("is on your Titan");
  }

  @Test
  void sendsFromCharacterToCharacter(Visitor visitor) {
    Page page = signIn(visitor, "Ashen Vesper", View.desktop());
    page.navigate("/vault");
    MainJob job = new MainJob(page, sandbox, VETERAN);
    String item = job.sendsSomethingOver();
    Locator tile = job.tile(item);
    tile.locator("summary").click();

    tile.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Titan")).click();

    assertThat(page.locator("main .message"))
        .containsText(Pattern.compile("is on your Titan|Titan has no room"));
    String owner = sandbox.item(VETERAN, item).path("owner").asString();
    assertThat(job.tile(item)).hasAttribute("data-owner", owner);
  }

  @Test
  void pullsFromThePostmaster(Visitor visitor) {
    Page page = signIn(visitor, "Ashen Vesper", View.desktop());
    page.navigate("/character");
    String character = page.locator("#postmaster [data-owner]").first().getAttribute("data-owner");
    String item = sandbox.waitingWithRoom(VETERAN, character);
    Locator tile = page.locator("[data-item-id='%s']".formatted(item));

    tile.getByRole(AriaRole.BUTTON).click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("is on your");
    assertThat(page.locator("#postmaster [data-item-id='%s']".formatted(item))).hasCount(0);
    assertThat(tile).hasCount(1);
  }

  @Test
  void saysThatEverythingIsFull(Visitor visitor) {
    Page page = signIn(visitor, "Magpie Osric", View.desktop());
    page.navigate("/vault");
    page.locator("[data-bucket='%s'][data-item-id] button".formatted(MainJob.KINETIC))
        .first()
        .click();

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("has no room for");
  }

  @ParameterizedTest
  @CsvSource({"Rook Delver, in an activity", "Sable Lockwood, cannot be equipped now"})
  void saysWhyNothingCanBeEquipped(String person, String reason, Visitor visitor) {
    Page page = signIn(visitor, person, View.desktop());
    page.navigate("/character");
    page.locator("[data-bucket='%s'] button[form='equip']".formatted(MainJob.KINETIC))
        .first()
        .click();

    assertThat(page.getByRole(AriaRole.ALERT)).containsText(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pip Lantern", "Nora Plainfield"})
  void tellsAPersonWithoutGearWhatIsMissing(String person, Visitor visitor) {
    Page page = signIn(visitor, person, View.phone());
    for (String address : List.of("/", "/vault", "/character", "/xur")) {
      page.navigate(address);
      assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
          .isVisible();
      assertThat(page.getByText("Simulated Bungie.net")).isVisible();
      assertThat(page.locator(".account")).isVisible();
    }
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);
    visitor.keepsPicture(page, "nothing-" + person.replace(' ', '-'));
  }

  @Test
  void switchesToAnotherPlatformAndBack(Visitor visitor) {
    Page page = signIn(visitor, "Ashen Vesper", View.desktop());
    for (String platform : List.of("PlayStation", "Steam")) {
      page.navigate("/accounts");
      visitor.checksAccessibility(page);
      page.getByRole(AriaRole.MAIN)
          .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(platform))
          .click();

      assertThat(page).hasURL(Pattern.compile(".*/vault"));
      page.navigate("/");
      assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
          .containsText(platform);
    }
  }

  @Test
  void countsTheCallsThatBungieGets(Visitor visitor) {
    sandbox.forgetCalls();
    Page page = signIn(visitor, "Ashen Vesper", View.desktop());
    page.navigate("/vault");
    List<String> arriving = sandbox.calls();
    sandbox.forgetCalls();
    MainJob job = new MainJob(page, sandbox, VETERAN);
    String item = job.sendsSomethingOver();
    List<String> moving = sandbox.calls();
    sandbox.forgetCalls();
    job.equips(item);
    List<String> equipping = sandbox.calls();

    System.out.printf(
        "Bungie calls: sign-in and vault %d %s, one move %d %s, one equip %d %s%n",
        arriving.size(), arriving, moving.size(), moving, equipping.size(), equipping);
    assertThat(moving).containsExactly("POST /Platform/Destiny2/Actions/Items/TransferItem/");
    assertThat(equipping).containsExactly("POST /Platform/Destiny2/Actions/Items/EquipItem/");
  }

  @Test
  void leavesThePagesAccessible(Visitor visitor) {
    Page page = signIn(visitor, "Tamsin Quill", View.phone().light());
    for (String address : List.of("/", "/vault", "/character", "/accounts")) {
      page.navigate(address);
      visitor.checksAccessibility(page);
      visitor.checksWidth(page);
    }
  }

  private Page signIn(Visitor visitor, String person, View view) {
    return MainJob.signIn(visitor, port, person, view);
  }
}
