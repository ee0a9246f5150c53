package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.language.Words;
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

  private Endings() {}

  static String changedSinceShown() {
    return Words.say("transfer.changed-since-shown");
  }

  static String needsRoom() {
    return Words.say("transfer.needs-room");
  }

  static String held() {
    return Words.say("transfer.held-too-long");
  }

  static String signIn() {
    return Words.say("transfer.sign-in-and-resume");
  }

  static String accountGone() {
    return Words.say("transfer.account-gone");
  }

  /** How an order ends that has nothing left to do. */
  static State state(Order order) {
    if (order.purpose() == Order.Purpose.LOCKS) {
      return notSet(order).isEmpty() ? State.DONE : State.FAILED;
    }
    long done = done(order);
    if (done == all(order)) {
      return State.DONE;
    }
    return done == 0 ? State.FAILED : State.PARTLY;
  }

  /** What is said of an order that has nothing left to do. */
  static String sentence(Order order, Picture picture) {
    if (order.purpose().isLocking()) {
      return joined(locked(order), troubles(order));
    }
    List<Load> wanted = wanted(order);
    if (order.purpose() == Order.Purpose.LOCKS) {
      return notSet(order).isEmpty()
          ? Words.say("transfer.locks-restored", locks(order))
          : Words.say(
              "transfer.locks-not-restored", locks(order), notSet(order).getFirst().sentence());
    }
    if (wanted.size() + order.notes().size() == 1) {
      return wanted.isEmpty()
          ? noteSentence(order.notes().getFirst(), picture)
          : joined(sentence(wanted.getFirst(), picture), asides(order));
    }
    return joined(many(order), asides(order), troubles(order));
  }

  private static String joined(String... sentences) {
    return Stream.of(sentences)
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** How much of what was to be locked or unlocked is so. */
  private static String locked(Order order) {
    boolean lock = order.purpose() == Order.Purpose.LOCK;
    long done = done(order);
    return done == all(order)
        ? Words.say(lock ? "transfer.lock-done" : "transfer.unlock-done", done)
        : Words.say(lock ? "transfer.lock-partly" : "transfer.unlock-partly", done, all(order));
  }

  private static List<Order.Stage> notSet(Order order) {
    return order.steps().stream().filter(step -> step.state() != Order.StepState.DONE).toList();
  }

  private static String locks(Order order) {
    return order.steps().stream().map(StepRun::name).distinct().collect(Collectors.joining(", "));
  }

  private static long done(Order order) {
    return wanted(order).stream().filter(load -> load.state() == LoadState.DONE).count()
        + order.notes().stream().filter(Note::there).count();
  }

  private static long all(Order order) {
    return (long) wanted(order).size() + order.notes().size();
  }

  private static String many(Order order) {
    long done = done(order);
    long all = all(order);
    return done == all
        ? Words.say("transfer.all-there", all)
        : Words.say("transfer.some-there", done, all);
  }

  private static String troubles(Order order) {
    return Stream.concat(
            wanted(order).stream()
                .filter(load -> load.state() == LoadState.FAILED)
                .map(Load::sentence),
            order.notes().stream().filter(note -> !note.there()).map(Note::sentence))
        .distinct()
        .limit(3)
        .collect(Collectors.joining(" "));
  }

  /** What is said of an order that the player stopped. */
  static String cancelled(Order order, Picture picture) {
    if (order.purpose().isLocking()) {
      return Words.say("transfer.cancelled-on-the-way", locked(order));
    }
    List<Load> moved =
        order.loads().stream().filter(load -> !load.at().equals(load.from())).toList();
    if (moved.isEmpty()) {
      return Words.say("transfer.cancelled-at-once");
    }
    String where =
        moved.stream()
            .limit(3)
            .map(load -> place(load.cargo().name(), load.at(), picture))
            .collect(Collectors.joining(" "));
    String more = moved.size() > 3 ? Words.say("transfer.others-moved", moved.size() - 3) : "";
    return Words.say("transfer.cancelled-on-the-way", joined(where, more));
  }

  private static String sentence(Load load, Picture picture) {
    String name = load.cargo().name();
    if (load.state() != LoadState.FAILED) {
      return place(name, load.at(), picture);
    }
    return load.at().equals(load.from())
        ? load.sentence()
        : joined(load.sentence(), place(name, load.at(), picture));
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
        ? Words.say("transfer.is-there-already", note.name())
        : Words.say("transfer.is-already", note.name(), where(place, picture));
  }

  /** Where something is, in a sentence. */
  static String place(String name, Place place, Picture picture) {
    return Words.say("transfer.is", name, where(place, picture));
  }

  private static String where(Place place, Picture picture) {
    return switch (place) {
      case Place.Vault _ -> Words.say("transfer.at-vault");
      case Place.Carried(var id) -> Words.say("transfer.at-character", className(picture, id));
      case Place.Equipped(var id) -> Words.say("transfer.at-worn", className(picture, id));
      case Place.Postmaster(var id) -> Words.say("transfer.at-postmaster", className(picture, id));
      case Place.Pockets _ -> Words.say("transfer.at-pockets");
    };
  }

  private static String className(Picture picture, CharacterId character) {
    return picture
        .character(character)
        .map(PlayedCharacter::className)
        .orElseGet(() -> Words.say("transfer.some-character"));
  }

  /** What else was moved, which the player may want to know. */
  private static String asides(Order order) {
    String instead = names(order, Role.INSTEAD, load -> load.at() instanceof Place.Equipped);
    String displaced = names(order, Role.DISPLACED, load -> !load.at().equals(load.from()));
    return joined(
        instead.isEmpty() ? "" : Words.say("transfer.was-put-on", instead),
        displaced.isEmpty() ? "" : Words.say("transfer.made-room", displaced));
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
    return Words.say("transfer.nobody-knows", name);
  }

  static String toMakeWay(String wanted, String other, String trouble) {
    return Words.say("transfer.to-make-way", wanted, other, trouble);
  }

  static String cannotGoBackToPostmaster(String name) {
    return Words.say("transfer.not-back-to-postmaster", name);
  }

  static String isGone(String name) {
    return Words.say("transfer.is-gone", name);
  }
}
