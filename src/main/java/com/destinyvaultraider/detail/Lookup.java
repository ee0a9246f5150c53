package com.destinyvaultraider.detail;

import com.destinyvaultraider.bungie.ProfileResponse.Objective;
import com.destinyvaultraider.detail.ItemDetail.ObjectiveLine;
import com.destinyvaultraider.detail.ItemFacts.SetBonus;
import com.destinyvaultraider.detail.ItemFacts.SetPerk;
import com.destinyvaultraider.detail.Socket.Kind;
import com.destinyvaultraider.manifest.Definitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks things up in one version of the definitions, remembering what was looked up before. */
record Lookup(Definitions definitions, Library library) {

  private static final String ITEMS = "DestinyInventoryItemDefinition";
  private static final ItemFacts UNKNOWN =
      new ItemFacts(
          "", "", "", 0, null, 0, 0, "", Set.of(), Set.of(), false, false, false, false, false,
          Set.of(), null, "");
  private static final ItemSheet BLANK =
      new ItemSheet(UNKNOWN, new ItemSheet.Links(0, 0, 0, 0, 0), 0, List.of(), List.of());

  /** The item's sheet; a blank one where the manifest lacks it. */
  ItemSheet item(long hash) {
    return orElse(library.items.find(definitions, hash), BLANK);
  }

  /** The plug's sheet, or null where there is no plug or the manifest lacks it. */
  @Nullable PlugSheet plug(long hash) {
    PlugSheet known = library.plugs.getIfPresent(hash);
    if (known != null || hash == 0) {
      return known;
    }
    RawPlug raw = definitions.definition(ITEMS, hash).map(RawPlug::of).orElse(null);
    if (raw == null) {
      return null;
    }
    List<Library.Text> texts =
        raw.perks().stream()
            .map(perk -> library.perks.find(definitions, perk))
            .filter(Objects::nonNull)
            .toList();
    PlugSheet sheet = raw.with(hash, texts);
    library.plugs.put(hash, sheet);
    return sheet;
  }

  /** The plug itself, named by its hash where the manifest lacks it. */
  Plug shown(long hash) {
    PlugSheet sheet = plug(hash);
    return sheet == null
        ? new Plug(
            hash, definitions.item(hash).name(), "", "", "", null, false, 0, Map.of(), List.of())
        : sheet.plug();
  }

  /** Everything that the manifest says of the item, from wherever it stands. */
  ItemFacts facts(long hash) {
    ItemFacts known = library.facts.getIfPresent(hash);
    if (known == null) {
      known = read(item(hash));
      library.facts.put(hash, known);
    }
    return known;
  }

  @Nullable StatGroup statGroup(long hash) {
    return library.statGroups.find(definitions, hash);
  }

  String statName(long hash) {
    return orElse(library.stats.find(definitions, hash), "");
  }

  Library.Goal goal(long objective) {
    return orElse(library.objectives.find(definitions, objective), new Library.Goal("", 0));
  }

  /** What is counted, with a word before it that says for what, or none. */
  ObjectiveLine line(Objective objective, String before) {
    return new ObjectiveLine(
        before + goal(objective.objectiveHash()).text(),
        objective.progress(),
        objective.completionValue(),
        objective.complete());
  }

  /** The plugs of a set that are no longer rolled. */
  Set<Long> retired(long plugSet) {
    return orElse(library.retired.find(definitions, plugSet), Set.of());
  }

  String recordName(long hash) {
    return orElse(library.records.find(definitions, hash), "");
  }

  String loadoutName(long hash) {
    return orElse(library.loadoutNames.find(definitions, hash), "");
  }

  List<Long> plugSet(long hash) {
    return orElse(library.plugSets.find(definitions, hash), List.of());
  }

  String socketCategory(long hash) {
    return orElse(library.socketCategories.find(definitions, hash), "");
  }

  /** What a socket is for, by what fits into it. */
  Kind kind(SocketSlot slot) {
    List<String> fitting = orElse(library.socketTypes.find(definitions, slot.type()), List.of());
    for (String category : fitting) {
      Kind kind = SocketKinds.ofPlugCategory(category);
      if (kind != null) {
        return kind;
      }
    }
    return SocketKinds.ofSocketCategory(slot.category());
  }

  private ItemFacts read(ItemSheet sheet) {
    ItemFacts plain = sheet.plain();
    Library.Source source = library.collectibles.find(definitions, sheet.links().collectible());
    Library.Text lore = library.lore.find(definitions, sheet.links().lore());
    return new ItemFacts(
        plain.description(),
        plain.flavorText(),
        source == null ? plain.source() : source.text(),
        source == null ? 0 : source.hash(),
        plain.screenshot(),
        orElse(library.seasons.find(definitions, sheet.links().season()), 0),
        breaker(sheet),
        plain.foundry(),
        plain.categories(),
        plain.traits(),
        plain.craftable(),
        plain.adept(),
        plain.holofoil(),
        plain.featured(),
        plain.redacted(),
        plain.infusionCategories(),
        setBonus(sheet.links().set()),
        lore == null ? "" : lore.description());
  }

  /** What the item itself breaks, or else what it is by nature does. */
  private int breaker(ItemSheet sheet) {
    int breaker = sheet.plain().breaker();
    if (breaker == 0) {
      breaker = orElse(library.breakers.find(definitions, sheet.links().breaker()), 0);
    }
    for (int i = 0; breaker == 0 && i < sheet.slots().size(); i++) {
      PlugSheet plug = plug(sheet.slots().get(i).initial());
      breaker = plug == null || plug.kind() != Kind.INTRINSIC ? 0 : plug.breaker();
    }
    return breaker;
  }

  private @Nullable SetBonus setBonus(long hash) {
    Library.ItemSet set = library.sets.find(definitions, hash);
    if (set == null) {
      return null;
    }
    List<SetPerk> perks = new ArrayList<>();
    for (Library.ItemSet.Step step : set.steps()) {
      Library.Text text =
          orElse(library.perks.find(definitions, step.perk()), new Library.Text("", ""));
      perks.add(new SetPerk(step.pieces(), text.name(), text.description()));
    }
    return new SetBonus(hash, set.name(), List.copyOf(perks));
  }

  private static <T> T orElse(@Nullable T found, T other) {
    return found == null ? other : found;
  }
}
