package com.destinyvaultraider.inspection;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.detail.Socket.Kind;
import com.destinyvaultraider.detail.StatLine;
import com.destinyvaultraider.inspection.ItemPage.Bar;
import com.destinyvaultraider.inspection.ItemPage.Column;
import com.destinyvaultraider.inspection.ItemPage.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lays out the stats and perks of a thing, on its own page or wherever else it is shown. */
public final class Sheets {

  private static final Set<Kind> PERKS =
      EnumSet.of(Kind.INTRINSIC, Kind.PART, Kind.TRAIT, Kind.ORIGIN);
  private static final String UNKNOWN_ICON = "/images/unknown.svg";

  private final String imageRoot;

  /**
   * Prepares sheets.
   *
   * @param imageRoot what stands before a manifest image path
   */
  public Sheets(String imageRoot) {
    this.imageRoot = imageRoot;
  }

  /** Its stats, in the game's order. */
  public List<Bar> bars(ItemDetail detail) {
    return detail.stats().stream().map(Sheets::bar).toList();
  }

  /** What it does, column by column. */
  public List<Column> perks(ItemDetail detail) {
    return perks(detail, Set.of());
  }

  /**
   * The same.
   *
   * @param wished the hashes of what belongs to a roll that a wish list has of it
   */
  List<Column> perks(ItemDetail detail, Set<Long> wished) {
    List<Column> columns = new ArrayList<>();
    for (Socket socket : detail.sockets()) {
      if (PERKS.contains(socket.kind()) && socket.visible() && !socket.options().isEmpty()) {
        Plug first = socket.plugged() == null ? socket.options().getFirst() : socket.plugged();
        columns.add(
            new Column(
                first.typeName(),
                socket.options().stream()
                    .map(plug ->
                        part(plug, plug.equals(socket.plugged()), wished.contains(plug.hash())))
                    .toList()));
      }
    }
    return columns;
  }

  Part part(Plug plug, boolean active, boolean wished) {
    return new Part(
        plug.name(),
        plug.typeName(),
        plug.description(),
        plug.icon() == null ? UNKNOWN_ICON : imageRoot + plug.icon(),
        active,
        plug.enhanced(),
        wished);
  }

  private static Bar bar(StatLine stat) {
    boolean drawn = stat.maximum() > 0;
    int base = stat.told() ? stat.total() : stat.base();
    int own = drawn ? percent(base, stat.maximum()) : 0;
    int withParts = drawn ? percent(base + stat.parts(), stat.maximum()) : 0;
    int all = drawn ? percent(stat.total(), stat.maximum()) : 0;
    int solid = Math.min(own, all);
    int parts = Math.max(0, Math.min(withParts, all) - solid);
    return new Bar(
        stat.name(), stat.total(), drawn, solid, parts, all - solid - parts, Wording.sum(stat));
  }

  private static int percent(int value, int maximum) {
    return Math.clamp(Math.round(100f * value / maximum), 0, 100);
  }
}
