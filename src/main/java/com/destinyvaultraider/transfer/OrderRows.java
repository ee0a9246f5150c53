package com.destinyvaultraider.transfer;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.transfer.OrderPage.Group;
import com.destinyvaultraider.transfer.OrderPage.Row;
import com.destinyvaultraider.transfer.OrderPage.StepRow;
import com.destinyvaultraider.transfer.order.Order;
import com.destinyvaultraider.transfer.order.Order.Load;
import com.destinyvaultraider.transfer.order.Order.LoadState;
import com.destinyvaultraider.transfer.order.Order.Note;
import com.destinyvaultraider.transfer.order.Order.Stage;
import com.destinyvaultraider.transfer.order.Order.StepState;
import com.destinyvaultraider.transfer.plan.Plan.Role;
import com.destinyvaultraider.transfer.plan.Thing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what belongs to an order into rows that a page can print. */
final class OrderRows {

  private static final String UNKNOWN_ICON = "/images/unknown.svg";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final @Nullable Picture picture;
  private final Layout layout;
  private final Telling telling;

  /**
   * Prepares rows.
   *
   * @param picture of the account, or null while nobody knows it
   */
  OrderRows(@Nullable Picture picture, Layout layout) {
    this.picture = picture;
    this.layout = layout;
    this.telling = new Telling(this::className);
  }

  Telling telling() {
    return telling;
  }

  private String className(CharacterId id) {
    return Optional.ofNullable(picture)
        .flatMap(known -> known.character(id))
        .map(PlayedCharacter::className)
        .orElseGet(() -> Words.say("transfer.some-character"));
  }

  /** What an order moves and does not move, things that fare alike together. */
  List<Group> groups(Order order) {
    List<Group> groups = new ArrayList<>();
    add(groups, Words.say("transfer.group-wanted"), "group-wanted", loads(order, Role.WANTED));
    add(groups, Words.say("transfer.group-room"), "group-room", loads(order, Role.DISPLACED));
    add(groups, Words.say("transfer.group-instead"), "group-instead", loads(order, Role.INSTEAD));
    add(groups, Words.say("transfer.group-refused"), "group-refused", notes(order, false));
    add(groups, Words.say("transfer.group-there"), "group-there", notes(order, true));
    return groups;
  }

  private static void add(List<Group> groups, String title, String anchor, Stream<Row> rows) {
    List<Row> list = rows.toList();
    if (!list.isEmpty()) {
      groups.add(new Group(title, anchor, list));
    }
  }

  /** Everything that was asked for, whatever became of it. */
  Stream<Row> asked(Order order) {
    return Stream.of(loads(order, Role.WANTED), notes(order, false), notes(order, true))
        .flatMap(rows -> rows);
  }

  private Stream<Row> loads(Order order, Role role) {
    return order.loads().stream().filter(load -> load.role() == role).map(load -> row(order, load));
  }

  private Row row(Order order, Load load) {
    boolean moving =
        order.steps().stream()
            .anyMatch(
                step -> step.state() == StepState.BEGUN && step.loads().contains(load.position()));
    String fares = moving ? "moving" : load.state().name().toLowerCase(Locale.ROOT);
    if (order.purpose().setsLocks()) {
      return new Row(
          Telling.named(load.cargo()),
          icon(load.cargo().hash()),
          tier(load.cargo().hash()) + " " + fares,
          "",
          sentenceOfLock(order, load),
          history(load.cargo().thing()));
    }
    return new Row(
        Telling.amount(load.cargo()),
        icon(load.cargo().hash()),
        tier(load.cargo().hash()) + " " + fares,
        telling.label(load.from()) + " → " + telling.label(load.to()),
        moving ? Words.say("transfer.row-moving") : sentence(order, load),
        history(load.cargo().thing()));
  }

  private static String sentenceOfLock(Order order, Load load) {
    return switch (load.state()) {
      case FAILED -> load.sentence();
      case DONE ->
          switch (order.purpose()) {
            case LOCK -> Words.say("transfer.row-locked");
            case UNLOCK -> Words.say("transfer.row-unlocked");
            default -> "";
          };
      case OPEN -> order.state().isEnded() ? Words.say("transfer.row-lock-left") : "";
    };
  }

  private String sentence(Order order, Load load) {
    boolean moved = !load.at().equals(load.from());
    if (load.state() == LoadState.FAILED) {
      return moved
          ? Words.say("transfer.row-failed-elsewhere", load.sentence(), telling.at(load.at()))
          : load.sentence();
    }
    if (load.state() == LoadState.DONE) {
      return switch (load.role()) {
        case WANTED -> Words.say("transfer.row-is", telling.at(load.at()));
        case DISPLACED -> Words.say("transfer.row-made-room", telling.at(load.at()));
        case INSTEAD -> Words.say("transfer.row-was-put-on");
      };
    }
    if (order.state().isEnded()) {
      return Words.say("transfer.row-stayed", telling.at(load.at()));
    }
    if (moved) {
      return Words.say("transfer.row-for-now", telling.at(load.at()));
    }
    return switch (load.role()) {
      case WANTED -> "";
      case DISPLACED -> Words.say("transfer.row-makes-room", telling.to(load.to()));
      case INSTEAD -> Words.say("transfer.row-is-put-on");
    };
  }

  private Stream<Row> notes(Order order, boolean there) {
    return order.notes().stream().filter(note -> note.there() == there).map(this::row);
  }

  private Row row(Note note) {
    boolean known = note.thing().hash() != 0;
    return new Row(
        note.name().isEmpty() ? Words.say("transfer.unknown-item") : note.name(),
        icon(note.thing().hash()),
        tier(note.thing().hash()) + (note.there() ? " done" : " failed"),
        "",
        note.sentence(),
        known ? history(note.thing()) : null);
  }

  /** The calls of an order. */
  List<StepRow> steps(Order order) {
    return order.steps().stream().map(stage -> step(order, stage)).toList();
  }

  private StepRow step(Order order, Stage stage) {
    String state =
        Words.say(
            switch (stage.state()) {
              case PLANNED -> "transfer.step-planned";
              case BEGUN -> "transfer.step-begun";
              case DONE -> "transfer.step-done";
              case REFUSED -> "transfer.step-refused";
            });
    Instant end = stage.endedAt();
    return new StepRow(
        telling.step(order, stage),
        stage.state().name().toLowerCase(Locale.ROOT),
        state,
        end == null ? "" : TIME.format(end));
  }

  private static String history(Thing thing) {
    return "/history?item=" + (thing.id() == null ? Long.toString(thing.hash()) : thing.id());
  }

  private String icon(long hash) {
    return picture == null || hash == 0
        ? UNKNOWN_ICON
        : layout.tiles(picture, "").icon(picture.definitions().item(hash));
  }

  private String tier(long hash) {
    if (picture == null || hash == 0) {
      return "basic";
    }
    ItemDefinition definition = picture.definitions().item(hash);
    if (definition.isExotic()) {
      return "exotic";
    }
    return definition.isLegendary() ? "legendary" : "basic";
  }
}
