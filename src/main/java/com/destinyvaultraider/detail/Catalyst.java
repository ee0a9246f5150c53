package com.destinyvaultraider.detail;

import com.destinyvaultraider.bungie.ProfileResponse.Objective;
import com.destinyvaultraider.bungie.ProfileResponse.RecordState;
import com.destinyvaultraider.detail.ItemDetail.CatalystState;
import com.destinyvaultraider.detail.ItemDetail.ObjectiveLine;
import com.destinyvaultraider.detail.Socket.Kind;
import com.destinyvaultraider.inventory.Item;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the catalyst of an exotic weapon is.
 *
 * @param objectives what is still to be done for it; nothing once it is complete
 */
record Catalyst(CatalystState state, List<ObjectiveLine> objectives) {

  private static final Catalyst NONE = new Catalyst(CatalystState.NONE, List.of());
  private static final int REDEEMED = 1;
  private static final int OBJECTIVE_NOT_COMPLETED = 4;
  private static final int OBSCURED = 8;

  /**
   * Told by what is in its socket and what that has counted; where nothing is in it, by the
   * account's record of it, and where there is no record by what the socket would take.
   */
  static Catalyst of(Lookup lookup, Item item, List<Socket> sockets, Told told) {
    if (!item.definition().isExotic()) {
      return NONE;
    }
    for (Socket socket : sockets) {
      Plug plugged = socket.plugged();
      if (socket.kind() == Kind.CATALYST && plugged != null) {
        return isEmpty(plugged)
            ? waiting(lookup, socket, told)
            : inserted(lookup, item, plugged, told.countedBy(plugged));
      }
    }
    return NONE;
  }

  private static boolean isEmpty(Plug plug) {
    return plug.category().contains("empty");
  }

  private static Catalyst inserted(
      Lookup lookup, Item item, Plug plugged, List<Objective> counted) {
    boolean done =
        counted.isEmpty()
            ? item.isMasterwork() || plugged.category().equals("catalysts")
            : counted.stream().allMatch(Objective::complete);
    return of(lookup, done ? CatalystState.COMPLETE : CatalystState.INCOMPLETE, plugged, counted);
  }

  private static Catalyst waiting(Lookup lookup, Socket socket, Told told) {
    Plug counting = null;
    for (Plug plug : socket.options()) {
      RecordState record = isEmpty(plug) ? null : record(lookup, plug, told.records());
      if (record != null) {
        return of(lookup, state(record, told.countedBy(plug)), plug, record.objectives());
      }
      counting = counting == null && !told.countedBy(plug).isEmpty() ? plug : counting;
    }
    return counting == null
        ? new Catalyst(CatalystState.MISSING, List.of())
        : of(lookup, CatalystState.INCOMPLETE, counting, told.countedBy(counting));
  }

  /** The record of a catalyst has its name, in every language. */
  private static @Nullable RecordState record(
      Lookup lookup, Plug plug, @Nullable Map<Long, RecordState> records) {
    if (records != null) {
      for (Map.Entry<Long, RecordState> each : records.entrySet()) {
        if (lookup.recordName(each.getKey()).equals(plug.name())) {
          return each.getValue();
        }
      }
    }
    return null;
  }

  /** Some records stay obscured though the catalyst was found: then it has counted something. */
  private static CatalystState state(RecordState record, List<Objective> counted) {
    boolean open = (record.state() & OBJECTIVE_NOT_COMPLETED) != 0;
    if (!open || (record.state() & REDEEMED) != 0) {
      return CatalystState.COMPLETE;
    }
    boolean begun = counted.stream().anyMatch(objective -> objective.progress() > 0);
    return (record.state() & OBSCURED) != 0 && !begun
        ? CatalystState.MISSING
        : CatalystState.INCOMPLETE;
  }

  private static Catalyst of(
      Lookup lookup, CatalystState state, Plug plug, List<Objective> counted) {
    return new Catalyst(
        state,
        state == CatalystState.INCOMPLETE
            ? counted.stream()
                .filter(Objective::visible)
                .map(objective -> lookup.line(objective, plug.name() + ": "))
                .toList()
            : List.of());
  }
}
