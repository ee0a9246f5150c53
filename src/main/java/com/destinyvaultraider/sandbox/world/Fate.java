package com.destinyvaultraider.sandbox.world;

import com.destinyvaultraider.sandbox.world.Objectives.Objective;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What has become of one instance: what it has killed, whether it was crafted, how far its catalyst
 * is. Decided by its id alone, so that it changes nothing about any other.
 */
final class Fate {

  private static final int MASTERWORK = 4;
  private static final int CRAFTED = 8;
  private static final int FIRST_SHAPING = 1_645_500_000;
  private static final int FOUR_YEARS = 126_000_000;

  private final Item item;
  private final String id;
  private final int state;
  private final Map<Long, Integer> armorStats;
  private final SplittableRandom random;
  private int armorSockets;

  Fate(Item item, String id, int state, Map<Long, Integer> armorStats) {
    this.item = item;
    this.id = id;
    this.state = state;
    this.armorStats = armorStats;
    this.random = new SplittableRandom(Long.parseLong(id));
  }

  /** Fills a socket, tells what it offers and what it has counted. */
  void fill(Socket socket, int index, ArrayNode states, ObjectNode options, ObjectNode counted) {
    long plug = plug(socket);
    ObjectNode filled = states.addObject();
    if (plug != 0) {
      filled.put("plugHash", plug);
    }
    boolean hidden = socket.pool().equals(InstancePlugs.ARMOR_STATS);
    filled.put("isEnabled", plug != 0).put("isVisible", plug != 0 && !hidden);
    List<Item> counting = socket.plugs().stream().filter(Objectives::has).toList();
    boolean lost = plug == first(socket) && !counting.equals(socket.plugs());
    if (plug == 0 || counting.isEmpty() || (lost && random.nextInt(2) == 0)) {
      return;
    }
    ArrayNode choices = options.putArray(Integer.toString(index));
    socket.plugs().forEach(each -> choices.add(Components.choice(each)));
    ObjectNode perPlug = counted.withObjectProperty(id).withObjectProperty("objectivesPerPlug");
    for (Item each : counting) {
      ArrayNode progress = perPlug.putArray(Long.toString(each.hash()));
      for (Objective objective : Objectives.of(each)) {
        progress.add(Components.progress(objective, progress(objective, each)));
      }
    }
  }

  private long plug(Socket socket) {
    return switch (socket.pool()) {
      case InstancePlugs.TRACKERS ->
          random.nextInt(3) == 0
              ? 0
              : random.nextInt(3) == 0
                  ? InstancePlugs.CRUCIBLE_TRACKER
                  : InstancePlugs.KILL_TRACKER;
      case InstancePlugs.CRAFTED -> isCrafted() ? first(socket) : 0;
      case InstancePlugs.MEMORIES ->
          !isCrafted() && item.tier() == 5 && random.nextInt(12) == 0 ? first(socket) : 0;
      case InstancePlugs.CATALYSTS ->
          isMasterwork() || random.nextInt(2) == 0 ? InstancePlugs.catalyst(item) : first(socket);
      case InstancePlugs.ARMOR_STATS -> {
        long stat = Stats.OF_ARMOR[armorSockets++];
        yield InstancePlugs.armorStat(stat, armorStats.getOrDefault(stat, 0));
      }
      default -> socket.plugs().get(random.nextInt(socket.plugs().size())).hash();
    };
  }

  private int progress(Objective objective, Item plug) {
    return switch (objective.style()) {
      case Objectives.LEVEL -> 1 + random.nextInt(30);
      case Objectives.LEVEL_PROGRESS -> random.nextInt(objective.goal());
      case Objectives.SHAPING_DATE -> FIRST_SHAPING + random.nextInt(FOUR_YEARS);
      default -> {
        boolean catalyst = plug.extra().equals(InstancePlugs.CATALYSTS);
        yield catalyst && isMasterwork()
            ? objective.goal()
            : random.nextInt(catalyst ? objective.goal() : 9 * objective.goal());
      }
    };
  }

  private boolean isCrafted() {
    return (state & CRAFTED) != 0;
  }

  private boolean isMasterwork() {
    return (state & MASTERWORK) != 0;
  }

  private static long first(Socket socket) {
    return socket.plugs().isEmpty() ? 0 : socket.plugs().getFirst().hash();
  }
}
