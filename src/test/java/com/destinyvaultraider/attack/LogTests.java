package com.destinyvaultraider.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideBrowsers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Nobody writes a record of their own into the log, by whatever it quotes of what they sent. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

  private static final Logger log = LoggerFactory.getLogger(LogTests.class);

  private static final String FORGED = "2026-01-01 00:00:00.000 INFO  Ashen Vesper signed in";

  @Test
  void whatARecordQuotesDoesNotLookLikeOne(CapturedOutput output) {
    for (String end : List.of("\n", "\r", "\r\n", "\n\n", "\u0085", "\u2028")) {
      log.warn("No such name: {}", "x" + end + FORGED);
      log.warn("No such thing", new IllegalStateException("x" + end + FORGED));
    }

    assertThat(output.getAll().lines().filter(line -> line.contains(FORGED)))
        .hasSize(12)
        .allMatch(line -> line.startsWith("    ") || line.contains("No such name"));
    assertThat(output.getAll().split("[\r\u0085\u2028]", -1)).hasSize(1);
  }

  @Test
  void nothingControlsTheTerminalOfWhoReadsIt(CapturedOutput output) {
    log.warn("No such name: {}", "x\u001b[2J\u0007\u0000\b");

    assertThat(output.getAll()).contains("No such name: x?[2J???");
  }

  @Test
  void aRecordBeginsWithItsMoment(CapturedOutput output) {
    log.warn("What was", new IllegalStateException("why"));

    assertThat(output.getAll().lines().filter(line -> !line.isBlank()))
        .anyMatch(line -> line.endsWith(" What was"))
        .allMatch(line -> line.matches("(\\d{4}-\\d\\d-\\d\\d \\d|    ).*"));
    assertThat(output.getAll())
        .contains("IllegalStateException: why", "\tat com.destinyvaultraider");
  }
}
