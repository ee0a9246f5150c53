package com.destinyvaultraider.bungie;

import com.destinyvaultraider.bungie.ProfileResponse.AccountComponents;
import com.destinyvaultraider.bungie.ProfileResponse.Component;
import com.destinyvaultraider.bungie.ProfileResponse.Loadout;
import com.destinyvaultraider.bungie.ProfileResponse.RecordState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@code GetProfile} answer tells of the account beside what it owns, token by token.
 * An account has thousands of records; those that nobody wants are passed over.
 */
final class AccountParser {

  private final JsonCursor json;
  private final ItemComponentsParser shapes;
  private final LongPredicate records;
  private @Nullable Component<Map<Long, List<Loadout>>> loadouts;
  private @Nullable Component<Map<Long, RecordState>> states;
  private @Nullable Component<Map<Long, Integer>> variables;
  private @Nullable Component<Map<Long, Map<Long, Integer>>> characterVariables;

  /**
   * Begins.
   *
   * @param records the hashes of the records that are wanted
   */
  AccountParser(JsonCursor json, LongPredicate records) {
    this.json = json;
    this.shapes = new ItemComponentsParser(json);
    this.records = records;
  }

  /** Takes the value of a field of the answer, or passes over it. */
  void take(String field) {
    switch (field) {
      case "characterLoadouts" -> loadouts = json.component(() -> json.map(this::loadouts));
      case "profileRecords" ->
          states = json.component(() -> shapes.only("records", this::wantedRecords));
      case "profileStringVariables" -> variables = json.component(this::variables);
      case "characterStringVariables" ->
          characterVariables = json.component(() -> json.map(this::variables));
      default -> json.skip();
    }
  }

  AccountComponents components() {
    return new AccountComponents(loadouts, states, variables, characterVariables);
  }

  /** A loadout is known by its place, so that one which is not understood keeps it. */
  private @Nullable List<Loadout> loadouts() {
    return shapes.only("loadouts", () -> json.list(this::loadout));
  }

  private Loadout loadout() {
    long name = 0;
    List<Long> items = new ArrayList<>();
    if (json.isObject()) {
      for (String field = json.nextField(); field != null; field = json.nextField()) {
        switch (field) {
          case "nameHash" -> name = json.hash();
          case "items" -> items(items);
          default -> json.skip();
        }
      }
    }
    return new Loadout(name, items);
  }

  private void items(List<Long> items) {
    if (json.isArray()) {
      while (json.nextElement()) {
        Long id = shapes.only("itemInstanceId", json::number);
        if (id != null && id != 0) {
          items.add(id);
        }
      }
    }
  }

  private @Nullable Map<Long, RecordState> wantedRecords() {
    if (!json.isObject()) {
      return null;
    }
    Map<Long, RecordState> wanted = new HashMap<>();
    for (String name = json.nextField(); name != null; name = json.nextField()) {
      Long hash = JsonCursor.parse(name);
      RecordState state = null;
      if (hash != null && records.test(hash)) {
        state = state();
      } else {
        json.skip();
      }
      if (hash != null && state != null) {
        wanted.put(hash, state);
      }
    }
    return wanted;
  }

  private @Nullable RecordState state() {
    if (!json.isObject()) {
      return null;
    }
    int state = 0;
    List<ProfileResponse.Objective> objectives = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "state" -> state = (int) json.hash();
        case "objectives" -> objectives = shapes.progress();
        default -> json.skip();
      }
    }
    return new RecordState(state, objectives == null ? List.of() : objectives);
  }

  private @Nullable Map<Long, Integer> variables() {
    return shapes.only("integerValuesByHash", () -> json.map(json::integer));
  }
}
