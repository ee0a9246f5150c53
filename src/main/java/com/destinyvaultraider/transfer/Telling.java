package com.destinyvaultraider.transfer;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Order.Action;
import com.destinyvaultraider.transfer.order.Order.Load;
import com.destinyvaultraider.transfer.order.Order.Stage;
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
    String said = what(order) + whither(order);
    return switch (order.purpose()) {
      case SEND -> said;
      case UNDO -> "Undo: " + said;
      case FARMING -> "Farming: " + said;
      case LOCKS -> "Set locks right";
    };
  }

  private static String what(Order order) {
    List<Load> wanted = wanted(order);
    int all = wanted.size() + order.notes().size();
    if (all != 1) {
      return all + " things";
    }
    String name =
        wanted.isEmpty() ? order.notes().getFirst().name() : amount(wanted.getFirst().cargo());
    return name.isEmpty() ? "An item" : name;
  }

  private String whither(Order order) {
    List<Place> ends =
        wanted(order).stream()
            .map(Load::to)
            .filter(end -> !(end instanceof Place.Pockets))
            .distinct()
            .toList();
    return ends.size() == 1 ? " " + to(ends.getFirst()) : "";
  }

  static List<Load> wanted(Order order) {
    return order.loads().stream().filter(load -> load.role() == Role.WANTED).toList();
  }

  /** A thing with how many of it: "Enhancement Core × 50". */
  static String amount(Cargo cargo) {
    return cargo.quantity() == 1
        ? cargo.name()
        : "%s × %,d".formatted(cargo.name(), cargo.quantity());
  }

  /** Where something is: "in the vault". */
  String at(Place place) {
    return switch (place) {
      case Place.Vault _ -> "in the vault";
      case Place.Carried(var id) -> "on your " + name(id);
      case Place.Equipped(var id) -> "equipped on your " + name(id);
      case Place.Postmaster(var id) -> "at the postmaster of your " + name(id);
      case Place.Pockets _ -> "with all your characters";
    };
  }

  /** Where something goes: "to the vault". */
  String to(Place place) {
    return switch (place) {
      case Place.Vault _ -> "to the vault";
      case Place.Carried(var id) -> "to your " + name(id);
      case Place.Equipped(var id) -> "to be worn by your " + name(id);
      case Place.Postmaster(var id) -> "to the postmaster of your " + name(id);
      case Place.Pockets _ -> "to all your characters";
    };
  }

  /** The name of a place, for where a way begins and ends: "Vault". */
  String label(Place place) {
    return switch (place) {
      case Place.Vault _ -> "Vault";
      case Place.Carried(var id) -> name(id);
      case Place.Equipped(var id) -> name(id) + ", worn";
      case Place.Postmaster(var id) -> name(id) + ", postmaster";
      case Place.Pockets _ -> "All characters";
    };
  }

  private String name(CharacterId id) {
    return classNames.apply(id);
  }

  /** What a call does, as it stands: planned, being made, done or refused. */
  String step(Stage stage) {
    String sentence =
        switch (stage.action()) {
          case Action.Move(Step.ToVault(var load, var id)) ->
              "%s from your %s to the vault".formatted(amount(load), name(id));
          case Action.Move(Step.FromVault(var load, var id)) ->
              "%s from the vault to your %s".formatted(amount(load), name(id));
          case Action.Move(Step.Pull(var load, var id)) ->
              "%s from the postmaster to your %s".formatted(amount(load), name(id));
          case Action.Move(Step.PutOn(var loads, var id)) ->
              "%s put on by your %s".formatted(names(loads), name(id));
          case Action.RestoreLock(var cargo, var _, var locked) ->
              "%s %s again, as it was".formatted(cargo.name(), locked ? "locked" : "unlocked");
        };
    return stage.sentence().isEmpty() ? sentence : sentence + ": " + stage.sentence();
  }

  private static String names(List<Cargo> loads) {
    List<String> named = new ArrayList<>(loads.stream().map(Cargo::name).limit(NAMED).toList());
    String last =
        loads.size() > NAMED ? "%d more".formatted(loads.size() - NAMED) : named.removeLast();
    return named.isEmpty() ? last : String.join(", ", named) + " and " + last;
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
    return leaving.isEmpty()
        ? ""
        : leaving.entrySet().stream()
            .map(to ->
                "%s %s %s"
                    .formatted(
                        names(to.getValue()),
                        to.getValue().size() == 1 ? "goes" : "go",
                        to(to.getKey())))
            .collect(Collectors.joining("; ", "To make room, ", "."));
  }

  /** How an order stands, in a word or two. */
  static String state(Order order) {
    return switch (order.state()) {
      case PROPOSED -> "Waits for your answer";
      case WAITING -> order.cancelWanted() ? "Stopping" : "Waits for its turn";
      case RUNNING -> order.cancelWanted() ? "Stopping" : "Under way";
      case HELD -> "On hold";
      case DONE -> "Done";
      case PARTLY -> "Partly done";
      case FAILED -> "Not done";
      case CANCELLED -> "Cancelled";
    };
  }
}
