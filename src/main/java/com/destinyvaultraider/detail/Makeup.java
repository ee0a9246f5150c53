package com.destinyvaultraider.detail;

import com.destinyvaultraider.detail.ItemDetail.CatalystState;
import com.destinyvaultraider.detail.ItemDetail.Crafting;
import com.destinyvaultraider.detail.ItemDetail.Deepsight;
import com.destinyvaultraider.detail.ItemDetail.Energy;
import com.destinyvaultraider.detail.ItemDetail.Kills;
import com.destinyvaultraider.detail.ItemDetail.ObjectiveLine;
import com.destinyvaultraider.inventory.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All of an {@link ItemDetail} that stays the same wherever the item is moved. */
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
    boolean complete) {

  ItemDetail of(Item item) {
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
