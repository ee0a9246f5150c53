package com.destinyvaultraider.bungie;

import com.destinyvaultraider.bungie.ProfileResponse.Component;
import com.destinyvaultraider.bungie.ProfileResponse.Energy;
import com.destinyvaultraider.bungie.ProfileResponse.Instance;
import com.destinyvaultraider.bungie.ProfileResponse.ItemComponents;
import com.destinyvaultraider.bungie.ProfileResponse.Objective;
import com.destinyvaultraider.bungie.ProfileResponse.Stat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@code GetProfile} answer tells of single instances, token by token: two thirds of
 * the answer.
 */
final class ItemComponentsParser {

  private final JsonCursor json;

  ItemComponentsParser(JsonCursor json) {
    this.json = json;
  }

  @Nullable ItemComponents parse() {
    if (!json.isObject()) {
      return null;
    }
    Component<Map<Long, Instance>> instances = null;
    Component<Map<Long, List<Objective>>> objectives = null;
    Component<Map<Long, StatValues>> stats = null;
    Component<Map<Long, SocketStates>> sockets = null;
    Component<Map<Long, Map<Long, List<Objective>>>> plugObjectives = null;
    Component<Map<Long, SocketOptions>> reusablePlugs = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "instances" -> instances = json.component(() -> json.map(this::instance));
        case "objectives" ->
            objectives = json.component(() -> json.map(() -> only("objectives", this::progress)));
        case "stats" -> stats = json.component(() -> json.map(() -> only("stats", this::values)));
        case "sockets" ->
            sockets = json.component(() -> json.map(() -> only("sockets", this::states)));
        case "plugObjectives" ->
            plugObjectives =
                json.component(() ->
                    json.map(() -> only("objectivesPerPlug", () -> json.map(this::progress))));
        case "reusablePlugs" ->
            reusablePlugs = json.component(() -> json.map(() -> only("plugs", this::options)));
        default -> json.skip();
      }
    }
    return new ItemComponents(instances, objectives, stats, sockets, plugObjectives, reusablePlugs);
  }

  /** What is wrapped in an object under the one name that counts. */
  <T> @Nullable T only(String name, Supplier<? extends @Nullable T> value) {
    if (!json.isObject()) {
      return null;
    }
    T taken = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      if (field.equals(name)) {
        taken = value.get();
      } else {
        json.skip();
      }
    }
    return taken;
  }

  private @Nullable Instance instance() {
    if (!json.isObject()) {
      return null;
    }
    Integer damageType = null;
    Stat primaryStat = null;
    Integer cannotEquipReason = null;
    Integer gearTier = null;
    Integer itemLevel = null;
    Integer quality = null;
    Energy energy = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "damageType" -> damageType = json.integer();
        case "primaryStat" -> primaryStat = stat();
        case "cannotEquipReason" -> cannotEquipReason = json.integer();
        case "gearTier" -> gearTier = json.integer();
        case "itemLevel" -> itemLevel = json.integer();
        case "quality" -> quality = json.integer();
        case "energy" -> energy = energy();
        default -> json.skip();
      }
    }
    return new Instance(
        damageType, primaryStat, cannotEquipReason, gearTier, itemLevel, quality, energy);
  }

  private @Nullable Stat stat() {
    if (!json.isObject()) {
      return null;
    }
    long statHash = 0;
    Integer value = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "statHash" -> statHash = json.hash();
        case "value" -> value = json.integer();
        default -> json.skip();
      }
    }
    return value == null ? null : new Stat(statHash, value);
  }

  private @Nullable Energy energy() {
    if (!json.isObject()) {
      return null;
    }
    int capacity = 0;
    int used = 0;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "energyCapacity" -> capacity = (int) json.hash();
        case "energyUsed" -> used = (int) json.hash();
        default -> json.skip();
      }
    }
    return new Energy(capacity, used);
  }

  /** What is counted, one after the other. */
  @Nullable List<Objective> progress() {
    return json.list(this::objective);
  }

  private @Nullable Objective objective() {
    if (!json.isObject()) {
      return null;
    }
    long hash = 0;
    int progress = 0;
    int completion = 0;
    boolean complete = false;
    boolean visible = true;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "objectiveHash" -> hash = json.hash();
        case "progress" -> progress = (int) json.hash();
        case "completionValue" -> completion = (int) json.hash();
        case "complete" -> complete = Boolean.TRUE.equals(json.bool());
        case "visible" -> visible = !Boolean.FALSE.equals(json.bool());
        default -> json.skip();
      }
    }
    return new Objective(hash, progress, completion, complete, visible);
  }

  private @Nullable StatValues values() {
    if (!json.isObject()) {
      return null;
    }
    StatValues.Builder values = new StatValues.Builder();
    while (json.nextField() != null) {
      Stat stat = stat();
      if (stat != null) {
        values.add(stat.statHash(), stat.value());
      }
    }
    return values.build();
  }

  private @Nullable SocketStates states() {
    if (!json.isArray()) {
      return null;
    }
    SocketStates.Builder sockets = new SocketStates.Builder();
    while (json.nextElement()) {
      long plug = 0;
      boolean enabled = false;
      boolean visible = false;
      if (json.isObject()) {
        for (String field = json.nextField(); field != null; field = json.nextField()) {
          switch (field) {
            case "plugHash" -> plug = json.hash();
            case "isEnabled" -> enabled = Boolean.TRUE.equals(json.bool());
            case "isVisible" -> visible = Boolean.TRUE.equals(json.bool());
            default -> json.skip();
          }
        }
      }
      sockets.add(plug, enabled, visible);
    }
    return sockets.build();
  }

  private @Nullable SocketOptions options() {
    Map<Long, HashList> bySocket = json.map(this::plugs);
    return bySocket == null ? null : SocketOptions.of(bySocket);
  }

  private @Nullable HashList plugs() {
    if (!json.isArray()) {
      return null;
    }
    HashList hashes = new HashList();
    while (json.nextElement()) {
      Long hash = only("plugItemHash", json::number);
      if (hash != null) {
        hashes.add(hash);
      }
    }
    return hashes;
  }
}
