package com.destinyvaultraider.transfer;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Order.Action;
import com.destinyvaultraider.transfer.order.Order.Load;
import com.destinyvaultraider.transfer.order.Order.LoadState;
import com.destinyvaultraider.transfer.order.Order.Purpose;
import com.destinyvaultraider.transfer.order.Order.Stage;
import com.destinyvaultraider.transfer.order.SetLock;
import com.destinyvaultraider.transfer.plan.Cargo;
import com.destinyvaultraider.transfer.plan.Plan.Role;
import com.destinyvaultraider.transfer.plan.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of orders in words: what is wanted, where things are, what a step does. */
final class Telling {

  private static final int NAMED = 3;

  private final Function<CharacterId, String> classNames;

  /**
   * Prepares to tell.
   *
   * @param classNames what a character is called, such as "Hunter"
   */
  Telling(Function<CharacterId, String> classNames) {
    this.classNames = classNames;
  }

  /** What an order is about, in a few words: "Gjallarhorn to your Hunter". */
  String title(Order order) {
    String said = titled(order);
    return switch (order.purpose()) {
      case SEND -> said;
      case UNDO -> Words.say("transfer.title-undo", said);
      case FARMING -> Words.say("transfer.title-farming", said);
      case LOCKS -> Words.say("transfer.title-locks");
      case LOCK -> Words.say("transfer.title-lock", what(order));
      case UNLOCK -> Words.say("transfer.title-unlock", what(order));
    };
  }

  private static String what(Order order) {
    List<Load> wanted = wanted(order);
    int all = wanted.size() + order.notes().size();
    if (all != 1) {
      return Words.say("transfer.things", all);
    }
    String name =
        wanted.isEmpty() ? order.notes().getFirst().name() : amount(wanted.getFirst().cargo());
    return name.isEmpty() ? Words.say("transfer.an-item") : name;
  }

  private String titled(Order order) {
    List<Place> ends =
        wanted(order).stream()
            .map(Load::to)
            .filter(end -> !(end instanceof Place.Pockets))
            .distinct()
            .toList();
    return ends.size() == 1
        ? Words.say("transfer.title", what(order), to(ends.getFirst()))
        : what(order);
  }

  static List<Load> wanted(Order order) {
    return order.loads().stream().filter(load -> load.role() == Role.WANTED).toList();
  }

  /** A thing with how many of it: "Enhancement Core × 50". */
  static String amount(Cargo cargo) {
    return cargo.quantity() == 1
        ? cargo.name()
        : Words.say("transfer.amount", cargo.name(), cargo.quantity());
  }

  /** Where something is: "in the vault". */
  String at(Place place) {
    return switch (place) {
      case Place.Vault _ -> Words.say("transfer.at-vault");
      case Place.Carried(var id) -> Words.say("transfer.at-character", name(id));
      case Place.Equipped(var id) -> Words.say("transfer.at-worn", name(id));
      case Place.Postmaster(var id) -> Words.say("transfer.at-postmaster", name(id));
      case Place.Pockets _ -> Words.say("transfer.at-pockets");
    };
  }

  /** Where something goes: "to the vault". */
  String to(Place place) {
    return switch (place) {
      case Place.Vault _ -> Words.say("transfer.to-vault");
      case Place.Carried(var id) -> Words.say("transfer.to-character", name(id));
      case Place.Equipped(var id) -> Words.say("transfer.to-worn", name(id));
      case Place.Postmaster(var id) -> Words.say("transfer.to-postmaster", name(id));
      case Place.Pockets _ -> Words.say("transfer.to-pockets");
    };
  }

  /** The name of a place, for where a way begins and ends: "Vault". */
  String label(Place place) {
    return switch (place) {
      case Place.Vault _ -> Words.say("transfer.label-vault");
      case Place.Carried(var id) -> name(id);
      case Place.Equipped(var id) -> Words.say("transfer.label-worn", name(id));
      case Place.Postmaster(var id) -> Words.say("transfer.label-postmaster", name(id));
      case Place.Pockets _ -> Words.say("transfer.label-pockets");
    };
  }

  private String name(CharacterId id) {
    return classNames.apply(id);
  }

  /** What has become of an order up to now. */
  static String soFar(Order order) {
    if (!order.sentence().isEmpty() || !order.purpose().isLocking()) {
      return order.sentence();
    }
    long open = wanted(order).stream().filter(load -> load.state() == LoadState.OPEN).count();
    int all = wanted(order).size() + order.notes().size();
    return Words.say("transfer.lock-so-far", all - open, all);
  }

  /** What a call does, as it stands: planned, being made, done or refused. */
  String step(Order order, Stage stage) {
    String sentence =
        switch (stage.action()) {
          case Action.Move(Step.ToVault(var load, var id)) ->
              Words.say("transfer.step-to-vault", amount(load), name(id));
          case Action.Move(Step.FromVault(var load, var id)) ->
              Words.say("transfer.step-from-vault", amount(load), name(id));
          case Action.Move(Step.Pull(var load, var id)) ->
              Words.say("transfer.step-pull", amount(load), name(id));
          case Action.Move(Step.PutOn(var loads, var id)) ->
              Words.say("transfer.step-put-on", names(loads), name(id));
          case SetLock(var cargo, var _, var locked) ->
              Words.say(
                  order.purpose() == Purpose.LOCKS
                      ? locked ? "transfer.step-lock" : "transfer.step-unlock"
                      : locked ? "transfer.step-set-lock" : "transfer.step-set-unlock",
                  named(cargo));
        };
    return stage.sentence().isEmpty()
        ? sentence
        : Words.say("transfer.step-with-word", sentence, stage.sentence());
  }

  /** What something is called; what is locked may not have been known when that was wanted. */
  static String named(Cargo cargo) {
    return cargo.name().isEmpty() ? Words.say("transfer.an-item") : cargo.name();
  }

  private static String names(List<Cargo> loads) {
    List<String> named = new ArrayList<>(loads.stream().map(Cargo::name).limit(NAMED).toList());
    String last =
        loads.size() > NAMED
            ? Words.say("transfer.others", loads.size() - NAMED)
            : named.removeLast();
    return named.isEmpty() ? last : Words.say("transfer.and", String.join(", ", named), last);
  }

  /** What has to make room and where it goes, or nothing. */
  String room(Order order) {
    Map<Place, List<Cargo>> leaving =
        order.loads().stream()
            .filter(load -> load.role() == Role.DISPLACED)
            .collect(
                Collectors.groupingBy(
                    Load::to,
                    LinkedHashMap::new,
                    Collectors.mapping(Load::cargo, Collectors.toList())));
    String parts =
        leaving.entrySet().stream()
            .map(to ->
                Words.say(
                    "transfer.room-part",
                    names(to.getValue()),
                    to.getValue().size(),
                    to(to.getKey())))
            .collect(Collectors.joining("; "));
    return leaving.isEmpty() ? "" : Words.say("transfer.room", parts);
  }

  /** How an order stands, in a word or two. */
  static String state(Order order) {
    if (order.state().isUnderWay() && order.cancelWanted()) {
      return Words.say("transfer.state-stopping");
    }
    return Words.say(
        switch (order.state()) {
          case PROPOSED -> "transfer.state-proposed";
          case WAITING -> "transfer.state-waiting";
          case RUNNING -> "transfer.state-running";
          case HELD -> "transfer.state-held";
          case DONE -> "transfer.state-done";
          case PARTLY -> "transfer.state-partly";
          case FAILED -> "transfer.state-failed";
          case CANCELLED -> "transfer.state-cancelled";
        });
  }
}
