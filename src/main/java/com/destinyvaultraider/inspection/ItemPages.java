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
import com.destinyvaultraider.inspection.ItemPage.Bonus;
import com.destinyvaultraider.inspection.ItemPage.Objective;
import com.destinyvaultraider.inspection.ItemPage.Part;
import com.destinyvaultraider.inspection.ItemPage.Press;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.wishlist.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays an item out as its card and its page. */
@Component
class ItemPages {

  private static final Set<Kind> MODS = EnumSet.of(Kind.MOD, Kind.MASTERWORK, Kind.CATALYST);
  private static final Set<Kind> LOOKS =
      EnumSet.of(Kind.SHADER, Kind.ORNAMENT, Kind.MEMENTO, Kind.TRACKER);
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
   * @param verdict what the player's wish lists say of its roll
   * @param loadouts those that the game keeps for the characters
   */
  ItemPage of(
      Picture picture,
      ItemDetail detail,
      Annotation annotation,
      @Nullable Verdict verdict,
      List<GameLoadout> loadouts) {
    Item item = detail.item();
    ItemFacts facts = detail.facts();
    Sheets sheets = new Sheets(bungie.imageRoot());
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
        sheets.bars(detail),
        sheets.perks(detail, verdict == null ? Set.of() : verdict.perks()),
        plugged(sheets, detail, MODS),
        plugged(sheets, detail, LOOKS),
        bonus(facts.setBonus()),
        detail.objectives().stream()
            .map(line ->
                new Objective(line.description(), line.progress(), line.completion(), line.done()))
            .toList(),
        Wording.where(picture, item),
        Wording.loadouts(picture, item, loadouts),
        Sends.of(picture, item),
        item.lockable() && item.id() != null ? new Press(item.isLocked()) : null,
        item.id() != null && item.bucketHash() == PURSUITS ? new Press(item.isTracked()) : null,
        annotation,
        verdict);
  }

  private static List<Part> plugged(Sheets sheets, ItemDetail detail, Set<Kind> kinds) {
    List<Part> parts = new ArrayList<>();
    for (Socket socket : detail.sockets()) {
      Plug plug = socket.plugged();
      if (plug != null && kinds.contains(socket.kind()) && socket.visible()) {
        parts.add(sheets.part(plug, true, false));
      }
    }
    return parts;
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
