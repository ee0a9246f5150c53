package com.destinyvaultraider.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The account as it was recorded in 2026, with vendors that tell nothing of single goods. */
@TestPropertySource(
    properties = {
      "sandbox.profile=../shared/data/profile-2026-06-09.json",
      "sandbox.vendors=../shared/data/vendors-2026-06-29.json"
    })
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

  @Test
  void vendorsSellThoughNothingIsToldOfTheGoods(@Autowired Manifest manifest, Visitor visitor) {
    Page page = signIn(manifest, visitor);

    page.navigate("/xur");
    visitor.keepsPicture(page, "recorded-xur-2026");
    assertThat(page.locator(".offer").count()).isEqualTo(18);
    assertThat(page.locator(".offer .costs li").count()).isPositive();

    page.navigate("/vendors");
    visitor.keepsPicture(page, "recorded-vendors-2026");
    assertThat(page.locator(".vendor-stand").count()).isGreaterThan(5);
    page.locator(".vendor-stand h2 a").first().click();
    page.waitForURL("**/vendors/*");
    assertThat(page.locator(".offer").count()).isPositive();
  }
}
