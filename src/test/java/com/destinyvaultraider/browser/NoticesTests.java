package com.destinyvaultraider.browser;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.notice.NoticeTestBase;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A player has themselves told, from the first visit of the page to the mail in the mailbox. */
@BrowserTest
class NoticesTests extends NoticeTestBase {

  @Test
  void hasAPlayerToldWithNothingButTheKeyboard(Visitor visitor) {
    CHAT.stubFor(post("/hooks/abc").willReturn(ok()));
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", View.desktop());
    page.locator("details.account summary").click();
    page.locator("details.account").getByRole(AriaRole.LINK, named("Notices")).click();
    assertThat(page.locator("h1")).hasText("Notices");
    visitor.checksAccessibility(page);
    visitor.keepsPicture(page, "notices-empty");

    fills(page, "Address", "ashen@mail.example");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("on its way to ashen@mail.example");
    assertThat(page.locator("#page")).containsText("is not confirmed yet");
    await().atMost(SOON).until(() -> !MAIL.received().isEmpty());
    Page phone =
        visitor.opens(
            "http://localhost:" + port + MAIL.received().getFirst().link("/notices/confirm/"),
            View.phone());
    visitor.checksAccessibility(phone);
    visitor.checksWidth(phone);
    phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm")).click();
    assertThat(phone.locator("h1")).hasText("The address is confirmed");

    fills(page, "Address of the webhook", CHAT.baseUrl() + "/hooks/abc");
    presses(page, "Send a test");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("The test was taken");
    presses(page, "Make the addresses");
    assertThat(page.getByLabel("For a calendar")).isVisible();
    for (String way : new String[] {"E-mail", "Webhook", "Feed"}) {
      Locator box = page.getByLabel("Xûr has arrived: " + way);
      box.focus();
      page.keyboard().press("Space");
      assertThat(box).isChecked();
    }
    presses(page, "Save");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");

    letXurArrive();
    await()
        .atMost(SOON)
        .until(() -> told().stream().filter(all -> all.endsWith("SENT")).count() == 3);
    page.reload();
    assertThat(page.locator(".lines li")).hasCount(4);
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);
    visitor.keepsPicture(page, "notices-told");
    Page small = visitor.opensAgain(page, View.phone().light());
    visitor.checksAccessibility(small);
    visitor.checksWidth(small);
    visitor.keepsPicture(small, "notices-told-phone");
  }

  @Test
  void worksWithoutJavaScript(Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, "Tamsin Quill", View.phone().withoutScript());
    page.navigate("/notices");

    page.getByLabel("A postmaster is nearly full: Feed").check();
    presses(page, "Save");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    presses(page, "Make the addresses");

    assertThat(page.getByLabel("A postmaster is nearly full: Feed")).isChecked();
    assertThat(page.getByLabel("For a calendar")).isVisible();
    fills(page, "Address of the webhook", "https://127.0.0.1/hooks/abc");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("no webhook of Discord or Slack");
  }

  private static void fills(Page page, String label, String value) {
    Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    field.fill(value);
    field.press("Enter");
  }

  private static void presses(Page page, String button) {
    Locator found = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button));
    found.focus();
    found.press("Enter");
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
