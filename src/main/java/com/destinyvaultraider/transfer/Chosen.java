package com.destinyvaultraider.transfer;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several things that a page sends together.
 *
 * @param holder where a stack is, {@code vault} or the id of a character; {@code vault} for an
 *     instance, which is found wherever it is
 */
record Chosen(Subject subject, String holder) {

  private static final Pattern INSTANCE = Pattern.compile("\\d{1,18}|[1-8]\\d{18}");
  private static final Pattern STACK =
      Pattern.compile("(\\d{1,10})\\*([1-9]\\d{0,8})@(postmaster-)?(vault|\\d{1,18}|[1-8]\\d{18})");

  /**
   * Reads a thing as a tile writes it: an instance id; or for a stack its hash, how many, and where
   * they are, such as {@code 353*50@vault}, {@code 353*50@2305} or {@code 353*50@postmaster-2305}.
   */
  static Optional<Chosen> of(String code) {
    if (INSTANCE.matcher(code).matches()) {
      ItemInstanceId id = new ItemInstanceId(Long.parseLong(code));
      return Optional.of(new Chosen(new Subject.Instance(id), "vault"));
    }
    Matcher stack = STACK.matcher(code);
    if (!stack.matches()) {
      return Optional.empty();
    }
    String holder = stack.group(4);
    boolean waiting = stack.group(3) != null;
    if (waiting && Whereabouts.isVault(holder)) {
      return Optional.empty();
    }
    List<Place> places =
        waiting
            ? List.of(new Place.Postmaster(Whereabouts.character(holder)))
            : Whereabouts.stackPlaces(holder);
    return Optional.of(
        new Chosen(
            new Subject.Stack(
                Long.parseLong(stack.group(1)), places, Integer.valueOf(stack.group(2))),
            holder));
  }
}
