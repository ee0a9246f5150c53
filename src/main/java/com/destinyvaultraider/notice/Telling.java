package com.destinyvaultraider.notice;

import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.notice.Facts.Line;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a player is told, in the language of the current thread.
 *
 * @param title one line
 * @param sentence what it means
 * @param lines what is sold, one thing each
 * @param page which page of ours shows more
 */
record Telling(String title, String sentence, List<String> lines, String page) {

  /** The telling of an event. */
  static Telling of(Kind kind, @Nullable Instant until, Facts facts) {
    return switch (kind) {
      case XUR ->
          new Telling(
              Words.say("notice.xur-title"),
              Words.say("notice.xur-sentence", moment(until)),
              facts.lines().stream().map(Telling::line).toList(),
              "/xur");
      case WATCHED -> watched(until, facts);
      case POSTMASTER ->
          new Telling(
              Words.say("notice.postmaster-title", characterClass(facts.about())),
              Words.say(
                  "notice.postmaster-sentence", characterClass(facts.about()), facts.count(), 21),
              List.of(),
              "/character");
      case ADDRESS ->
          new Telling(
              Words.say("notice.address-title"),
              Words.say("notice.address-sentence"),
              List.of(),
              "/notices");
    };
  }

  private static Telling watched(@Nullable Instant until, Facts facts) {
    Line line = facts.lines().getFirst();
    return new Telling(
        Words.say("notice.watched-title", line.vendor(), line.name()),
        Words.say("notice.watched-sentence", moment(until)),
        facts.lines().stream().map(Telling::line).toList(),
        "/vendors");
  }

  /** What says that it works. */
  static Telling test() {
    return new Telling(
        Words.say("notice.test-title"), Words.say("notice.test-sentence"), List.of(), "/notices");
  }

  /** All of it as plain text, with the way to the page. */
  String text(@Nullable String site) {
    return Stream.of(
            Stream.of(title, sentence),
            lines.stream().map(line -> "- " + line),
            Stream.ofNullable(site).map(each -> each + page))
        .flatMap(part -> part)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Line line) {
    return line.type().isEmpty() ? line.name() : line.name() + " (" + line.type() + ")";
  }

  private static String characterClass(String number) {
    return Words.say(
        switch (number) {
          case "0" -> "notice.titan";
          case "1" -> "notice.hunter";
          case "2" -> "notice.warlock";
          default -> "notice.character";
        });
  }

  /** Such as Tuesday 24 November, 17:00 UTC. */
  static String moment(@Nullable Instant moment) {
    return moment == null
        ? ""
        : DateTimeFormatter.ofPattern(Words.say("notice.day-and-hour"), Words.locale())
            .format(moment.atOffset(ZoneOffset.UTC));
  }
}
