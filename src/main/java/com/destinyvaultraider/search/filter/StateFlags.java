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

  private static final String NO_LOADOUTS = "loadouts are not searched yet";
  private static final String NO_VENDORS = "only what you own is searched";
  private static final String NO_RECORD = "Bungie's profile does not tell it to us";

  static final List<Flag> ALL =
      List.of(
          flag(
              "armor2.0",
              "Armor with energy for mods, from before tiers.",
              s ->
                  Gear.isArmor(s.detail())
                      && s.detail().energy() != null
                      && !ArmorStats.isTiered(s.detail())),
          flag(
              "armor3.0",
              "Armor with a tier and an archetype.",
              s -> Gear.isArmor(s.detail()) && ArmorStats.isTiered(s.detail())),
          flag("equipment equippable", "Can be worn.", s -> s.definition().equippable()),
          flag(
              "postmaster inpostmaster",
              "Waits at a postmaster.",
              s -> s.item().place() instanceof Place.Postmaster),
          flag("equipped", "Is worn by a character.", s -> s.item().isEquipped()),
          whole(
              "transferable movable",
              "Can be sent elsewhere.",
              scene -> s -> scene.holdings().picture().movable(s.item())),
          flag("stackable", "Lies in stacks.", s -> s.definition().maxStackSize() > 1),
          flag(
              "stackfull",
              "A stack that takes no more.",
              s ->
                  s.definition().maxStackSize() > 1
                      && s.item().quantity() >= s.definition().maxStackSize()),
          flag(
              "infusable infuse",
              "Can be infused.",
              s -> !s.facts().infusionCategories().isEmpty()),
          flag("locked", "Is locked.", s -> s.item().isLocked()),
          flag(
              "unlocked",
              "Could be locked and is not.",
              s -> s.item().lockable() && !s.item().isLocked()),
          silent("sunset", "Cannot be infused to the top.", "the game gave that up"),
          flag(
              "crafted shaped",
              "Has been shaped at the Relic.",
              s -> s.detail().crafting() != null && s.detail().crafting().enhancement() == 0),
          silent("vendor", "Is sold by somebody.", NO_VENDORS),
          flag("ininventory", "Is yours.", _ -> true),
          flag("haslight haspower", "Has power.", s -> s.item().power() > 0),
          flag("craftable", "There is a pattern for it.", s -> s.facts().craftable()),
          silent("patternunlocked", "You have its pattern.", NO_RECORD),
          silent("focusable", "Can be focused with a vendor.", NO_VENDORS),
          silent("powerfulreward", "Gives a powerful reward.", NO_RECORD),
          silent("pinnaclereward", "Gives a pinnacle reward.", NO_RECORD),
          flag("tagged", "Has a tag.", s -> s.annotation().tag() != null),
          flag("hasnotes", "Has notes.", s -> !s.annotation().notes().isBlank()),
          silent("inloadout", "Belongs to a loadout.", NO_LOADOUTS),
          silent("iningameloadout", "Belongs to a loadout of the game.", NO_LOADOUTS),
          silent("indimloadout", "Belongs to a loadout of another app.", NO_LOADOUTS),
          silent("wishlist", "Is on a wish list.", "wish lists are not read yet"),
          silent("wishlistdupe", "A copy is on a wish list.", "wish lists are not read yet"),
          silent("trashlist", "Is on a list of trash.", "wish lists are not read yet"),
          silent("wishlistunknown", "No wish list knows it.", "wish lists are not read yet"),
          silent("wishlistable", "A wish list knows it.", "wish lists are not read yet"));

  private StateFlags() {}
}
