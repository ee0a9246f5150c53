package com.destinyvaultraider.sandbox.state;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.world.Person.Activity;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts items on, and says why one cannot be put on. */
@Component
@Sandboxed
public class Equipping {

  private static final int UNEQUIPPABLE = 1;
  private static final int ONLY_ONE_OF_A_KIND = 2;
  private static final int WRONG_CLASS = 4;
  private static final int LEVEL_TOO_LOW = 8;
  private static final int EQUIPPED = 1;
  private static final int NOT_TRANSFERRABLE = 2;

  private final Rules rules;
  private final Power power;

  Equipping(Rules rules, Power power) {
    this.rules = rules;
    this.power = power;
  }

  /** Equips an item that the character carries; what was worn in its slot goes to the bag. */
  public Holdings equip(Holdings holdings, String character, String id, Activity activity) {
    Item item =
        holdings
            .instance(id)
            .filter(found ->
                found.place().equals(new Place.Bag(character))
                    || found.place().equals(new Place.Worn(character)))
            .orElseThrow(() -> Refusal.of(PlatformCode.DESTINY_ITEM_NOT_FOUND));
    requireFreedom(activity);
    if (item.place() instanceof Place.Worn) {
      return holdings;
    }
    switch (reasonAgainst(holdings, item, character)) {
      case 0 -> {}
      case WRONG_CLASS -> throw Refusal.of(PlatformCode.DESTINY_ITEM_FAILED_UNLOCK_CHECK);
      case LEVEL_TOO_LOW -> throw Refusal.of(PlatformCode.DESTINY_ITEM_FAILED_LEVEL_CHECK);
      case ONLY_ONE_OF_A_KIND ->
          throw Refusal.of(PlatformCode.DESTINY_ITEM_UNIQUE_EQUIP_RESTRICTED);
      default -> throw Refusal.of(PlatformCode.DESTINY_ITEM_UNEQUIPPABLE);
    }
    return swap(holdings, item, character);
  }

  /**
   * The holdings with what a character's class forbids marked so; recorded accounts do not always
   * agree with the manifest they are served with.
   */
  Holdings judgeClasses(Holdings holdings) {
    Holdings next = holdings;
    for (Item item : holdings.items()) {
      if (item.place() instanceof Place.Bag(String character)
          && item.instance() != null
          && item.instance().path("canEquip").asBoolean(false)
          && reasonAgainst(holdings, item, character) == WRONG_CLASS) {
        next = next.with(item, item.equippable(false, WRONG_CLASS));
      }
    }
    return next;
  }

  /** Refuses where the character is somewhere that forbids a change of gear. */
  public static void requireFreedom(Activity activity) {
    switch (activity) {
      case ORBIT, SOCIAL_SPACE -> {}
      case IN_ACTIVITY ->
          throw Refusal.of(PlatformCode.DESTINY_CANNOT_PERFORM_ACTION_AT_THIS_LOCATION);
      case LOCKED_OUT -> throw Refusal.of(PlatformCode.DESTINY_ITEM_UNEQUIPPABLE);
    }
  }

  /** The {@code cannotEquipReason} of a carried item, 0 where nothing is against it. */
  int reasonAgainst(Holdings holdings, Item item, String character) {
    Optional<ItemRule> rule = rules.item(item.hash());
    var row = holdings.characters().get(character);
    if (rule.isEmpty() || !rule.get().equippable() || row == null) {
      return UNEQUIPPABLE;
    }
    if (!rule.get().fits(row.path("classType").asInt())) {
      return WRONG_CLASS;
    }
    var instance = item.instance();
    if (instance != null
        && instance.path("equipRequiredLevel").asInt(0)
            > row.path("baseCharacterLevel").asInt(Integer.MAX_VALUE)) {
      return LEVEL_TOO_LOW;
    }
    return clashes(holdings, item, rule.get(), character) ? ONLY_ONE_OF_A_KIND : 0;
  }

  private boolean clashes(Holdings holdings, Item item, ItemRule rule, String character) {
    return rule.exclusiveLabel().isPresent()
        && holdings
            .at(new Place.Worn(character))
            .filter(worn -> worn.bucket() != item.bucket())
            .anyMatch(worn ->
                rules
                    .item(worn.hash())
                    .flatMap(ItemRule::exclusiveLabel)
                    .equals(rule.exclusiveLabel()));
  }

  private Holdings swap(Holdings holdings, Item item, String character) {
    boolean fixed = !rules.bucket(item.bucket()).vaultable();
    Optional<Item> before =
        holdings
            .at(new Place.Worn(character))
            .filter(worn -> worn.bucket() == item.bucket())
            .findFirst();
    Item worn =
        item.at(
                new Place.Worn(character),
                item.bucket(),
                1,
                fixed ? EQUIPPED | NOT_TRANSFERRABLE : EQUIPPED)
            .equippable(true, 0);
    Holdings next = holdings.with(item, worn);
    if (before.isPresent()) {
      Item taken =
          before
              .get()
              .at(new Place.Bag(character), item.bucket(), 1, fixed ? NOT_TRANSFERRABLE : 0)
              .equippable(false, 0);
      next = next.with(before.get(), taken);
    }
    next = judgeExotics(next, character);
    return power.update(holdings, next, character, worn, before);
  }

  // Which exotics can be worn depends on what is worn.
  private Holdings judgeExotics(Holdings holdings, String character) {
    Holdings next = holdings;
    for (Item item : holdings.at(new Place.Bag(character)).toList()) {
      var instance = item.instance();
      if (instance != null
          && rules.item(item.hash()).flatMap(ItemRule::exclusiveLabel).isPresent()) {
        int reason = reasonAgainst(holdings, item, character);
        if (reason != instance.path("cannotEquipReason").asInt(0)) {
          next = next.with(item, item.equippable(false, reason));
        }
      }
    }
    return next;
  }
}
