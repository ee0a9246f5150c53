package com.destinyvaultraider.detail;

import com.destinyvaultraider.detail.Socket.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reckons the stats of an instance as the game displays them. */
final class StatAssembly {

  private static final Set<Kind> PARTS =
      Set.of(Kind.PART, Kind.TRAIT, Kind.ORIGIN, Kind.INTRINSIC, Kind.OTHER);
  private static final int NATURE = 0;
  private static final int PART = 1;
  private static final int MOD = 2;

  private final Lookup lookup;
  private final ItemSheet sheet;
  private final StatGroup group;
  private final boolean armor;
  private final Map<Integer, int[]> invested = new TreeMap<>();

  private StatAssembly(Lookup lookup, ItemSheet sheet, StatGroup group, boolean armor) {
    this.lookup = lookup;
    this.sheet = sheet;
    this.group = group;
    this.armor = armor;
  }

  /** The stats in the order of the game; none where the manifest does not say how to show them. */
  static List<StatLine> of(Lookup lookup, ItemSheet sheet, List<Socket> sockets, Bearer bearer) {
    StatGroup group = lookup.statGroup(sheet.statGroup());
    if (group == null) {
      return List.of();
    }
    StatAssembly assembly = new StatAssembly(lookup, sheet, group, bearer.isArmor());
    assembly.invest(sockets, bearer);
    return assembly.lines();
  }

  private void invest(List<Socket> sockets, Bearer bearer) {
    for (Investment investment : sheet.investments()) {
      add(investment.stat(), NATURE, investment.value());
    }
    if (armor) {
      Stats.ARMOR.forEach(stat -> add(stat, NATURE, 0));
    }
    List<PlugSheet> plugs = new ArrayList<>();
    for (Socket socket : sockets) {
      PlugSheet plug =
          socket.plugged() == null || !socket.enabled()
              ? null
              : lookup.plug(socket.plugged().hash());
      if (plug != null) {
        plugs.add(plug);
      }
    }
    plugs.stream().filter(PlugSheet::isNature).forEach(plug -> apply(plug, NATURE, bearer));
    for (PlugSheet plug : plugs) {
      if (!plug.isNature()) {
        apply(plug, PARTS.contains(plug.kind()) ? PART : MOD, bearer);
      }
    }
  }

  private void apply(PlugSheet plug, int column, Bearer bearer) {
    for (Investment investment : plug.investments()) {
      int base = base(investment.stat());
      add(investment.stat(), column, Conditions.value(investment, plug, bearer, base));
    }
  }

  private int base(long stat) {
    int[] columns = invested.get(Stats.place(stat));
    return columns == null ? 0 : columns[NATURE];
  }

  private void add(long stat, int column, int value) {
    if (isShown(stat)) {
      invested.computeIfAbsent(Stats.place(stat), _ -> new int[3])[column] += value;
    }
  }

  private boolean isShown(long stat) {
    Set<Long> categories = sheet.plain().categories();
    if (stat == Stats.CHARGE_TIME && categories.contains(Stats.BOWS)) {
      return false;
    }
    return Stats.place(stat) >= 0
        && (group.scales().containsKey(stat)
            || (Stats.HIDDEN.contains(stat) && !categories.contains(Stats.SWORDS)));
  }

  private List<StatLine> lines() {
    List<StatLine> lines = new ArrayList<>();
    invested.forEach((place, columns) -> lines.add(line(Stats.at(place), columns)));
    if (armor) {
      lines.add(total(lines, false));
    }
    return List.copyOf(lines);
  }

  private StatLine line(long stat, int[] columns) {
    Scale scale = group.scales().get(stat);
    int base = display(stat, scale, columns[NATURE]);
    int withParts = display(stat, scale, columns[NATURE] + columns[PART]);
    int total = display(stat, scale, columns[NATURE] + columns[PART] + columns[MOD]);
    boolean number = Stats.NUMBERS.contains(stat) || (scale != null && scale.numeric());
    int full = scale == null ? group.maximum() : scale.full();
    return new StatLine(
        stat,
        lookup.statName(stat),
        base,
        withParts - base,
        total - withParts,
        total,
        number ? 0 : full,
        Stats.FASTER_IS_LESS.contains(stat) || (scale != null && scale.falls()),
        false);
  }

  private int display(long stat, @Nullable Scale scale, int value) {
    if (scale == null) {
      return Math.min(value, group.maximum());
    }
    if (Stats.ARMOR.contains(stat)) {
      return value;
    }
    return stat == Stats.MAGAZINE ? scale.displayRoundedUp(value) : scale.display(value);
  }

  /** The line that sums up those of armor. */
  static StatLine total(List<StatLine> lines, boolean told) {
    return new StatLine(
        StatLine.TOTAL,
        "",
        lines.stream().mapToInt(StatLine::base).sum(),
        lines.stream().mapToInt(StatLine::parts).sum(),
        lines.stream().mapToInt(StatLine::mods).sum(),
        lines.stream().mapToInt(StatLine::total).sum(),
        0,
        false,
        told);
  }
}
