package com.destinyvaultraider.detail;

import com.destinyvaultraider.inventory.Item;

/** What the conditions of stats ask about the item that bears a plug. */
record Bearer(Item item, int gearTier, boolean adept, int level, int enhancement) {

  static final int ARMOR = 2;
  static final int WEAPON = 3;

  boolean isArmor() {
    return item.definition().itemType() == ARMOR;
  }

  boolean isWeapon() {
    return item.definition().itemType() == WEAPON;
  }
}
