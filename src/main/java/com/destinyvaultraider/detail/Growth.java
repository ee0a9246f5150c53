package com.destinyvaultraider.detail;

import com.destinyvaultraider.bungie.ProfileResponse.Objective;
import com.destinyvaultraider.detail.ItemDetail.Crafting;
import com.destinyvaultraider.detail.ItemDetail.Deepsight;
import com.destinyvaultraider.detail.ItemDetail.Kills;
import com.destinyvaultraider.detail.ItemDetail.ObjectiveLine;
import com.destinyvaultraider.detail.Socket.Kind;
import com.destinyvaultraider.inventory.Item;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads out of what sockets count how far a weapon has come. */
final class Growth {

  private static final int LEVEL = 2;
  private static final int LEVEL_PROGRESS = 3;
  private static final int SHAPING_DATE = 4;
  private static final int PERCENT = 100;

  private static final Map<Long, Integer> ENHANCEMENTS =
      Map.of(2728416798L, 1, 2728416797L, 2, 2728416796L, 3);

  private static final Set<Long> CRUCIBLE = Set.of(74070459L, 890482414L, 1501870536L, 2439952408L);
  private static final long GAMBIT = 345540971L;

  private static final String MEMORIES = "crafting.plugs.weapons.mods.memories";
  private static final String EXTRACTORS = "crafting.plugs.weapons.mods.extractors";

  private final Lookup lookup;
  private final Item item;
  private final List<Socket> sockets;
  private final Told told;

  Growth(Lookup lookup, Item item, List<Socket> sockets, Told told) {
    this.lookup = lookup;
    this.item = item;
    this.sockets = sockets;
    this.told = told;
  }

  /** How a crafted or enhanced weapon has grown, or null for one that is neither. */
  @Nullable Crafting crafting() {
    int level = 0;
    int progress = 0;
    Instant crafted = null;
    int enhancement = 0;
    boolean counts = item.isCrafted();
    for (Socket socket : sockets) {
      Plug plug = socket.plugged();
      if (plug == null) {
        continue;
      }
      enhancement = Math.max(enhancement, ENHANCEMENTS.getOrDefault(plug.hash(), 0));
      for (Objective objective : told.countedBy(plug)) {
        int style = lookup.goal(objective.objectiveHash()).style();
        counts |= style >= LEVEL && style <= SHAPING_DATE;
        switch (style) {
          case LEVEL -> level = objective.progress();
          case LEVEL_PROGRESS -> progress = percent(objective);
          case SHAPING_DATE -> crafted = Instant.ofEpochSecond(objective.progress());
          default -> {}
        }
      }
    }
    return counts || enhancement > 0 ? new Crafting(level, progress, crafted, enhancement) : null;
  }

  /** What the kill tracker has counted, or null where there is none. */
  @Nullable Kills kills() {
    for (Socket socket : sockets) {
      Plug plug = socket.plugged();
      if (plug == null || (socket.kind() != Kind.TRACKER && socket.kind() != Kind.MASTERWORK)) {
        continue;
      }
      for (Objective objective : told.countedBy(plug)) {
        return new Kills(kind(objective.objectiveHash()), objective.progress());
      }
    }
    return null;
  }

  /** Whether a pattern can be drawn from the weapon. */
  Deepsight deepsight() {
    Deepsight deepsight = Deepsight.NONE;
    for (Socket socket : sockets) {
      if (socket.visible() && socket.plugged() != null) {
        String category = socket.plugged().category();
        if (category.equals(MEMORIES)) {
          return Deepsight.EXTRACTABLE;
        }
        if (category.equals(EXTRACTORS)) {
          deepsight = Deepsight.HARMONIZABLE;
        }
      }
    }
    return deepsight;
  }

  /** What is to be done for a quest or a bounty. */
  List<ObjectiveLine> objectives() {
    return told.objectives().stream()
        .filter(Objective::visible)
        .map(objective -> lookup.line(objective, ""))
        .toList();
  }

  private static int percent(Objective objective) {
    return objective.completionValue() == 0
        ? 0
        : (int) ((long) objective.progress() * PERCENT / objective.completionValue());
  }

  private static String kind(long objective) {
    if (CRUCIBLE.contains(objective)) {
      return "pvp";
    }
    return objective == GAMBIT ? "gambit" : "pve";
  }
}
