package com.destinyvaultraider.inspection;

import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.bungie.BungieSite;
import com.destinyvaultraider.detail.GameLoadout;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.ItemFacts;
import com.destinyvaultraider.detail.ItemFacts.SetBonus;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.detail.Socket.Kind;
import com.destinyvaultraider.detail.StatLine;
import com.destinyvaultraider.inspection.ItemPage.Bar;
import com.destinyvaultraider.inspection.ItemPage.Bonus;
import com.destinyvaultraider.inspection.ItemPage.Column;
import com.destinyvaultraider.inspection.ItemPage.Objective;
import com.destinyvaultraider.inspection.ItemPage.Part;
import com.destinyvaultraider.inspection.ItemPage.Press;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays an item out as its card and its page. */
@Component
class ItemPages {

  private static final Set<Kind> PERKS =
      EnumSet.of(Kind.INTRINSIC, Kind.PART, Kind.TRAIT, Kind.ORIGIN);
  private static final Set<Kind> MODS = EnumSet.of(Kind.MOD, Kind.MASTERWORK, Kind.CATALYST);
  private static final Set<Kind> LOOKS =
      EnumSet.of(Kind.SHADER, Kind.ORNAMENT, Kind.MEMENTO, Kind.TRACKER);
  private static final String UNKNOWN_ICON = "/images/unknown.svg";
  private static final long PURSUITS = 1345459588L;

  private final Layout layout;
  private final BungieSite bungie;

  ItemPages(Layout layout, BungieSite bungie) {
    this.layout = layout;
    this.bungie = bungie;
  }

  /**
   * Lays it out.
   *
   * @param loadouts those that the game keeps for the characters
   */
  ItemPage of(
      Picture picture, ItemDetail detail, Annotation annotation, List<GameLoadout> loadouts) {
    Item item = detail.item();
    ItemFacts facts = detail.facts();
    String key = item.id() == null ? Long.toString(item.hash()) : item.id().toString();
    return new ItemPage(
        (item.id() == null ? "/stacks/" : "/items/") + key,
        layout.tiles(picture, "").of(item, item.place().owner()),
        key,
        Wording.kind(item),
        Wording.marks(detail),
        facts.screenshot() == null ? null : bungie.imageRoot() + facts.screenshot(),
        facts.description(),
        facts.flavorText(),
        facts.lore(),
        facts.source(),
        Wording.doubts(detail),
        detail.stats().stream().map(ItemPages::bar).toList(),
        columns(detail.sockets()),
        plugged(detail.sockets(), MODS),
        plugged(detail.sockets(), LOOKS),
        bonus(facts.setBonus()),
        detail.objectives().stream()
            .map(line ->
                new Objective(line.description(), line.progress(), line.completion(), line.done()))
            .toList(),
        Wording.where(picture, item),
        loadouts.stream()
            .filter(loadout -> item.id() != null && loadout.items().contains(item.id()))
            .map(loadout -> Wording.loadout(picture, loadout))
            .toList(),
        Sends.of(picture, item),
        item.lockable() && item.id() != null ? new Press(item.isLocked()) : null,
        item.id() != null && item.bucketHash() == PURSUITS ? new Press(item.isTracked()) : null,
        annotation);
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

  private List<Column> columns(List<Socket> sockets) {
    List<Column> columns = new ArrayList<>();
    for (Socket socket : sockets) {
      if (PERKS.contains(socket.kind()) && socket.visible() && !socket.options().isEmpty()) {
        Plug first = socket.plugged() == null ? socket.options().getFirst() : socket.plugged();
        columns.add(
            new Column(
                first.typeName(),
                socket.options().stream()
                    .map(plug -> part(plug, plug.equals(socket.plugged())))
                    .toList()));
      }
    }
    return columns;
  }

  private List<Part> plugged(List<Socket> sockets, Set<Kind> kinds) {
    List<Part> parts = new ArrayList<>();
    for (Socket socket : sockets) {
      Plug plug = socket.plugged();
      if (plug != null && kinds.contains(socket.kind()) && socket.visible()) {
        parts.add(part(plug, true));
      }
    }
    return parts;
  }

  private Part part(Plug plug, boolean active) {
    return new Part(
        plug.name(),
        plug.typeName(),
        plug.description(),
        plug.icon() == null ? UNKNOWN_ICON : bungie.imageRoot() + plug.icon(),
        active,
        plug.enhanced());
  }

  private static @Nullable Bonus bonus(@Nullable SetBonus bonus) {
    return bonus == null
        ? null
        : new Bonus(
            bonus.name(),
            bonus.perks().stream()
                .map(perk -> new Bonus.Step(perk.pieces(), perk.name(), perk.description()))
                .toList());
  }
}
