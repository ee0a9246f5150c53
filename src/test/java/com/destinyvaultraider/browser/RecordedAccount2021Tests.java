package com.destinyvaultraider.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The account as it was recorded in 2021, with vendors that tell of their goods. */
@TestPropertySource(
    properties = {
      "sandbox.profile=../shared/data/profile-2021-05-28.json",
      "sandbox.vendors=../shared/data/vendors-2023-02-28.json"
    })
class RecordedAccount2021Tests extends RecordedAccountTests {

  RecordedAccount2021Tests() {
    super("2021-05-28");
  }

  @Test
  void vendorsSellWithAllThatIsTold(@Autowired Manifest manifest, Visitor visitor) {
    Page page = signIn(manifest, visitor);

    page.navigate("/xur");
    assertThat(page.locator("main").innerText()).containsAnyOf("AWAY", "EXPECTED");

    page.navigate("/vendors");
    visitor.keepsPicture(page, "recorded-vendors-2023");
    assertThat(page.locator(".vendor-stand").count()).isGreaterThan(5);

    // Banshee-44
    page.navigate("/vendors/672118013");
    visitor.keepsPicture(page, "recorded-vendor-2023");
    assertThat(page.locator(".offer").count()).isPositive();
    assertThat(page.locator(".offer .plug").count()).isPositive();
  }
}
