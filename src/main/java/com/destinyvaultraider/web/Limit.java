package com.destinyvaultraider.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * How often the same may be asked. A person does not come near any of these; a script has to slow
 * down.
 *
 * @param player how often by one player, on however many devices; null where that is not limited
 * @param address how often from one address, which a family or a clan may share
 */
record Limit(
    String name,
    boolean changing,
    @Nullable Pace player,
    Pace address,
    List<PathPatternRequestMatcher> patterns) {

  private static final Set<String> LOOKING = Set.of("GET", "HEAD");

  private static final List<Limit> ALL =
      List.of(
          look("sign-in", new Pace(30, 30), new Pace(60, 60), "/oauth2/**", "/login/oauth2/**"),
          change("import", new Pace(30, 30), new Pace(60, 60), "/annotations/import"),
          change("wish list", new Pace(60, 60), new Pace(120, 120), "/wishlists"),
          // What is sent from here to somewhere else.
          change(
              "notice",
              new Pace(10, 10),
              new Pace(60, 60),
              "/notices/mail",
              "/notices/webhook/test"),
          look(
              "export",
              new Pace(30, 30),
              new Pace(120, 120),
              "/annotations/export/**",
              "/wishlists/*/list.txt",
              "/data/export",
              "/search/found.csv"),
          // What looks at all that a player has, and the search box, which asks at every key.
          look(
              "search",
              new Pace(200, 600),
              new Pace(1_000, 6_000),
              "/search/**",
              "/compare",
              "/review",
              "/table",
              "/power"),
          change("change", new Pace(300, 1_200), new Pace(1_000, 6_000), "/**"),
          // The pages of a player are at hand and cheap; a crawler is known by its address.
          look("page", null, new Pace(2_000, 6_000), "/**"));

  /** What costs next to nothing, or is not ours to limit. */
  private static final List<PathPatternRequestMatcher> FREE =
      patterns("/css/**", "/js/**", "/images/**", "/webjars/**", "/actuator/**", "/sandbox/**");

  /** So many at once, and then so many a minute. */
  record Pace(int atOnce, int aMinute) {}

  /** The limits that a request comes under. */
  static List<Limit> of(HttpServletRequest request) {
    if (FREE.stream().anyMatch(free -> free.matches(request))) {
      return List.of();
    }
    boolean changing = !LOOKING.contains(request.getMethod());
    return ALL.stream()
        .filter(limit -> limit.changing == changing)
        .filter(limit -> limit.patterns.stream().anyMatch(pattern -> pattern.matches(request)))
        .toList();
  }

  private static Limit look(String name, @Nullable Pace player, Pace address, String... patterns) {
    return new Limit(name, false, player, address, patterns(patterns));
  }

  private static Limit change(String name, Pace player, Pace address, String... patterns) {
    return new Limit(name, true, player, address, patterns(patterns));
  }

  private static List<PathPatternRequestMatcher> patterns(String... patterns) {
    return Arrays.stream(patterns)
        .map(pattern -> PathPatternRequestMatcher.withDefaults().matcher(pattern))
        .toList();
  }
}
