package com.destinyvaultraider.search.filter;

import static com.destinyvaultraider.search.filter.Flag.flag;

import com.destinyvaultraider.comparison.Gear;
import java.util.List;
import java.util.Set;

/** Words for what a thing is: its element, class, slot, type, ammunition and rarity. */
final class KindFlags {

  private static final Set<Integer> LIGHT = Set.of(2, 3, 4);
  private static final Set<Integer> DARK = Set.of(6, 7);
  private static final int GRENADE_LAUNCHER = 23;
  private static final int HEAVY = 3;
  private static final Set<Long> COSMETIC_BUCKETS =
      Set.of(4274335291L, 284967655L, 2025709351L, 1107761855L, 3054419239L, 3683254069L);
  private static final Set<Long> COSMETIC_CATEGORIES =
      Set.of(41L, 3124752623L, 208981632L, 1112488720L);

  static final List<Flag> ELEMENTS =
      List.of(
          damage("arc", "search.is-arc", 2),
          damage("solar", "search.is-solar", 3),
          damage("void", "search.is-void", 4),
          damage("stasis", "search.is-stasis", 6),
          damage("strand", "search.is-strand", 7),
          damage("kinetic", "search.is-kinetic", 1),
          flag("light", "search.is-light", s -> LIGHT.contains(s.item().damageType())),
          flag("dark", "search.is-dark", s -> DARK.contains(s.item().damageType())));

  static final List<Flag> CLASSES =
      List.of(
          classOnly("titan", "search.is-titan", 0),
          classOnly("hunter", "search.is-hunter", 1),
          classOnly("warlock", "search.is-warlock", 2));

  static final List<Flag> SLOTS =
      List.of(
          slot("kineticslot", 1498876634L),
          slot("energy", 2465295065L),
          slot("power", 953998645L),
          slot("helmet", 3448274439L),
          slot("gauntlets", 3551918588L),
          slot("chest", 14239492L),
          slot("leg", 20886954L),
          slot("classitem", 1585787867L),
          slot("subclass", 3284755031L),
          slot("ghost", 4023194814L),
          slot("emblems", 4274335291L),
          slot("ships", 284967655L),
          slot("vehicle", 2025709351L),
          flag("emotes", "search.is-emotes", s -> isIn(s, 3054419239L) || isIn(s, 1107761855L)),
          slot("finishers", 3683254069L),
          slot("seasonalartifacts", 1506418338L),
          flag(
              "accessories",
              "search.is-accessories",
              s -> isIn(s, 687325600L) || isIn(s, 2973005342L)),
          slot("consumables", 1469714392L),
          slot("modifications", 3313201758L),
          slot("engrams", 375726501L),
          slot("lostitems", 215593132L),
          slot("messages", 3161908920L),
          slot("specialorders", 1367666825L));

  static final List<Flag> TYPES =
      List.of(
          flag("weapon", "search.is-weapon", s -> Gear.isWeapon(s.detail())),
          flag("armor", "search.is-armor", s -> Gear.isArmor(s.detail())),
          type("autorifle", 6),
          type("handcannon", 9),
          type("pulserifle", 13),
          type("scoutrifle", 14),
          type("sniperrifle", 12),
          type("shotgun", 7),
          type("sidearm", 17),
          type("submachine smg", 24),
          type("machinegun lmg", 8),
          type("rocketlauncher", 10),
          type("fusionrifle", 11),
          type("linearfusionrifle lfr", 22),
          type("tracerifle", 25),
          type("bow", 31),
          type("sword", 18),
          type("glaive", 33),
          type("grenadelauncher", GRENADE_LAUNCHER),
          flag(
              "specialgrenadelauncher",
              "search.is-specialgrenadelauncher",
              s -> isType(s, GRENADE_LAUNCHER) && s.definition().ammoType() != HEAVY),
          flag(
              "heavygrenadelauncher",
              "search.is-heavygrenadelauncher",
              s -> isType(s, GRENADE_LAUNCHER) && s.definition().ammoType() == HEAVY),
          category("weaponmod", 610365472L),
          category("armormod", 4062965806L),
          category("transmat", 208981632L),
          category("reptoken", 2088636411L),
          flag(
              "cosmetic",
              "search.is-cosmetic",
              s ->
                  COSMETIC_BUCKETS.contains(s.item().bucketHash())
                      || s.facts().categories().stream().anyMatch(COSMETIC_CATEGORIES::contains)));

  static final List<Flag> AMMO_AND_RARITY =
      List.of(
          ammo("primary", "search.is-primary", 1),
          ammo("special", "search.is-special", 2),
          ammo("heavy", "search.is-heavy", HEAVY),
          tier("common white", 2),
          tier("uncommon green", 3),
          tier("rare blue", 4),
          tier("legendary purple", 5),
          tier("exotic yellow", 6));

  private KindFlags() {}

  static boolean isType(Searched searched, int subType) {
    return Gear.isWeapon(searched.detail()) && searched.definition().itemSubType() == subType;
  }

  private static boolean isIn(Searched searched, long bucket) {
    return searched.item().bucketHash() == bucket;
  }

  private static Flag damage(String word, String help, int type) {
    return flag(word, help, s -> s.item().damageType() == type);
  }

  private static Flag classOnly(String word, String help, int type) {
    return flag(word, help, s -> s.definition().classType() == type);
  }

  private static Flag slot(String word, long bucket) {
    return flag(word, "search.is-slot", s -> isIn(s, bucket));
  }

  private static Flag type(String words, int subType) {
    return flag(words, "search.is-type", s -> isType(s, subType));
  }

  private static Flag category(String word, long hash) {
    return flag(word, "search.is-category", s -> s.facts().categories().contains(hash));
  }

  private static Flag ammo(String word, String help, int type) {
    return flag(word, help, s -> s.definition().ammoType() == type);
  }

  private static Flag tier(String words, int tier) {
    return flag(words, "search.is-rarity", s -> s.definition().tier() == tier);
  }
}
