package com.destinyvaultraider.browser;

import static java.util.Objects.requireNonNull;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs every rule of axe in a page, on the first tiles of each list. Its own runner for Playwright
 * has the findings of all rules, met or not, go through a second page, for the sake of frames that
 * we do not have; on a full vault that takes four times as long as the rules themselves.
 */
final class Axe {

  private static final String AXE = read();

  private static final String RUN =
      """
      async () => {
        // What fades in is as pale as what nobody can read.
        document.getAnimations()
            .filter(each => each.effect.getComputedTiming().endTime !== Infinity)
            .forEach(each => each.finish());
        // A list of tiles goes on as it begins, for hundreds of them.
        const part = { include: [document], exclude: [".tiles > .tile:nth-child(n + 13)"] };
        const found = await axe.run(part, { resultTypes: ["violations"] });
        return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.help}: ${node.html}`));
      }
      """;

  private Axe() {}

  /** What of a page is not accessible to everybody, each with the rule that it breaks. */
  static List<String> violations(Page page) {
    page.evaluate(AXE);
    return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
  }

  private static String read() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
