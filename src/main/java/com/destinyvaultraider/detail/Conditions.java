package com.destinyvaultraider.detail;

import com.destinyvaultraider.detail.Socket.Kind;
import java.util.Map;
import java.util.Set;

/** The conditions under which plugs add to stats: the game knows them, the manifest does not. */
final class Conditions {

  private static final String ARMOR_MASTERWORK = "v460.plugs.armor.masterworks";
  private static final String TUNING = "core.gear_systems.armor_tiering.plugs.tuning.mods";

  /** Elemental Capacitor and its enhanced form: it depends on the subclass that is worn. */
  private static final Set<Long> NEVER = Set.of(3511092054L, 711234314L);

  /** Echo of Persistence and Spark of Focus: each class pays with another stat. */
  private static final Set<Long> BY_CLASS = Set.of(2272984671L, 1727069360L);

  /** The class that pays with a stat: Titan, Hunter, Warlock. */
  private static final Map<Long, Integer> CLASS_OF =
      Map.of(Stats.HEALTH, 0, Stats.WEAPONS, 1, Stats.CLASS, 2);

  private static final int WHOLE_MASTERWORK = 10;
  private static final int GROWN_LEVEL = 20;
  private static final int FULLY_ENHANCED = 3;

  private Conditions() {}

  /**
   * What a plug adds to a stat of its bearer now.
   *
   * @param base what the bearer has of the stat by nature
   */
  static int value(Investment investment, PlugSheet plug, Bearer bearer, int base) {
    if (plug.kind() == Kind.CATALYST) {
      return bearer.item().isMasterwork() ? investment.value() : 0;
    }
    if (isOfTieredMasterwork(investment, plug)) {
      return investment.value() + bearer.gearTier();
    }
    if (!investment.conditional()) {
      return investment.value();
    }
    return isMet(investment, plug, bearer, base) ? investment.value() + bonus(plug, bearer) : 0;
  }

  /** New masterworks name their own stat with ten, all others with nothing, and add the tier. */
  private static boolean isOfTieredMasterwork(Investment investment, PlugSheet plug) {
    if (!plug.masterwork()) {
      return false;
    }
    if (investment.conditional()) {
      return investment.value() == 0;
    }
    return investment.value() == WHOLE_MASTERWORK
        && plug.investments().stream().anyMatch(each -> each.conditional() && each.value() == 0);
  }

  private static boolean isMet(Investment investment, PlugSheet plug, Bearer bearer, int base) {
    String category = plug.plug().category();
    long hash = plug.plug().hash();
    if (plug.kind() == Kind.CRAFTING || NEVER.contains(hash)) {
      return false;
    }
    if (category.equals(ARMOR_MASTERWORK) || category.equals(TUNING)) {
      return base == 0;
    }
    if (BY_CLASS.contains(hash)) {
      return CLASS_OF.getOrDefault(investment.stat(), -1) == bearer.item().definition().classType();
    }
    if (bearer.isWeapon() && plug.kind() == Kind.MASTERWORK) {
      return bearer.adept();
    }
    return !isEnhancedNature(plug, bearer) || bearer.adept() || bearer.level() >= GROWN_LEVEL;
  }

  /** An adept weapon with an enhanced frame gets more than the frame says. */
  private static int bonus(PlugSheet plug, Bearer bearer) {
    if (!bearer.adept() || !isEnhancedNature(plug, bearer)) {
      return 0;
    }
    boolean full = bearer.enhancement() == FULLY_ENHANCED || bearer.level() >= GROWN_LEVEL;
    return full ? 2 : 1;
  }

  private static boolean isEnhancedNature(PlugSheet plug, Bearer bearer) {
    return bearer.isWeapon() && plug.kind() == Kind.INTRINSIC;
  }
}
