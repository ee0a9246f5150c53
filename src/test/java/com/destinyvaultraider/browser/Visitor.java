package com.destinyvaultraider.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A person in front of a browser, new for each test: opens pages, takes pictures, and notices what
 * goes wrong behind a page (script errors, Content-Security-Policy, requests to strange hosts).
 */
final class Visitor {

  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "www.bungie.net");

  private final Browser browser;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  Visitor(Browser browser) {
    this.browser = browser;
  }

  /**
   * Opens an address as a stranger: no cookies, nothing remembered. Later addresses may be paths.
   */
  Page opens(String address, View view) {
    URI site = URI.create(address).resolve("/");
    Page page = newPage(view.options().setBaseURL(site.toString()));
    page.navigate(address);
    return page;
  }

  /** Opens the page that another view shows once more, in the same session. */
  Page opensAgain(Page page, View view) {
    URI site = URI.create(page.url()).resolve("/");
    Page again =
        newPage(
            view.options()
                .setBaseURL(site.toString())
                .setStorageState(page.context().storageState()));
    again.navigate(page.url());
    return again;
  }

  /** Keeps what the whole page looks like as {@code target/screenshots/NAME.png}. */
  Path keepsPicture(Page page, String name) {
    Path picture = Path.of("target", "screenshots", name + ".png");
    // To hide the caret Playwright writes styles into every field, which htmx then may not copy.
    page.screenshot(
        new ScreenshotOptions()
            .setPath(picture)
            .setFullPage(true)
            .setCaret(ScreenshotCaret.INITIAL));
    return picture;
  }

  /** Fails unless axe finds the page accessible to everybody. Needs JavaScript in the view. */
  void checksAccessibility(Page page) {
    List<String> violations = Axe.violations(page);
    assertThat(violations).as("axe on " + page.url()).isEmpty();
  }

  /** Fails where the page is wider than the window, which makes a phone scroll sideways. */
  void checksWidth(Page page) {
    Object tooWide =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(tooWide).as("pixels that stick out of " + page.url()).isEqualTo(0);
  }

  /** Waits for a problem that the test has caused on purpose, such as a 404, and forgives it. */
  void expectsProblem(String part) {
    pages().getFirst().waitForCondition(() -> problems.stream().anyMatch(has(part)));
    problems.removeIf(has(part));
  }

  /** What went wrong behind the pages so far. */
  List<String> problems() {
    // An answer from each page comes after everything that the page had to report until now.
    pages().forEach(Page::title);
    return List.copyOf(problems);
  }

  /** Keeps a picture of each page that is open, for whoever reads why a test has failed. */
  void keepsPictures(String name) {
    List<Page> pages = pages();
    for (int i = 0; i < pages.size(); i++) {
      keepsPicture(pages.get(i), name + "-" + (i + 1));
    }
  }

  /** Closes everything. */
  void leaves() {
    contexts.forEach(BrowserContext::close);
  }

  private List<Page> pages() {
    return contexts.stream().flatMap(context -> context.pages().stream()).toList();
  }

  private static Predicate<String> has(String part) {
    return problem -> problem.contains(part);
  }

  private Page newPage(NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    contexts.add(context);
    context.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        problems.add("console: %s (%s)".formatted(message.text(), message.location()));
      }
    });
    context.onWebError(error -> problems.add("script: " + error.error()));
    context.onRequest(request -> noticeHost(request.url()));
    return context.newPage();
  }

  private void noticeHost(String address) {
    URI uri = URI.create(address);
    if (uri.getHost() != null && !HOSTS.contains(uri.getHost())) {
      problems.add("request to another host: " + address);
    }
  }
}
