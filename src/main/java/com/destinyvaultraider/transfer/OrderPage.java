package com.destinyvaultraider.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the template of an order may show.
 *
 * @param css the state as a class: proposed, waiting, running, held, done, partly, failed,
 *     cancelled
 * @param state the state in words
 * @param sentence what there is to say about the order as a whole, or empty
 * @param placed when it was placed, as one says it
 * @param placedAt the same for machines
 * @param took how long it took, or empty while it goes on
 * @param groups what it moves and does not move
 * @param done how many of its steps are done
 * @param steps its calls, in their order
 * @param undoes the order that this one takes back, or null
 * @param room what has to make room, in a sentence, or empty
 * @param freely whether the player has room made without being asked
 * @param ways the pages to go on to
 * @param key what makes its forms, posted twice, one order
 */
record OrderPage(
    long id,
    String title,
    String css,
    String state,
    String sentence,
    String placed,
    String placedAt,
    String took,
    List<Group> groups,
    int done,
    List<StepRow> steps,
    @Nullable Long undoes,
    String room,
    boolean freely,
    boolean canBeCancelled,
    boolean canBeUndone,
    List<Way> ways,
    String key) {

  /** Whether something has to make room. */
  public boolean displaces() {
    return !room.isEmpty();
  }

  /** Whether nothing more moves before the player agrees. */
  public boolean proposed() {
    return css.equals("proposed");
  }

  /** Whether nothing moves until the player resumes it. */
  public boolean held() {
    return css.equals("held");
  }

  /** Whether it goes on by itself. */
  public boolean underWay() {
    return css.equals("waiting") || css.equals("running");
  }

  /** Whether it stands badly enough to say so at once. */
  public boolean troubled() {
    return held() || css.equals("failed") || css.equals("partly");
  }

  /** Whether the list of steps is short enough to stand open. */
  public boolean shortSteps() {
    return steps.size() <= 12;
  }

  /**
   * Things that fare alike.
   *
   * @param anchor the id of its heading
   */
  record Group(String title, String anchor, List<Row> rows) {}

  /**
   * One thing.
   *
   * @param icon the address of its picture
   * @param css the tier, and how it fares: open, moving, done, failed
   * @param way from where to where, or empty
   * @param sentence how it fares, or empty
   * @param history where its history is, or null
   */
  record Row(
      String name,
      String icon,
      String css,
      String way,
      String sentence,
      @Nullable String history) {}

  /**
   * One call.
   *
   * @param css how it fares: planned, begun, done, refused
   * @param state the same in a word
   * @param time when it ended, or empty
   */
  record StepRow(String sentence, String css, String state, String time) {}

  /** A page to go on to. */
  record Way(String label, String href) {}
}
