package com.destinyvaultraider.inspection;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.detail.GameLoadout;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.ItemDetail.Crafting;
import com.destinyvaultraider.detail.ItemDetail.Deepsight;
import com.destinyvaultraider.detail.ItemDetail.Kills;
import com.destinyvaultraider.detail.StatLine;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.language.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about an item in words. */
final class Wording {

  private static final List<String> RARITIES =
      List.of(
          "",
          "",
          "inspection.common",
          "inspection.uncommon",
          "inspection.rare",
          "inspection.legendary",
          "inspection.exotic");
  private static final List<String> CLASSES =
      List.of("inspection.for-a-titan", "inspection.for-a-hunter", "inspection.for-a-warlock");
  private static final List<String> AMMO =
      List.of("", "inspection.primary-ammo", "inspection.special-ammo", "inspection.heavy-ammo");
  private static final List<String> BREAKERS =
      List.of(
          "",
          "inspection.against-barrier",
          "inspection.against-overload",
          "inspection.against-unstoppable");

  private Wording() {}

  /** Rarity and type: "Exotic Hand Cannon", "Legendary Helmet for a Hunter". */
  static String kind(Item item) {
    String rarity = at(RARITIES, item.definition().tier());
    String type = item.definition().typeName();
    String all =
        rarity.isEmpty() || type.isEmpty()
            ? rarity + type
            : Words.say("inspection.kind", rarity, type);
    int classType = item.definition().classType();
    return classType >= 0 && classType < CLASSES.size() && !all.isEmpty()
        ? Words.say(CLASSES.get(classType), all)
        : all;
  }

  /** What is special about it, the most telling first. */
  static List<String> marks(ItemDetail detail) {
    Item item = detail.item();
    List<String> marks = new ArrayList<>();
    add(marks, detail.gearTier() > 0, Words.say("inspection.gear-tier", detail.gearTier()));
    add(marks, item.isMasterwork(), Words.say("inspection.masterwork"));
    addCrafting(marks, detail);
    add(marks, detail.facts().holofoil(), Words.say("inspection.holofoil"));
    add(
        marks,
        detail.deepsight() == Deepsight.EXTRACTABLE,
        Words.say("inspection.deepsight-pattern"));
    add(
        marks,
        detail.deepsight() == Deepsight.HARMONIZABLE,
        Words.say("inspection.deepsight-settable"));
    switch (detail.catalyst()) {
      case COMPLETE -> marks.add(Words.say("inspection.catalyst-complete"));
      case INCOMPLETE -> marks.add(Words.say("inspection.catalyst-incomplete"));
      case MISSING -> marks.add(Words.say("inspection.catalyst-missing"));
      case NONE -> {}
    }
    add(marks, true, at(AMMO, item.definition().ammoType()));
    add(marks, true, at(BREAKERS, detail.facts().breaker()));
    if (detail.energy() != null) {
      marks.add(Words.say("inspection.energy", detail.energy().used(), detail.energy().capacity()));
    }
    Kills kills = detail.kills();
    if (kills != null) {
      marks.add(Words.say("inspection.kills", kills.count(), kind(kills)));
    }
    add(
        marks,
        detail.facts().season() > 0,
        Words.say("inspection.season", detail.facts().season()));
    return marks;
  }

  private static void addCrafting(List<String> marks, ItemDetail detail) {
    Crafting crafting = detail.crafting();
    if (crafting == null) {
      add(marks, detail.item().isCrafted(), Words.say("inspection.crafted"));
      return;
    }
    marks.add(Words.say("inspection.crafted-level", crafting.level()));
    add(
        marks,
        crafting.enhancement() > 0,
        Words.say("inspection.enhanced", crafting.enhancement()));
  }

  /** What is not known of an item, or empty. */
  static String doubts(ItemDetail detail) {
    if (!detail.item().definition().known()) {
      return Words.say("inspection.not-known");
    }
    if (detail.facts().redacted()) {
      return Words.say("inspection.classified");
    }
    List<String> doubts = new ArrayList<>();
    add(doubts, !detail.complete(), Words.say("inspection.sockets-missing"));
    add(
        doubts,
        detail.stats().stream().anyMatch(StatLine::told),
        Words.say("inspection.stats-told"));
    return String.join(" ", doubts);
  }

  /** How a stat comes about: "60: 45 of its own, 10 from parts, 5 from mods". */
  static String sum(StatLine stat) {
    if (stat.told()) {
      return Words.say("inspection.sum-told", stat.total());
    }
    StringBuilder words = new StringBuilder().append(stat.total());
    if (stat.parts() != 0 || stat.mods() != 0) {
      words.append(Words.say("inspection.sum-own", stat.base()));
      if (stat.parts() != 0) {
        words.append(Words.say("inspection.sum-parts", stat.parts()));
      }
      if (stat.mods() != 0) {
        words.append(Words.say("inspection.sum-mods", stat.mods()));
      }
    }
    return words.toString();
  }

  /** Where an item lies. */
  static String where(Picture picture, Item item) {
    return switch (item.place()) {
      case Place.Vault _ -> Words.say("inspection.in-vault");
      case Place.Pockets _ -> Words.say("inspection.in-pockets");
      case Place.Carried(var id) -> Words.say("inspection.carried", name(picture, id));
      case Place.Equipped(var id) -> Words.say("inspection.worn", name(picture, id));
      case Place.Postmaster(var id) -> Words.say("inspection.at-postmaster", name(picture, id));
    };
  }

  /** Which loadout it is: "Raid (Hunter, place 2)". */
  private static String loadout(Picture picture, GameLoadout loadout) {
    return Words.say(
        "inspection.loadout",
        loadout.name().isEmpty() ? Words.say("inspection.loadout-nameless") : loadout.name(),
        name(picture, loadout.character()),
        loadout.number());
  }

  /** The loadouts that an item belongs to. */
  static List<String> loadouts(Picture picture, Item item, List<GameLoadout> loadouts) {
    return loadouts.stream()
        .filter(loadout -> item.id() != null && loadout.items().contains(item.id()))
        .map(loadout -> loadout(picture, loadout))
        .toList();
  }

  private static String name(Picture picture, CharacterId id) {
    return picture
        .character(id)
        .map(PlayedCharacter::className)
        .orElseGet(() -> Words.say("inspection.some-character"));
  }

  private static void add(List<String> marks, boolean holds, @Nullable String mark) {
    if (holds && mark != null && !mark.isEmpty()) {
      marks.add(mark);
    }
  }

  private static String kind(Kills kills) {
    return switch (kills.kind()) {
      case "pve" -> Words.say("inspection.kills-pve");
      case "pvp" -> Words.say("inspection.kills-pvp");
      default -> Words.say("inspection.kills-gambit");
    };
  }

  private static String at(List<String> keys, int index) {
    String key = index >= 0 && index < keys.size() ? keys.get(index) : "";
    return key.isEmpty() ? "" : Words.say(key);
  }
}
