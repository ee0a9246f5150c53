package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bringing a wish list along and seeing what it says, in a real browser. */
@BrowserTest
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=10m", "transfer.locks-after=10m"})
class WishListsTests {

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void startAfresh(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    jdbc.sql("delete from wish_list").update();
  }

  @AfterEach
  void forget() {
    jdbc.sql("delete from wish_list").update();
  }

  static Stream<View> views() {
    return Stream.of(View.desktop(), View.phone(), View.phone().withoutScript());
  }

  @ParameterizedTest
  @MethodSource("views")
  void addsAListAndSeesWhatItSays(View view, Visitor visitor) {
    Page page = MainJob.signIn(visitor, port, "Ashen Vesper", view);
    page.navigate("/search?q=is:wishlistable+is:weapon");
    Locator tile = page.locator(".tile[data-item-id]").first();
    String item = tile.getAttribute("data-item-id");
    String hash = tile.getAttribute("data-item-hash");
    page.navigate("/vault");
    page.locator("a.aside[href='/wishlists']").click();

    String lines = "title:Raids\ndimwishlist:item=%s#notes:For bosses\nnonsense".formatted(hash);
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("raids.txt", "text/plain", lines.getBytes(StandardCharsets.UTF_8)));
    page.locator("form.add button").press("Enter");

    assertThat(page.locator("main > [role=status]")).containsText("Raids was added: one roll.");
    page.locator(".lists summary").press("Enter");
    assertThat(page.locator(".lists details")).containsText("Line 3: this is no roll: nonsense");
    looksAt(page, view, visitor, "wish-lists");

    page.navigate("/search?q=is:wishlist");
    Locator found = page.locator(".tile[data-item-id='%s']".formatted(item));
    assertThat(found).isVisible();
    if (view.script()) {
      assertThat(found.locator(".face .wish.wished")).hasText(", wished for");
      visitor.checksAccessibility(page);
    }
    page.navigate("/items/" + item);
    assertThat(page.locator(".verdict")).containsText("Wished for according to Raids");
    assertThat(page.locator(".verdict .notes")).hasText("For bosses");
    looksAt(page, view, visitor, "wished-for");

    page.navigate("/wishlists");
    page.locator(".lists .acts form button").press("Enter");
    assertThat(page.locator("main > [role=status]")).containsText("removed");
    page.locator(".lists.gone button").press("Enter");
    assertThat(page.locator("main > [role=status]")).containsText("counts again");
  }

  private static void looksAt(Page page, View view, Visitor visitor, String name) {
    visitor.checksWidth(page);
    visitor.keepsPicture(page, "%s-%d".formatted(name, view.width()));
    if (view.script()) {
      visitor.checksAccessibility(page);
    }
  }
}
