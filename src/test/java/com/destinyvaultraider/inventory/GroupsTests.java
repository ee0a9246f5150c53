package com.destinyvaultraider.inventory;

import static com.destinyvaultraider.inventory.Gear.account;
import static com.destinyvaultraider.inventory.Gear.vault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.destinyvaultraider.inventory.Arrangement.Grouping;
import com.destinyvaultraider.inventory.Arrangement.Sorting;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vault in groups: in the order of their names, what has none last. */
class GroupsTests {

  @Test
  void areSortedByTypeWithTheNamelessLast() {
    assertThat(
            groups(
                Grouping.TYPE,
                gun(1, "Scout Rifle", 500),
                gun(2, "", 500),
                gun(3, "Auto Rifle", 500),
                gun(4, "Hand Cannon", 500),
                gun(5, "Auto Rifle", 510)))
        .containsExactly(
            entry("Auto Rifle", List.of(5L, 3L)),
            entry("Hand Cannon", List.of(4L)),
            entry("Scout Rifle", List.of(1L)),
            entry("Everything else", List.of(2L)));
  }

  @Test
  void areInTheOrderOfTags() {
    assertThat(groups(Grouping.TAG, gun(1, "", 400), gun(2, "", 500), gun(3, "", 510)))
        .containsExactly(
            entry("Keep", List.of(3L)),
            entry("Junk", List.of(1L)),
            entry("Everything else", List.of(2L)));
  }

  private static Remarks.Remark tagged(Item item) {
    return item.power() == 500
        ? new Remarks.Remark(0, "", Integer.MAX_VALUE)
        : new Remarks.Remark(0, item.power() > 500 ? "Keep" : "Junk", -item.power());
  }

  private static Map<String, List<Long>> groups(Grouping grouping, Item... items) {
    Map<String, List<Long>> groups = new LinkedHashMap<>();
    new Groups(account(items), new Arrangement(Sorting.POWER, grouping), GroupsTests::tagged)
        .of(List.of(items), Comparator.comparingLong(Item::hash))
        .forEach((group, in) -> groups.put(group.name(), ids(in)));
    return groups;
  }

  private static List<Long> ids(List<Item> items) {
    List<Long> ids = new ArrayList<>();
    for (Item item : items) {
      if (item.id() != null) {
        ids.add(item.id().value());
      }
    }
    return ids;
  }

  private static Item gun(long id, String type, int power) {
    ItemDefinition definition =
        new ItemDefinition(
            id,
            "Gun",
            type,
            null,
            null,
            Gear.KINETIC,
            5,
            3,
            0,
            3,
            0,
            0,
            1,
            true,
            true,
            false,
            false,
            null,
            null,
            true);
    return Gear.instance(definition, id, vault(), false, power);
  }
}
