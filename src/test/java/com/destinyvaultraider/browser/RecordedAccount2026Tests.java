package com.destinyvaultraider.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The account as it was recorded in 2026. */
@TestPropertySource(properties = "sandbox.profile=../shared/data/profile-2026-06-09.json")
class RecordedAccount2026Tests extends RecordedAccountTests {

  RecordedAccount2026Tests() {
    super("2026-06-09");
  }

  @Test
  void armorHasTheStatsThatBungieTells(@Autowired Manifest manifest, Visitor visitor) {
    Page page = signIn(manifest, visitor);

    page.navigate("/table?of=ARMOR");
    assertThat(page.locator("thead th").allInnerTexts()).contains("Health", "Weapons", "Total");

    page.navigate("/review?of=ARMOR");
    visitor.keepsPicture(page, "recorded-review");
    assertThat(page.locator("main").innerText()).contains("Beaten by", "which may hold mods");

    page.navigate("/search?q=is:statlower");
    page.navigate(page.locator("[data-item-id] a.about").first().getAttribute("href"));
    visitor.keepsPicture(page, "recorded-armor");
    assertThat(page.locator("main").innerText()).contains("Its stats are as Bungie tells them");
    assertThat(page.locator("table.bars tr").all()).hasSize(7);
  }
}
