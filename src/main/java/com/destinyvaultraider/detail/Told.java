package com.destinyvaultraider.detail;

import com.destinyvaultraider.bungie.ProfileResponse.Component;
import com.destinyvaultraider.bungie.ProfileResponse.Instance;
import com.destinyvaultraider.bungie.ProfileResponse.ItemComponents;
import com.destinyvaultraider.bungie.ProfileResponse.Objective;
import com.destinyvaultraider.bungie.SocketOptions;
import com.destinyvaultraider.bungie.SocketStates;
import com.destinyvaultraider.bungie.StatValues;
import com.destinyvaultraider.inventory.Item;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the profile tells of one instance.
 *
 * @param instance null where nothing is told, and so are stats, states and options
 * @param objectives what the item itself counts
 * @param plugObjectives what its plugs have counted, by plug
 */
record Told(
    @Nullable Instance instance,
    @Nullable StatValues stats,
    @Nullable SocketStates states,
    @Nullable SocketOptions options,
    List<Objective> objectives,
    Map<Long, List<Objective>> plugObjectives) {

  static Told of(ItemComponents components, Item item) {
    long id = item.id() == null ? 0 : item.id().value();
    List<Objective> objectives = find(components.objectives(), id);
    Map<Long, List<Objective>> plugObjectives = find(components.plugObjectives(), id);
    return new Told(
        find(components.instances(), id),
        find(components.stats(), id),
        find(components.sockets(), id),
        find(components.reusablePlugs(), id),
        objectives == null ? List.of() : objectives,
        plugObjectives == null ? Map.of() : plugObjectives);
  }

  List<Objective> countedBy(Plug plug) {
    return plugObjectives.getOrDefault(plug.hash(), List.of());
  }

  int gearTier() {
    return instance == null || instance.gearTier() == null ? 0 : instance.gearTier();
  }

  private static <T> @Nullable T find(@Nullable Component<Map<Long, T>> component, long id) {
    Map<Long, T> data = component == null ? null : component.data();
    return data == null ? null : data.get(id);
  }
}
