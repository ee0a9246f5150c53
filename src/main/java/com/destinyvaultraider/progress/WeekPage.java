package com.destinyvaultraider.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the template of this week may show.
 *
 * @param age how old it is
 * @param trouble why nothing newer is known, or empty
 * @param silences what Bungie did not tell
 * @param newcomer whether the account has no character yet
 * @param season how far the account is, or null where that is not known
 * @param filters every character and each one; none where there is only one
 * @param done what has been done, by name
 */
record WeekPage(
    String age,
    String trouble,
    List<String> silences,
    boolean newcomer,
    List<Clock> clocks,
    @Nullable Season season,
    List<Filter> filters,
    List<Section> sections,
    List<Card> done) {

  /**
   * Something that comes.
   *
   * @param left how long it is until then
   * @param when the day and the hour
   * @param instant the same as ISO 8601, for the {@code time} element
   * @param soon whether it is less than a day
   */
  record Clock(String name, String left, String when, String instant, boolean soon) {}

  /** How far the account is: each a name and a value. */
  record Season(String name, List<Fact> facts) {}

  /** Something known of the account. */
  record Fact(String name, String value) {}

  /** A choice of whose things are shown. */
  record Filter(String name, String emblem, String href, boolean current) {}

  /**
   * Things of one kind, the most urgent first.
   *
   * @param folded whether it is shown only to whoever opens it
   * @param more what is shown only to whoever asks for more
   */
  record Section(
      String id,
      String name,
      String hint,
      String count,
      boolean folded,
      List<Card> cards,
      List<Card> more) {}

  /**
   * One thing that is to be done.
   *
   * @param over what kind of thing it is, and which step of how many
   * @param ends when it is lost, or empty
   * @param soon whether that is within a day
   */
  record Card(
      String css,
      String name,
      String over,
      String icon,
      String text,
      String ends,
      boolean soon,
      List<String> gains,
      List<Line> lines) {}

  /**
   * How far a character is.
   *
   * @param name of the character, or empty for what belongs to the account
   * @param word instead of counts, where there are none; or empty
   */
  record Line(String css, String name, String emblem, String word, List<Count> counts) {}

  /**
   * Something counted.
   *
   * @param figures such as 34 / 50, or 70 %
   */
  record Count(String text, String figures, int value, int goal, boolean done) {}
}
