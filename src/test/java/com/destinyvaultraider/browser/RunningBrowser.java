package com.destinyvaultraider.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of a lane of tests, closed with the run. */
record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

  // The sandbox of Chromium does not start as root, and a test run wants no traffic but its own.
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  // Enough for a page on a machine that is busy; nothing waits that long on a quiet one.
  private static final double PATIENCE_MILLIS = 20_000;

  static RunningBrowser start() {
    Path program =
        InstalledBrowser.find()
            .orElseThrow(() -> new IllegalStateException(InstalledBrowser.HOW_TO_GET_ONE));
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    return new RunningBrowser(playwright, browser);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
