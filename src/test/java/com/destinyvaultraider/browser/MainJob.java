package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** What a player does here all day, step by step, with a look at the true state after each. */
final class MainJob {

  static final String KINETIC = "1498876634";

  /** Weapons, ghost, vehicle and ships: the buckets whose things fit every class. */
  private static final List<String> ANY_CLASS =
      List.of(KINETIC, "2465295065", "953998645", "4023194814", "2025709351", "284967655");

  private final Page page;
  private final SandboxControl sandbox;
  private final String membership;

  MainJob(Page page, SandboxControl sandbox, String membership) {
    this.page = page;
    this.sandbox = sandbox;
    this.membership = membership;
  }

  /** Opens the site as a stranger and signs in as the person whose button says this. */
  static Page signIn(Visitor visitor, int port, String person, View view) {
    Page page = visitor.opens("http://localhost:%d/".formatted(port), view);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with Bungie"))
        .first()
        .click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person)).first().click();
    assertThat(page).hasURL(Pattern.compile(".*localhost:\\d+/$"));
    return page;
  }

  /** All of it: sends an item over, equips it, and sends another one back. */
  void isDone() {
    page.navigate("/vault");
    if (bucketsWithRoom().isEmpty()) {
      page.navigate("/character");
      sendsBack(KINETIC);
      page.navigate("/vault");
    }
    String item = sendsSomethingOver();
    equips(item);
    sendsBack(tile(item).getAttribute("data-bucket"));
  }

  /** Clicks something in the vault, finds it on the character and returns its instance id. */
  String sendsSomethingOver() {
    Locator tile = sendable();
    String item = tile.getAttribute("data-item-id");

    tile.getByRole(AriaRole.BUTTON).click();

    assertThat(page).hasURL(Pattern.compile(".*/characters/\\d+"));
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("is on your");
    assertThat(page.locator("#marked")).hasAttribute("data-item-id", item);
    String character = tile(item).getAttribute("data-owner");
    assertThat(sandbox.item(membership, item).path("owner").asString()).isEqualTo(character);
    return item;
  }

  /** Equips an item that has just arrived. */
  void equips(String item) {
    page.locator("#marked button[form='equip']").click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("is equipped on your");
    assertThat(tile(item)).hasAttribute("data-equipped", "true");
    assertThat(sandbox.item(membership, item).path("equipped").asBoolean()).isTrue();
  }

  /** Sends something that is carried in a bucket to the vault. */
  private void sendsBack(String bucket) {
    Locator carried =
        page.locator("[data-bucket='%s'][data-equipped='false']:has(summary)".formatted(bucket))
            .first();
    String other = carried.getAttribute("data-item-id");
    carried.locator("summary").click();
    carried.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Vault")).click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("is in the vault");
    assertThat(tile(other)).hasCount(0);
    assertThat(sandbox.item(membership, other).path("owner").asString()).isEqualTo("vault");
  }

  /** A tile of the vault that every class can wear and that the chosen character has room for. */
  Locator sendable() {
    return page.locator(inVault(bucketsWithRoom().getFirst())).first();
  }

  private List<String> bucketsWithRoom() {
    String character = page.locator("input[name='target']").first().getAttribute("value");
    return ANY_CLASS.stream()
        .filter(bucket -> page.locator(inVault(bucket)).count() > 0)
        .filter(bucket -> sandbox.held(membership, character, bucket) < 10)
        .toList();
  }

  /** The tile of an instance on the page. */
  Locator tile(String item) {
    return page.locator("[data-item-id='%s']".formatted(item));
  }

  private static String inVault(String bucket) {
    return "[data-bucket='%s'].legendary[data-item-id]:has(button)".formatted(bucket);
  }
}
