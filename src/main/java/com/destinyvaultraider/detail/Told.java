package com.destinyvaultraider.detail;

import com.destinyvaultraider.bungie.ProfileResponse.Component;
import com.destinyvaultraider.bungie.ProfileResponse.Instance;
import com.destinyvaultraider.bungie.ProfileResponse.ItemComponents;
import com.destinyvaultraider.bungie.ProfileResponse.Objective;
import com.destinyvaultraider.bungie.ProfileResponse.RecordState;
import com.destinyvaultraider.bungie.SocketOptions;
import com.destinyvaultraider.bungie.SocketStates;
import com.destinyvaultraider.bungie.StatValues;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the profile tells of one instance.
 *
 * @param ofSockets whether it tells of sockets at all
 * @param instance null where nothing is told, and so are stats, states and options
 * @param objectives what the item itself counts
 * @param plugObjectives what its plugs have counted, by plug
 * @param records how far the records of catalysts are, of what may have one
 */
record Told(
    boolean ofSockets,
    @Nullable Instance instance,
    @Nullable StatValues stats,
    @Nullable SocketStates states,
    @Nullable SocketOptions options,
    List<Objective> objectives,
    Map<Long, List<Objective>> plugObjectives,
    @Nullable Map<Long, RecordState> records) {

  static Told of(Picture picture, Item item) {
    ItemComponents components = picture.components();
    long id = item.id() == null ? 0 : item.id().value();
    List<Objective> objectives = find(components.objectives(), id);
    Map<Long, List<Objective>> plugObjectives = find(components.plugObjectives(), id);
    return new Told(
        components.sockets() != null && components.sockets().data() != null,
        find(components.instances(), id),
        find(components.stats(), id),
        find(components.sockets(), id),
        find(components.reusablePlugs(), id),
        objectives == null ? List.of() : objectives,
        plugObjectives == null ? Map.of() : plugObjectives,
        item.definition().isExotic() ? picture.standing().records() : null);
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
