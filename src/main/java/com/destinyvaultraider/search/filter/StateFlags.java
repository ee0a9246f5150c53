package com.destinyvaultraider.search.filter;

import static com.destinyvaultraider.search.filter.Flag.flag;
import static com.destinyvaultraider.search.filter.Flag.silent;
import static com.destinyvaultraider.search.filter.Flag.whole;

import com.destinyvaultraider.comparison.ArmorStats;
import com.destinyvaultraider.comparison.Gear;
import com.destinyvaultraider.inventory.Place;
import java.util.List;

/** Words for the state that a thing is in. */
final class StateFlags {

  static final List<Flag> ALL =
      List.of(
          flag(
              "armor2.0",
              "search.is-armor-2",
              s ->
                  Gear.isArmor(s.detail())
                      && s.detail().energy() != null
                      && !ArmorStats.isTiered(s.detail())),
          flag(
              "armor3.0",
              "search.is-armor-3",
              s -> Gear.isArmor(s.detail()) && ArmorStats.isTiered(s.detail())),
          flag("equipment equippable", "search.is-equippable", s -> s.definition().equippable()),
          flag(
              "postmaster inpostmaster",
              "search.is-postmaster",
              s -> s.item().place() instanceof Place.Postmaster),
          flag("equipped", "search.is-equipped", s -> s.item().isEquipped()),
          whole(
              "transferable movable",
              "search.is-movable",
              scene -> s -> scene.holdings().picture().movable(s.item())),
          flag("stackable", "search.is-stackable", s -> s.definition().maxStackSize() > 1),
          flag(
              "stackfull",
              "search.is-stackfull",
              s ->
                  s.definition().maxStackSize() > 1
                      && s.item().quantity() >= s.definition().maxStackSize()),
          flag(
              "infusable infuse",
              "search.is-infusable",
              s -> !s.facts().infusionCategories().isEmpty()),
          flag("locked", "search.is-locked", s -> s.item().isLocked()),
          flag("unlocked", "search.is-unlocked", s -> s.item().lockable() && !s.item().isLocked()),
          silent("sunset", "search.is-sunset", Silence.GIVEN_UP),
          flag(
              "crafted shaped",
              "search.is-crafted",
              s -> s.detail().crafting() != null && s.detail().crafting().enhancement() == 0),
          silent("vendor", "search.is-vendor", Silence.NO_VENDORS),
          flag("ininventory", "search.is-ininventory", _ -> true),
          flag("haslight haspower", "search.is-haspower", s -> s.item().power() > 0),
          flag("craftable", "search.is-craftable", s -> s.facts().craftable()),
          whole(
              "patternunlocked",
              "search.is-patternunlocked",
              scene -> s -> scene.holdings().background().patternUnlocked().test(s.detail())),
          silent("focusable", "search.is-focusable", Silence.NO_RECORD),
          silent("powerfulreward", "search.is-powerfulreward", Silence.NO_RECORD),
          silent("pinnaclereward", "search.is-pinnaclereward", Silence.NO_RECORD),
          flag("tagged", "search.is-tagged", s -> s.annotation().tag() != null),
          flag("hasnotes", "search.is-hasnotes", s -> !s.annotation().notes().isBlank()),
          inLoadout("inloadout", "search.is-inloadout"),
          inLoadout("iningameloadout", "search.is-iningameloadout"),
          silent("indimloadout", "search.is-indimloadout", Silence.NO_OTHER_APPS));

  private StateFlags() {}

  private static Flag inLoadout(String word, String help) {
    return whole(word, help, scene -> s -> !scene.holdings().loadouts(s).isEmpty());
  }
}
