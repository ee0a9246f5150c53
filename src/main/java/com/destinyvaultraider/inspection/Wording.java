package com.destinyvaultraider.inspection;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.ItemDetail.Crafting;
import com.destinyvaultraider.detail.ItemDetail.Deepsight;
import com.destinyvaultraider.detail.ItemDetail.Kills;
import com.destinyvaultraider.detail.StatLine;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said about an item in words. */
final class Wording {

  private static final List<String> RARITIES =
      List.of("", "", "Common", "Uncommon", "Rare", "Legendary", "Exotic");
  private static final List<String> CLASSES = List.of("Titan", "Hunter", "Warlock");
  private static final List<String> AMMO =
      List.of("", "Primary ammo", "Special ammo", "Heavy ammo");
  private static final List<String> BREAKERS =
      List.of("", "Against barrier champions", "Against overload", "Against unstoppables");

  private Wording() {}

  /** Rarity and type: "Exotic Hand Cannon", "Legendary Helmet for a Hunter". */
  static String kind(Item item) {
    String rarity = at(RARITIES, item.definition().tier());
    String type = item.definition().typeName();
    String all = rarity.isEmpty() || type.isEmpty() ? rarity + type : rarity + " " + type;
    int classType = item.definition().classType();
    return classType >= 0 && classType < CLASSES.size() && !all.isEmpty()
        ? all + " for a " + CLASSES.get(classType)
        : all;
  }

  /** What is special about it, the most telling first. */
  static List<String> marks(ItemDetail detail) {
    Item item = detail.item();
    List<String> marks = new ArrayList<>();
    add(marks, detail.gearTier() > 0, "Tier " + detail.gearTier());
    add(marks, item.isMasterwork(), "Masterwork");
    Crafting crafting = detail.crafting();
    if (crafting != null) {
      marks.add("Crafted, level " + crafting.level());
      add(marks, crafting.enhancement() > 0, "Enhanced, tier " + crafting.enhancement());
    } else {
      add(marks, item.isCrafted(), "Crafted");
    }
    add(marks, detail.facts().holofoil(), "Holofoil");
    add(marks, detail.deepsight() == Deepsight.EXTRACTABLE, "Deepsight: its pattern can be drawn");
    add(marks, detail.deepsight() == Deepsight.HARMONIZABLE, "Deepsight can be set");
    switch (detail.catalyst()) {
      case COMPLETE -> marks.add("Catalyst complete");
      case INCOMPLETE -> marks.add("Catalyst found, not complete");
      case MISSING -> marks.add("Catalyst not found yet");
      case NONE -> {}
    }
    add(marks, true, at(AMMO, item.definition().ammoType()));
    add(marks, true, at(BREAKERS, detail.facts().breaker()));
    if (detail.energy() != null) {
      marks.add(
          "Energy %d of %d used".formatted(detail.energy().used(), detail.energy().capacity()));
    }
    Kills kills = detail.kills();
    if (kills != null) {
      marks.add(String.format(Locale.ENGLISH, "%,d kills (%s)", kills.count(), kills.kind()));
    }
    add(marks, detail.facts().season() > 0, "Season " + detail.facts().season());
    return marks;
  }

  /** What is not known of an item, or empty. */
  static String doubts(ItemDetail detail) {
    if (!detail.item().definition().known()) {
      return "The manifest does not know this item yet: it is newer than the definitions at hand.";
    }
    if (detail.facts().redacted()) {
      return "Bungie keeps this item classified.";
    }
    return detail.complete()
        ? ""
        : "Bungie has not sent what is in its sockets, so this is what such an item begins with.";
  }

  /** How a stat comes about: "60: 45 of its own, 10 from parts, 5 from mods". */
  static String sum(StatLine stat) {
    StringBuilder words = new StringBuilder().append(stat.total());
    if (stat.parts() != 0 || stat.mods() != 0) {
      words.append(": ").append(stat.base()).append(" of its own");
      if (stat.parts() != 0) {
        words.append(", ").append(stat.parts()).append(" from parts");
      }
      if (stat.mods() != 0) {
        words.append(", ").append(stat.mods()).append(" from mods");
      }
    }
    return words.toString();
  }

  /** Where an item lies. */
  static String where(Picture picture, Item item) {
    return switch (item.place()) {
      case Place.Vault _ -> "In the vault";
      case Place.Pockets _ -> "In the pockets that all characters share";
      case Place.Carried _ -> "Carried by your " + name(picture, item);
      case Place.Equipped _ -> "Worn by your " + name(picture, item);
      case Place.Postmaster _ -> "At the postmaster of your " + name(picture, item);
    };
  }

  private static String name(Picture picture, Item item) {
    return picture.characters().stream()
        .filter(character -> character.id().equals(item.place().character()))
        .map(PlayedCharacter::className)
        .findFirst()
        .orElse("character");
  }

  private static void add(List<String> marks, boolean holds, @Nullable String mark) {
    if (holds && mark != null && !mark.isEmpty()) {
      marks.add(mark);
    }
  }

  private static String at(List<String> words, int index) {
    return index >= 0 && index < words.size() ? words.get(index) : "";
  }
}
