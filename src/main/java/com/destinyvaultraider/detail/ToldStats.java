package com.destinyvaultraider.detail;

import com.destinyvaultraider.bungie.StatValues;
import com.destinyvaultraider.detail.Socket.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stats of armor as component 304 tells them. They stand in where the sockets do not add up to
 * them: where Bungie has not sent what is in the sockets that roll the stats, or where the manifest
 * does not say what that adds.
 */
final class ToldStats {

  /**
   * What a full bar stands for where no definition says so: as the game's definitions for armor.
   */
  private static final int FULL_BAR = 45;

  /** What a masterwork adds to each stat of armor without a tier. */
  private static final int MASTERWORK = 2;

  private final Lookup lookup;
  private final Bearer bearer;
  private final List<PlugSheet> mods = new ArrayList<>();

  private ToldStats(Lookup lookup, Bearer bearer, List<Socket> sockets) {
    this.lookup = lookup;
    this.bearer = bearer;
    for (Socket socket : sockets) {
      PlugSheet plug =
          socket.plugged() == null || !socket.enabled()
              ? null
              : lookup.plug(socket.plugged().hash());
      if (plug != null && plug.kind() == Kind.MOD) {
        mods.add(plug);
      }
    }
  }

  /** The reckoned stats of armor, or those that are told where the two differ. */
  static List<StatLine> orReckoned(
      List<StatLine> reckoned,
      @Nullable StatValues told,
      Lookup lookup,
      List<Socket> sockets,
      Bearer bearer) {
    if (told == null || Stats.ARMOR.stream().allMatch(stat -> told.value(stat) == null)) {
      return reckoned;
    }
    boolean same =
        !reckoned.isEmpty()
            && reckoned.stream()
                .filter(line -> Stats.ARMOR.contains(line.hash()))
                .allMatch(line -> line.total() == value(told, line.hash()));
    return same ? reckoned : new ToldStats(lookup, bearer, sockets).lines(told);
  }

  private List<StatLine> lines(StatValues told) {
    List<StatLine> lines = new ArrayList<>();
    for (long stat : Stats.ARMOR) {
      int total = value(told, stat);
      int base = Math.max(0, total - added(stat));
      lines.add(
          new StatLine(
              stat, lookup.statName(stat), base, 0, total - base, total, FULL_BAR, false, true));
    }
    lines.add(StatAssembly.total(lines, true));
    return List.copyOf(lines);
  }

  /** What is known to be added to a stat. */
  private int added(long stat) {
    int added = bearer.item().isMasterwork() && bearer.gearTier() == 0 ? MASTERWORK : 0;
    for (PlugSheet plug : mods) {
      for (Investment investment : plug.investments()) {
        if (investment.stat() == stat) {
          added += Conditions.value(investment, plug, bearer, 0);
        }
      }
    }
    return added;
  }

  /** A stat that armor has nothing of is not always told. */
  private static int value(StatValues told, long stat) {
    Integer value = told.value(stat);
    return value == null ? 0 : value;
  }
}
