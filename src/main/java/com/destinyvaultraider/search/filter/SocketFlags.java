package com.destinyvaultraider.search.filter;

import static com.destinyvaultraider.search.filter.Flag.flag;
import static com.destinyvaultraider.search.filter.Flag.silent;
import static com.destinyvaultraider.search.filter.Flag.whole;

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
              "search.is-artifice",
              s -> Gear.isArmor(s.detail()) && ArmorStats.isArtifice(s.detail())),
          flag("randomroll", "search.is-randomroll", SocketFlags::isRandomRoll),
          flag("curated", "search.is-curated", SocketFlags::isCurated),
          flag("holofoil shiny", "search.is-holofoil", s -> s.facts().holofoil()),
          flag(
              "extraperk",
              "search.is-extraperk",
              s ->
                  s.definition().isLegendary()
                      && s.detail().crafting() == null
                      && s.sockets(Kind.TRAIT).anyMatch(socket -> socket.options().size() > 1)),
          flag("shaded hasshader", "search.is-shaded", s -> isFilled(s, Kind.SHADER)),
          flag(
              "ornamented hasornament",
              "search.is-ornamented",
              s -> s.item().ornament() != null || isFilled(s, Kind.ORNAMENT)),
          flag(
              "hasdisabledmod",
              "search.is-hasdisabledmod",
              s ->
                  s.sockets(Kind.MOD)
                      .anyMatch(socket -> !socket.enabled() && Sockets.isFilled(socket))),
          flag("modded", "search.is-modded", s -> isFilled(s, Kind.MOD)),
          flag("adept", "search.is-adept", s -> s.facts().adept()),
          flag(
              "origintrait",
              "search.is-origintrait",
              s -> s.sockets(Kind.ORIGIN).findAny().isPresent()),
          flag(
              "tieredweapon",
              "search.is-tieredweapon",
              s -> Gear.isWeapon(s.detail()) && s.detail().gearTier() > 0),
          flag(
              "enhanceable",
              "search.is-enhanceable",
              s -> Gear.isWeapon(s.detail()) && Sockets.offers(s, ENHANCERS) && enhancement(s) < 3),
          silent("enhancementready", "search.is-enhancementready", Silence.NO_RECORD),
          whole(
              "retiredperk",
              "search.is-retiredperk",
              scene -> s -> scene.holdings().background().retiredPerk().test(s.detail())),
          flag("armorintrinsic", "search.is-armorintrinsic", SocketFlags::hasIntrinsic),
          flag("deepsight", "search.is-deepsight", s -> s.detail().deepsight() != Deepsight.NONE),
          flag("enhancedperk", "search.is-enhancedperk", s -> Sockets.enhancedTraits(s) > 0),
          flag("enhanced", "search.is-enhanced", s -> enhancement(s) > 0),
          flag("masterwork", "search.is-masterwork", s -> s.item().isMasterwork()));

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
