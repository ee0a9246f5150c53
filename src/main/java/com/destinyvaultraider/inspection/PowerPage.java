package com.destinyvaultraider.inspection;

import com.destinyvaultraider.inventory.Tile;
import com.destinyvaultraider.language.Words;
import java.util.List;

/** The strongest that each character could wear at once. */
record PowerPage(List<Wearer> wearers) {

  /** The title of the page. */
  public String title() {
    return Words.say("inspection.max-power");
  }

  /**
   * A character.
   *
   * @param worn the power of what is worn, with its eighths: {@code 505 7/8}
   * @param power of the best set, in the same way
   * @param things the instance ids of what is not worn yet
   */
  record Wearer(
      String id, String name, String worn, String power, List<Slot> slots, List<String> things) {}

  /**
   * One slot of the set.
   *
   * @param difference how far it is above or below the set's mean: {@code +4}
   * @param where where it lies
   */
  record Slot(Tile tile, String address, String difference, String where, boolean worn) {}
}
