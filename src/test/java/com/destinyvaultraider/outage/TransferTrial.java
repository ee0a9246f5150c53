package com.destinyvaultraider.outage;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import java.util.Map;

/** One of a stack goes to the vault: whether it went twice can be counted. */
final class TransferTrial extends ActionTrial {

  private static final long CONSUMABLES = 1469714392L;

  private long hash;
  private int stored;

  TransferTrial(Bench bench, int number, boolean afterEffect) {
    super(bench, Call.TRANSFER, number, afterEffect);
  }

  @Override
  Wanted next(Guardian guardian) {
    Picture picture = guardian.picture();
    Item stack =
        picture
            .at(new Place.Pockets())
            .filter(item -> item.bucketHash() == CONSUMABLES && item.quantity() > 1)
            .filter(item -> picture.movable(item) && item.definition().stackUniqueLabel() == null)
            .findFirst()
            .orElseThrow();
    hash = stack.hash();
    stored = stored(guardian);
    return new Wanted(
        stack.definition().name(),
        "/transfers",
        Map.of(
            "hash",
            Long.toString(hash),
            "owner",
            guardian.character().toString(),
            "target",
            "vault",
            "quantity",
            "1"));
  }

  @Override
  int effects(Guardian guardian) {
    return stored(guardian) - stored;
  }

  private int stored(Guardian guardian) {
    return guardian
        .truth()
        .filter(item -> item.path("itemHash").asLong() == hash)
        .filter(item -> item.path("owner").asString().equals("vault"))
        .mapToInt(item -> item.path("quantity").asInt())
        .sum();
  }
}
