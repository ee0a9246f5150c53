package com.destinyvaultraider.search.filter;

import static com.destinyvaultraider.search.filter.Flag.flag;
import static com.destinyvaultraider.search.filter.Flag.silent;

import com.destinyvaultraider.comparison.ArmorStats;
import com.destinyvaultraider.comparison.Gear;
import com.destinyvaultraider.detail.ItemDetail.Deepsight;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.detail.Socket.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Words for what perks, mods and looks a thing has. */
final class SocketFlags {

  private static final String ENHANCERS = "crafting.plugs.weapons.mods.enhancers";

  static final List<Flag> ALL =
      List.of(
          flag(
              "artifice",
              "Armor with the socket that adds to one stat of choice.",
              s -> Gear.isArmor(s.detail()) && ArmorStats.isArtifice(s.detail())),
          flag("randomroll", "Its perks are a matter of luck.", SocketFlags::isRandomRoll),
          flag(
              "curated",
              "A legendary weapon with one choice in each column.",
              SocketFlags::isCurated),
          flag("holofoil shiny", "Has the holofoil look.", s -> s.facts().holofoil()),
          flag(
              "extraperk",
              "Offers a choice of traits in one column.",
              s ->
                  s.definition().isLegendary()
                      && s.detail().crafting() == null
                      && s.sockets(Kind.TRAIT).anyMatch(socket -> socket.options().size() > 1)),
          flag("shaded hasshader", "Wears a shader.", s -> isFilled(s, Kind.SHADER)),
          flag(
              "ornamented hasornament",
              "Wears an ornament.",
              s -> s.item().ornament() != null || isFilled(s, Kind.ORNAMENT)),
          flag(
              "hasdisabledmod",
              "Has a mod without effect.",
              s ->
                  s.sockets(Kind.MOD)
                      .anyMatch(socket -> !socket.enabled() && Sockets.isFilled(socket))),
          flag("modded", "Has a mod.", s -> isFilled(s, Kind.MOD)),
          flag("adept", "Comes from the harder form of an activity.", s -> s.facts().adept()),
          flag(
              "origintrait",
              "Has an origin trait.",
              s -> s.sockets(Kind.ORIGIN).findAny().isPresent()),
          flag(
              "tieredweapon",
              "A weapon with a tier.",
              s -> Gear.isWeapon(s.detail()) && s.detail().gearTier() > 0),
          flag(
              "enhanceable",
              "A weapon that can be enhanced further.",
              s -> Gear.isWeapon(s.detail()) && Sockets.offers(s, ENHANCERS) && enhancement(s) < 3),
          silent(
              "enhancementready",
              "Has the level for its next enhancement.",
              "Bungie's profile does not tell it to us"),
          silent(
              "retiredperk",
              "Has a perk that no longer drops.",
              "the manifest does not tell it for one copy"),
          flag(
              "armorintrinsic",
              "Legendary armor with a perk of its own.",
              SocketFlags::hasIntrinsic),
          flag(
              "deepsight",
              "A pattern can be drawn from it.",
              s -> s.detail().deepsight() != Deepsight.NONE),
          flag("enhancedperk", "Has an enhanced trait.", s -> Sockets.enhancedTraits(s) > 0),
          flag("enhanced", "Is an enhanced weapon.", s -> enhancement(s) > 0),
          flag("masterwork", "Is a masterwork.", s -> s.item().isMasterwork()));

  private SocketFlags() {}

  static int enhancement(Searched searched) {
    return searched.detail().crafting() == null ? 0 : searched.detail().crafting().enhancement();
  }

  static boolean hasIntrinsic(Searched searched) {
    return Gear.isArmor(searched.detail())
        && !searched.definition().isExotic()
        && !ArmorStats.isTiered(searched.detail())
        && isFilled(searched, Kind.INTRINSIC);
  }

  private static boolean isFilled(Searched searched, Kind kind) {
    return searched.sockets(kind).anyMatch(Sockets::isFilled);
  }

  private static Stream<Socket> columns(Searched searched) {
    return searched.detail().sockets().stream()
        .filter(socket -> socket.kind() == Kind.PART || socket.kind() == Kind.TRAIT);
  }

  private static boolean isRandomRoll(Searched searched) {
    if (Gear.isArmor(searched.detail())) {
      return searched.detail().energy() != null;
    }
    return Gear.isWeapon(searched.detail())
        && (searched.detail().crafting() != null
            || columns(searched).anyMatch(socket -> socket.options().size() > 1));
  }

  private static boolean isCurated(Searched searched) {
    return Gear.isWeapon(searched.detail())
        && searched.definition().isLegendary()
        && searched.detail().crafting() == null
        && searched.sockets(Kind.TRAIT).findAny().isPresent()
        && columns(searched).allMatch(socket -> socket.options().size() <= 1);
  }
}
