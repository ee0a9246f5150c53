package com.destinyvaultraider.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/**
 * How a visitor looks at the site.
 *
 * @param width of the window in CSS pixels
 * @param height of the window in CSS pixels
 * @param scheme dark or light, as the system prefers it
 * @param script whether JavaScript runs
 */
record View(int width, int height, ColorScheme scheme, boolean script) {

  /** A window beside the game, dark. */
  static View desktop() {
    return new View(1440, 900, ColorScheme.DARK, true);
  }

  /** A phone on the sofa, dark. */
  static View phone() {
    return new View(390, 844, ColorScheme.DARK, true);
  }

  /** The same by daylight. */
  View light() {
    return new View(width, height, ColorScheme.LIGHT, script);
  }

  /** The same with JavaScript switched off. */
  View withoutScript() {
    return new View(width, height, scheme, false);
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(scheme)
        .setJavaScriptEnabled(script)
        .setHasTouch(width < 600)
        .setLocale("en-GB")
        .setTimezoneId("UTC");
  }
}
