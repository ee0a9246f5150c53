package com.destinyvaultraider.transfer.order;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.order.Order.Action;
import com.destinyvaultraider.transfer.order.Order.Load;
import com.destinyvaultraider.transfer.order.Order.LoadState;
import com.destinyvaultraider.transfer.order.Order.Note;
import com.destinyvaultraider.transfer.order.Order.Purpose;
import com.destinyvaultraider.transfer.order.Order.RoomRule;
import com.destinyvaultraider.transfer.order.Order.Stage;
import com.destinyvaultraider.transfer.order.Order.State;
import com.destinyvaultraider.transfer.order.Order.StepState;
import com.destinyvaultraider.transfer.plan.Cargo;
import com.destinyvaultraider.transfer.plan.Plan.Role;
import com.destinyvaultraider.transfer.plan.Step;
import com.destinyvaultraider.transfer.plan.Thing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns rows of the order tables into orders. */
final class OrderRows {

  private OrderRows() {}

  static Order order(ResultSet row, List<Load> loads, List<Note> notes, List<Stage> steps)
      throws SQLException {
    return new Order(
        row.getLong("id"),
        row.getLong("user_id"),
        row.getLong("bungie_membership_id"),
        new Membership(row.getInt("membership_type"), row.getLong("membership_id")),
        Purpose.valueOf(row.getString("purpose")),
        number(row, "undoes"),
        State.valueOf(row.getString("state")),
        RoomRule.valueOf(row.getString("room")),
        row.getBoolean("cancel_wanted"),
        row.getString("sentence"),
        moment(row, "placed_at"),
        moment(row, "progressed_at"),
        row.getObject("ended_at") == null ? null : moment(row, "ended_at"),
        loads,
        notes,
        steps);
  }

  static Load load(ResultSet row) throws SQLException {
    return new Load(
        row.getInt("position"),
        Role.valueOf(row.getString("role")),
        row.getInt("wish"),
        new Cargo(
            row.getLong("hash"),
            instance(row, "instance_id"),
            row.getInt("quantity"),
            row.getBoolean("account_wide"),
            row.getString("name")),
        Place.of(row.getString("from_place")),
        Place.of(row.getString("at_place")),
        Place.of(row.getString("to_place")),
        LoadState.valueOf(row.getString("state")),
        row.getString("sentence"));
  }

  static Note note(ResultSet row) throws SQLException {
    return new Note(
        row.getInt("position"),
        new Thing(row.getLong("hash"), instance(row, "instance_id")),
        row.getString("name"),
        row.getBoolean("there"),
        row.getString("sentence"));
  }

  static Stage stage(ResultSet row, List<Load> all) throws SQLException {
    List<Integer> loads =
        Stream.of((Object[]) row.getArray("loads").getArray()).map(Integer.class::cast).toList();
    List<Cargo> cargo =
        all.stream()
            .filter(load -> loads.contains(load.position()))
            .sorted((one, other) -> loads.indexOf(one.position()) - loads.indexOf(other.position()))
            .map(Load::cargo)
            .toList();
    return new Stage(
        row.getInt("position"),
        action(row, cargo),
        loads,
        StepState.valueOf(row.getString("state")),
        row.getInt("quantity_before"),
        Stream.of((Object[]) row.getArray("replaced").getArray())
            .map(id -> new ItemInstanceId((Long) id))
            .toList(),
        row.getInt("tries"),
        row.getObject("begun_at") == null ? null : moment(row, "begun_at"),
        row.getObject("doubted_at") == null ? null : moment(row, "doubted_at"),
        row.getInt("refusal"),
        row.getObject("ended_at") == null ? null : moment(row, "ended_at"),
        row.getString("sentence"));
  }

  private static Action action(ResultSet row, List<Cargo> cargo) throws SQLException {
    CharacterId character = new CharacterId(row.getLong("character_id"));
    String kind = row.getString("kind");
    return switch (kind) {
      case "TO_VAULT" -> new Action.Move(new Step.ToVault(cargo.getFirst(), character));
      case "FROM_VAULT" -> new Action.Move(new Step.FromVault(cargo.getFirst(), character));
      case "PULL" -> new Action.Move(new Step.Pull(cargo.getFirst(), character));
      case "PUT_ON" -> new Action.Move(new Step.PutOn(cargo, character));
      case "LOCK" ->
          new SetLock(
              new Cargo(
                  row.getLong("lock_hash"),
                  instance(row, "lock_instance"),
                  1,
                  false,
                  row.getString("lock_name")),
              character,
              row.getBoolean("locked"));
      default -> throw new IllegalStateException("no step: " + kind);
    };
  }

  static String kind(Step step) {
    return switch (step) {
      case Step.ToVault _ -> "TO_VAULT";
      case Step.FromVault _ -> "FROM_VAULT";
      case Step.Pull _ -> "PULL";
      case Step.PutOn _ -> "PUT_ON";
    };
  }

  static @Nullable ItemInstanceId instance(ResultSet row, String column) throws SQLException {
    Long id = number(row, column);
    return id == null ? null : new ItemInstanceId(id);
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
