package com.destinyvaultraider.transfer.farming;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.manifest.BucketDefinition;
import com.destinyvaultraider.transfer.plan.DisplacingOrder;
import com.destinyvaultraider.transfer.plan.Regard;
import java.util.ArrayList;
import java.util.List;

/** What must leave a character so that slots stay free in each bucket of gear. */
final class Overflow {

  private static final int EQUIPPABLE = 3;

  private Overflow() {}

  /** The items to be sent to the vault, those first that the order of displacing names first. */
  static List<Item> of(Picture picture, CharacterId character, int freeSlots, Regard regard) {
    List<Item> leaving = new ArrayList<>();
    picture
        .at(new Place.Carried(character))
        .map(Item::bucketHash)
        .distinct()
        .map(hash -> picture.definitions().bucket(hash))
        .filter(bucket -> bucket.category() == EQUIPPABLE && bucket.hasTransferDestination())
        .forEach(bucket -> leaving.addAll(from(picture, character, bucket, freeSlots, regard)));
    return leaving;
  }

  private static List<Item> from(
      Picture picture,
      CharacterId character,
      BucketDefinition bucket,
      int freeSlots,
      Regard regard) {
    long held = picture.held(character, bucket.hash()).count();
    long tooMany = held - Math.max(1, bucket.capacity() - freeSlots);
    return picture
        .at(new Place.Carried(character))
        .filter(item -> item.bucketHash() == bucket.hash() && picture.movable(item))
        .sorted(DisplacingOrder.of(regard))
        .limit(Math.max(0, tooMany))
        .toList();
  }
}
