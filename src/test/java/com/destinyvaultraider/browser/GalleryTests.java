package com.destinyvaultraider.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.web.Gallery;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Every page as a person meets it, with invented content. */
@BrowserTest
@BesideBrowsers
class GalleryTests {

  private static ConfigurableApplicationContext gallery;

  @BeforeAll
  static void openTheGallery() {
    gallery = Gallery.start();
  }

  @AfterAll
  static void closeTheGallery() {
    gallery.close();
  }

  @BeforeEach
  void tidyUp() {
    gallery.getBean(Gallery.class).reset();
  }

  static Stream<View> views() {
    return Stream.of(View.desktop(), View.phone().light());
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyPageIsAccessibleAndFits(View view, Visitor visitor) {
    Page page = visitor.opens(address("/"), view);
    for (String path : Gallery.PAGES) {
      if (path.equals("/vault/full")) {
        continue; // the same as the vault, only longer
      }
      page.navigate(path);
      if (isJudged(path, view)) {
        visitor.checksAccessibility(page);
      }
      visitor.checksWidth(page);
      if (path.startsWith("/error/")) {
        visitor.expectsProblem("503");
      }
    }
  }

  @Test
  void keepsCountdownsRightAndAsksOnceWhereOneHasEnded(Visitor visitor) {
    Page page = visitor.opens(address("/"), View.desktop());
    page.clock().install(new Clock.InstallOptions().setTime("2026-11-26T13:00:00Z"));
    page.navigate("/xur/away");
    Locator countdown = page.locator(".countdown");
    assertThat(countdown).hasText("He comes in one day and 4 hours");
    page.clock().pauseAt("2026-11-26T13:01:00Z");
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));

    page.clock().fastForward("03:10:00");
    assertThat(countdown).hasText("He comes in one day");
    page.clock().fastForward("23:48:50");
    assertThat(countdown).hasText("He comes in one hour");
    page.clock().fastForward("59:50");
    assertThat(countdown).hasText("He comes in a moment");
    assertThat(asked).isEmpty();

    page.clock().runFor("02:00");
    assertThat(countdown).hasText(Pattern.compile("He comes in one day and [34] hours"));
    assertThat(page.locator("#announcer")).containsText("Xûr Back on Friday");
    page.clock().runFor("10:00");
    assertThat(countdown).hasText("He comes in one day and 3 hours");
    assertThat(asked).containsExactly(address("/xur/away"));
  }

  /** Every page in both views, its further states in turn in one of them, if there is no time. */
  private static boolean isJudged(String path, View view) {
    boolean state = path.indexOf('/', 1) > 0;
    boolean turn = Gallery.PAGES.indexOf(path) % 2 == 0;
    return !state || Boolean.getBoolean("gallery.full") || turn == view.equals(View.desktop());
  }

  @Test
  void swapsOnlyThePageWhenSomethingIsSent(Visitor visitor) {
    Page page = visitor.opens(address("/vault"), View.desktop());
    page.evaluate("window.untouched = true");

    first(page).click();

    assertThat(page.locator("h1")).containsText("Hunter");
    assertThat(page).hasURL(address("/character"));
    assertThat(page).hasTitle("Hunter · Destiny Vault Raider");
    assertThat(page.locator("[role=status]")).hasText("Your Hunter has it.");
    assertThat(page.locator("#announcer")).containsText("Your Hunter has it.");
    assertThat(page.locator(".places [aria-current]")).hasText("Character");
    assertThat(page.locator("#marked > .face")).isFocused();
    assertThat(page.locator("#marked")).isInViewport();
    assertThat(page.evaluate("window.untouched")).isEqualTo(true);

    page.goBack();

    assertThat(page.locator("h1")).hasText("Vault");
  }

  @Test
  void keepsThePlaceOfAPlayerWhoStays(Visitor visitor) {
    Page page = staysInTheVault(visitor);
    Locator face = page.locator("#bucket-1498876637 .tile > button").nth(20);
    String gone = face.getAttribute("value");
    face.focus();
    Object before = page.evaluate("[scrollY, history.length]");

    page.keyboard().press("Enter");

    assertThat(tile(page, gone)).hasCount(0);
    assertThat(page.evaluate("[scrollY, history.length]")).isEqualTo(before);
    assertThat(page.evaluate("document.activeElement.closest('section').id"))
        .isEqualTo("bucket-1498876637");
  }

  @Test
  void takesClicksOneAfterTheOtherAndEachOnce(Visitor visitor) {
    Page page = staysInTheVault(visitor);
    List<String> sent = new ArrayList<>();
    page.onRequest(request -> {
      if (request.url().endsWith("/transfers")) {
        sent.add(request.postData());
      }
    });
    page.evaluate(
        """
        () => {
          const send = XMLHttpRequest.prototype.send;
          XMLHttpRequest.prototype.send = function (body) {
            setTimeout(() => send.call(this, body), 2000);
          };
        }
        """);
    Locator faces = page.locator("#bucket-1498876638 .tile > button");
    List<String> ids = Stream.of(0, 1, 2).map(at -> faces.nth(at).getAttribute("value")).toList();

    ids.forEach(id -> face(page, id).dblclick());

    assertThat(face(page, ids.getLast())).hasAttribute("aria-busy", "true");
    ids.forEach(id -> assertThat(tile(page, id)).hasCount(0));
    assertThat(sent).hasSize(3);
  }

  @Test
  void sendsEverythingThatWasClickedBeforeItArrives(Visitor visitor) {
    Page page = visitor.opens(address("/vault"), View.desktop());
    List<String> sent = new ArrayList<>();
    AtomicReference<@Nullable Route> held = new AtomicReference<>();
    page.route(
        "**/transfers",
        route -> {
          sent.add(route.request().postData());
          if (!held.compareAndSet(null, route)) {
            route.resume();
          }
        });
    Locator faces = page.locator("#bucket-1498876638 .tile > button");
    faces.nth(0).click();
    faces.nth(1).click();
    faces.nth(2).click();
    assertThat(faces.nth(2)).hasClass(Pattern.compile("waiting"));

    resume(page, held);

    assertThat(page).hasURL(address("/character"));
    assertThat(page.locator("h1")).containsText("Hunter");
    assertThat(sent).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void staysWhereThePlayerWentWhileAMoveWasUnderWay(Visitor visitor) {
    Page page = visitor.opens(address("/vault"), View.desktop());
    AtomicReference<@Nullable Route> held = new AtomicReference<>();
    page.route("**/transfers", held::set);
    first(page).click();
    assertThat(first(page)).hasAttribute("aria-busy", "true");

    page.locator(".places a[href='/xur']").click();

    assertThat(page.locator("h1")).hasText("Xûr");
    assertThat(page).hasURL(address("/xur"));
    assertThat(page.locator("[role=alert]")).hasCount(0);
    // Nobody waits for the answer any more, so that none can come late.
    visitor.expectsProblem("htmx:sendAbort");
    visitor.expectsProblem("htmx:afterRequest");
  }

  @Test
  void saysThatWhatWasClickedAfterAFailureWasNotSent(Visitor visitor) {
    Page page = visitor.opens(address("/vault"), View.desktop());
    AtomicReference<@Nullable Route> held = new AtomicReference<>();
    page.route("**/transfers", held::set);
    Locator faces = page.locator("#bucket-1498876638 .tile > button");
    faces.nth(0).click();
    faces.nth(1).click();
    page.waitForCondition(() -> held.get() != null);

    requireNonNull(held.get()).abort();

    assertThat(page.locator("[role=alert]")).containsText("What was clicked after it was not sent");
    assertThat(page.locator("[aria-busy]")).hasCount(0);
    visitor.expectsProblem("ERR_FAILED");
    visitor.expectsProblem("htmx");
  }

  @Test
  void letsAScreenReaderReadWhatTheCardShows(Visitor visitor) {
    Page page = visitor.opens(address("/vault"), View.desktop());
    Locator face = first(page);
    String words = face.getAttribute("title");

    page.keyboard().press("Tab");
    face.focus();

    assertThat(page.locator(".card")).isVisible();
    assertThat(face).hasAccessibleDescription(words);
    visitor.checksAccessibility(page);

    page.locator(".brand").hover();
    assertThat(face).hasAttribute("title", words);
  }

  @Test
  void saysThatNoAnswerCame(Visitor visitor) {
    Page page = visitor.opens(address("/vault"), View.desktop());
    page.route("**/transfers", route -> route.abort());

    first(page).click();

    assertThat(page.locator("[role=alert]")).containsText("No answer came");
    assertThat(page.locator("[aria-busy]")).hasCount(0);
    visitor.expectsProblem("ERR_FAILED");
    visitor.expectsProblem("htmx");
  }

  @Test
  void followsToTheSignInWhenTheSessionIsOver(Visitor visitor) {
    Page page = visitor.opens(address("/vault"), View.desktop());
    page.route(
        "**/transfers",
        route ->
            route.fulfill(
                new FulfillOptions().setStatus(401).setHeaders(Map.of("HX-Redirect", "/welcome"))));

    first(page).click();

    assertThat(page).hasURL(address("/welcome"));
    visitor.expectsProblem("401");
  }

  @Test
  void showsAProblemWithoutChangingTheAddress(Visitor visitor) {
    Page page = visitor.opens(address("/vault"), View.desktop());
    String problem = page.request().get("/error/problem").text();
    page.route(
        "**/transfers",
        route ->
            route.fulfill(
                new FulfillOptions()
                    .setStatus(503)
                    .setContentType("text/html;charset=utf-8")
                    .setBody(problem)));

    first(page).click();

    assertThat(page.locator("h1")).hasText("Bungie is away");
    assertThat(page).hasURL(address("/vault"));
    visitor.expectsProblem("503");
  }

  @Test
  void sendsWithOneClickOfAPointer(Visitor visitor) {
    Page page = visitor.opens(address("/character"), View.desktop());
    Locator tile = page.locator("#slot-2 .tile").nth(2);
    Locator toTheVault = tile.locator("button[form=to-vault]");

    tile.hover();
    assertThat(page.locator(".card")).isVisible();
    assertThat(toTheVault).isVisible();
    toTheVault.click();

    assertThat(page.locator("[role=status]")).isVisible();
  }

  @Test
  void sendsByKeyboard(Visitor visitor) {
    Page page = visitor.opens(address("/character"), View.desktop());
    page.locator("#slot-2 .tile summary").nth(2).focus();

    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(page.locator("[role=status]")).isVisible();
  }

  @Test
  void sendsByTouch(Visitor visitor) {
    Page page = visitor.opens(address("/character"), View.phone());
    Locator tile = page.locator("#slot-2 .tile").nth(2);

    tile.locator("summary").tap();
    tile.locator("button[form=to-vault]").tap();

    assertThat(page.locator("[role=status]")).isVisible();
  }

  @Test
  void worksWithoutScript(Visitor visitor) {
    Page page = visitor.opens(address("/vault"), View.desktop().withoutScript());

    first(page).click();
    assertThat(page.locator("[role=status]")).hasText("Your Hunter has it.");

    page.locator("#slot-2 .tile > button").nth(2).click();
    assertThat(page.locator("[role=status]")).hasText("Your Hunter has it.");

    page.locator(".account summary").click();
    page.locator(".account button").nth(1).click();
    assertThat(page.locator("h1")).hasText("Lyra-Nine on Steam");
  }

  private static Page staysInTheVault(Visitor visitor) {
    Page page = visitor.opens(address("/vault"), View.desktop());
    page.locator(".switch").click();
    assertThat(page.locator(".switch")).hasAttribute("aria-pressed", "true");
    return page;
  }

  private static void resume(Page page, AtomicReference<@Nullable Route> held) {
    page.waitForCondition(() -> held.get() != null);
    requireNonNull(held.get()).resume();
  }

  private static Locator first(Page page) {
    return page.locator(".moves .tile > button").first();
  }

  private static Locator tile(Page page, String id) {
    return page.locator("[data-item-id='" + id + "']");
  }

  private static Locator face(Page page, String id) {
    return tile(page, id).locator("> button");
  }

  private static String address(String path) {
    return "http://127.0.0.1:" + gallery.getEnvironment().getProperty("local.server.port") + path;
  }
}
