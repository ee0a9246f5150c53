package com.destinyvaultraider.outage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The matrix as a page of the documentation, one table for each call. */
final class Report {

  static final Path FILE = Path.of("docs", "faults.md");

  private static final String OPENING =
      """
      # What becomes of a call that something befalls

      Every call to Bungie under every fault that anybody has met, in the words that the player then
      reads. `FaultMatrixTests` makes each of these calls through a WireMock in front of the sandbox,
      looks at the page, at the calls that came through and at the true state of the sandbox, and
      compares what it finds with this page; `./mvnw test -Dtest=FaultMatrixTests -Dfaults=write`
      writes it anew.

      What holds in every row: no page is an error of ours, nothing that may have taken effect is made
      again before a profile has shown that it did not, nobody is signed out but by Bungie's own word,
      and when the fault is over everything works again without a hand being laid on it.

      An answer is read up to 32 MB (`bungie.largest-answer`; a whole profile has up to 17), one to an
      action or with tokens up to 1 MB, a manifest file up to 1 GB (`bungie.largest-download`). A whole
      answer may take 30 seconds (`bungie.read-timeout`), however slowly it drips.
      """;

  private final Map<Call, Map<Fault, List<String>>> rows = new EnumMap<>(Call.class);

  /** Adds what became of a call; {@code when} says what tells it from another row of the fault. */
  synchronized void add(Call call, Fault fault, String when, Outcome outcome) {
    String title = when.isEmpty() ? fault.title() : fault.title() + ", " + when;
    rows.computeIfAbsent(call, _ -> new EnumMap<>(Fault.class))
        .computeIfAbsent(fault, _ -> new ArrayList<>())
        .add(
            "| %s | %s | %s | %s | %s |"
                .formatted(
                    title, outcome.sees(), outcome.kept(), outcome.sent(), outcome.effect()));
  }

  String text() {
    StringBuilder text = new StringBuilder(OPENING);
    rows.forEach((call, lines) -> {
      text.append("\n## ").append(call.title()).append("\n\n");
      text.append(Character.toUpperCase(call.what().charAt(0)))
          .append(call.what().substring(1))
          .append(".\n\n");
      text.append("| fault | what the player sees | kept | made | effect |\n");
      text.append("|---|---|---|---|---|\n");
      lines.values().forEach(each -> each.forEach(line -> text.append(line).append('\n')));
    });
    return text.toString();
  }

  static String written() {
    try {
      return Files.exists(FILE) ? Files.readString(FILE) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write() {
    try {
      Files.writeString(FILE, text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
