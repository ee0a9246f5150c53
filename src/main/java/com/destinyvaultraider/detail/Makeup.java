package com.destinyvaultraider.detail;

import com.destinyvaultraider.detail.ItemDetail.CatalystState;
import com.destinyvaultraider.detail.ItemDetail.Crafting;
import com.destinyvaultraider.detail.ItemDetail.Deepsight;
import com.destinyvaultraider.detail.ItemDetail.Energy;
import com.destinyvaultraider.detail.ItemDetail.Kills;
import com.destinyvaultraider.detail.ItemDetail.ObjectiveLine;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Standing;
import com.destinyvaultraider.inventory.Variables;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of an {@link ItemDetail} that stays the same wherever the item is moved.
 *
 * @param varied whether its texts have numbers in them that depend on the character
 */
record Makeup(
    ItemFacts facts,
    int gearTier,
    @Nullable Energy energy,
    List<StatLine> stats,
    List<Socket> sockets,
    @Nullable Crafting crafting,
    @Nullable Kills kills,
    CatalystState catalyst,
    Deepsight deepsight,
    List<ObjectiveLine> objectives,
    boolean complete,
    boolean varied) {

  /** The item in full, with the numbers of whoever has it. */
  ItemDetail of(Item item, Standing standing) {
    ItemDetail detail = of(item);
    if (!varied) {
      return detail;
    }
    Variables variables = standing.variables() == null ? Variables.NONE : standing.variables();
    return detail.told(text -> variables.in(text, item.place().character()));
  }

  private ItemDetail of(Item item) {
    return new ItemDetail(
        item,
        facts,
        gearTier,
        energy,
        stats,
        sockets,
        crafting,
        kills,
        catalyst,
        deepsight,
        objectives,
        complete);
  }
}
