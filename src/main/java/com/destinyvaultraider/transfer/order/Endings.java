package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.transfer.order.Order.Load;
import com.destinyvaultraider.transfer.order.Order.LoadState;
import com.destinyvaultraider.transfer.order.Order.Note;
import com.destinyvaultraider.transfer.order.Order.State;
import com.destinyvaultraider.transfer.plan.Plan.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of an order when it ends, and how it ends. */
final class Endings {

  static final String CHANGED_SINCE_SHOWN =
      "Things have moved since this was shown, so something else would have to make room now.";
  static final String NEEDS_ROOM =
      "To go on, room has to be made. Nothing more moves until you agree.";
  static final String HELD =
      "Bungie did not answer for too long, so the rest waits. Nothing moves until you resume it.";
  static final String SIGN_IN =
      "Bungie no longer accepts your sign-in. Sign in again, then resume this order.";
  static final String ACCOUNT_GONE = "This account is no longer linked to you.";

  private Endings() {}

  /** How an order ends that has nothing left to do. */
  static State state(Order order) {
    if (order.purpose() == Order.Purpose.LOCKS) {
      return notSet(order).isEmpty() ? State.DONE : State.FAILED;
    }
    List<Load> wanted = wanted(order);
    long done = wanted.stream().filter(load -> load.state() == LoadState.DONE).count();
    long there = order.notes().stream().filter(Note::there).count();
    long all = (long) wanted.size() + order.notes().size();
    if (done + there == all) {
      return State.DONE;
    }
    return done + there == 0 ? State.FAILED : State.PARTLY;
  }

  /** What is said of an order that has nothing left to do. */
  static String sentence(Order order, Picture picture) {
    List<Load> wanted = wanted(order);
    if (order.purpose() == Order.Purpose.LOCKS) {
      return "Bungie had mixed up the locks of %s; ".formatted(locks(order))
          + (notSet(order).isEmpty()
              ? "they are as before."
              : "not all could be set right. " + notSet(order).getFirst().sentence());
    }
    if (wanted.size() + order.notes().size() == 1) {
      return wanted.isEmpty()
          ? noteSentence(order.notes().getFirst(), picture)
          : sentence(wanted.getFirst(), picture) + asides(order);
    }
    return many(order, wanted) + asides(order) + troubles(order);
  }

  private static List<Order.Stage> notSet(Order order) {
    return order.steps().stream().filter(step -> step.state() != Order.StepState.DONE).toList();
  }

  private static String locks(Order order) {
    return order.steps().stream().map(StepRun::name).distinct().collect(Collectors.joining(", "));
  }

  private static String many(Order order, List<Load> wanted) {
    long there = order.notes().stream().filter(Note::there).count();
    long done = wanted.stream().filter(load -> load.state() == LoadState.DONE).count() + there;
    long all = (long) wanted.size() + order.notes().size();
    return done == all
        ? "All %d things are where you wanted them.".formatted(all)
        : "%d of %d things are where you wanted them.".formatted(done, all);
  }

  private static String troubles(Order order) {
    String troubles =
        Stream.concat(
                wanted(order).stream()
                    .filter(load -> load.state() == LoadState.FAILED)
                    .map(Load::sentence),
                order.notes().stream().filter(note -> !note.there()).map(Note::sentence))
            .distinct()
            .limit(3)
            .collect(Collectors.joining(" "));
    return troubles.isEmpty() ? "" : " " + troubles;
  }

  /** What is said of an order that the player stopped. */
  static String cancelled(Order order, Picture picture) {
    List<Load> moved =
        order.loads().stream().filter(load -> !load.at().equals(load.from())).toList();
    if (moved.isEmpty()) {
      return "Cancelled. Nothing was moved.";
    }
    return "Cancelled. "
        + moved.stream()
            .limit(3)
            .map(load -> place(load.cargo().name(), load.at(), picture, ""))
            .collect(Collectors.joining(" "))
        + (moved.size() > 3 ? " %d more were moved.".formatted(moved.size() - 3) : "");
  }

  private static String sentence(Load load, Picture picture) {
    String name = load.cargo().name();
    if (load.state() != LoadState.FAILED) {
      return place(name, load.at(), picture, "");
    }
    return load.at().equals(load.from())
        ? load.sentence()
        : load.sentence() + " " + place(name, load.at(), picture, "");
  }

  private static String noteSentence(Note note, Picture picture) {
    if (!note.there()) {
      return note.sentence();
    }
    Place place =
        Optional.ofNullable(note.thing().id())
            .flatMap(picture::item)
            .map(item -> item.place())
            .orElse(null);
    return place == null
        ? "%s is there already.".formatted(note.name())
        : place(note.name(), place, picture, " already");
  }

  /** Where something is, in a sentence. */
  static String place(String name, Place place, Picture picture, String already) {
    String where =
        switch (place) {
          case Place.Vault _ -> "in the vault";
          case Place.Carried(var id) -> "on your " + className(picture, id);
          case Place.Equipped(var id) -> "equipped on your " + className(picture, id);
          case Place.Postmaster(var id) -> "at the postmaster of your " + className(picture, id);
          case Place.Pockets _ -> "with all your characters";
        };
    return "%s is %s%s.".formatted(name, where, already);
  }

  private static String className(Picture picture, CharacterId character) {
    return picture.character(character).map(PlayedCharacter::className).orElse("character");
  }

  /** What else was moved, which the player may want to know. */
  private static String asides(Order order) {
    String instead = names(order, Role.INSTEAD, load -> load.at() instanceof Place.Equipped);
    String displaced = names(order, Role.DISPLACED, load -> !load.at().equals(load.from()));
    return (instead.isEmpty() ? "" : " %s was put on in its place.".formatted(instead))
        + (displaced.isEmpty() ? "" : " %s made room.".formatted(displaced));
  }

  private static String names(Order order, Role role, Predicate<Load> filter) {
    return order.loads().stream()
        .filter(load -> load.role() == role)
        .filter(filter)
        .map(load -> load.cargo().name())
        .limit(5)
        .collect(Collectors.joining(", "));
  }

  private static List<Load> wanted(Order order) {
    return order.loads().stream().filter(load -> load.role() == Role.WANTED).toList();
  }

  static String nobodyKnows(String name) {
    return ("Bungie gave no clear answer about %s and has not said since where it is. Resume this"
            + " in a minute: we look first.")
        .formatted(name);
  }

  static String toMakeWay(String wanted, String other) {
    return "To make way for %s, %s was to be moved first. ".formatted(wanted, other);
  }

  static String cannotGoBackToPostmaster(String name) {
    return "%s came from the postmaster, and nothing can be sent back there.".formatted(name);
  }

  static String isGone(String name) {
    return "%s is not there any more: dismantled, or used up in the game.".formatted(name);
  }
}
