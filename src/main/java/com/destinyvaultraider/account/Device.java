package com.destinyvaultraider.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a browser says it is, as far as it helps a player to tell one of theirs from another.
 *
 * @param program such as Firefox, or null
 * @param system such as Windows, or null
 */
record Device(@Nullable String program, @Nullable String system) {

  /** What stands in the header with what it means; the first that is found counts. */
  private static final List<Map.Entry<String, String>> PROGRAMS =
      List.of(
          Map.entry("Edg", "Edge"),
          Map.entry("OPR/", "Opera"),
          Map.entry("SamsungBrowser/", "Samsung Internet"),
          Map.entry("Firefox/", "Firefox"),
          Map.entry("FxiOS/", "Firefox"),
          Map.entry("CriOS/", "Chrome"),
          Map.entry("Chrome/", "Chrome"),
          Map.entry("Safari/", "Safari"));

  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("iPhone", "iPhone"),
          Map.entry("iPad", "iPad"),
          Map.entry("Android", "Android"),
          Map.entry("Windows", "Windows"),
          Map.entry("CrOS", "ChromeOS"),
          Map.entry("Mac OS X", "macOS"),
          Map.entry("Linux", "Linux"));

  /** Reads the header {@code User-Agent}. */
  static Device of(@Nullable String userAgent) {
    return userAgent == null
        ? new Device(null, null)
        : new Device(find(PROGRAMS, userAgent), find(SYSTEMS, userAgent));
  }

  private static @Nullable String find(List<Map.Entry<String, String>> names, String userAgent) {
    return names.stream()
        .filter(name -> userAgent.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
