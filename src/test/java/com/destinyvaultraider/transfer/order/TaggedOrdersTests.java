package com.destinyvaultraider.transfer.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.annotation.Annotations;
import com.destinyvaultraider.annotation.Edit;
import com.destinyvaultraider.annotation.Tag;
import com.destinyvaultraider.annotation.Thing;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.plan.Plan.Role;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the player has said about things decides which of them makes room. */
class TaggedOrdersTests extends OrderTestBase {

  private static final int SLOTS = 9;

  @Autowired private Annotations annotations;

  @Test
  void junkMakesRoomBeforeAnythingElseAndFavoritesNeverBeforePlainThings() {
    long bucket = fullBucket();
    List<ItemInstanceId> carried = carried(bucket);
    ItemInstanceId plainChoice = displacedFor(bucket);

    tag(plainChoice, Tag.FAVORITE);
    assertThat(displacedFor(bucket)).isNotEqualTo(plainChoice).isIn(carried);

    ItemInstanceId last = carried.getLast();
    tag(last, Tag.JUNK);
    assertThat(displacedFor(bucket)).isEqualTo(last);

    tag(last, null);
    tag(plainChoice, null);
    assertThat(displacedFor(bucket)).isEqualTo(plainChoice);
  }

  /** The one thing that would be moved away for another one from the vault. */
  private ItemInstanceId displacedFor(long bucket) {
    Picture picture = pictures.of(player);
    ItemInstanceId wanted =
        picture
            .at(new Place.Vault())
            .filter(item -> item.bucketHash() == bucket && picture.movable(item))
            .filter(item -> !item.definition().isExotic())
            .flatMap(item -> Stream.ofNullable(item.id()))
            .findFirst()
            .orElseThrow();
    Order order = place(to(hunter, wanted));
    assertThat(order.state()).isEqualTo(Order.State.PROPOSED);
    orders.cancel(player, order.id());
    return order.loads().stream()
        .filter(load -> load.role() == Role.DISPLACED)
        .flatMap(load -> Stream.ofNullable(load.cargo().id()))
        .findFirst()
        .orElseThrow();
  }

  /** A bucket of the hunter's that has no room for another thing. */
  private long fullBucket() {
    Picture picture = pictures.of(player);
    return picture
        .at(new Place.Carried(hunter))
        .map(Item::bucketHash)
        .filter(bucket -> carried(bucket).size() >= SLOTS)
        .filter(bucket ->
            picture
                .at(new Place.Vault())
                .anyMatch(item -> item.bucketHash() == bucket && picture.movable(item)))
        .findFirst()
        .orElseGet(() -> filled(POWER));
  }

  private long filled(long bucket) {
    while (carried(bucket).size() < SLOTS) {
      run(to(hunter, fresh(new Place.Vault(), bucket)));
    }
    return bucket;
  }

  private List<ItemInstanceId> carried(long bucket) {
    return pictures
        .of(player)
        .at(new Place.Carried(hunter))
        .filter(item -> item.bucketHash() == bucket)
        .flatMap(item -> Stream.ofNullable(item.id()))
        .toList();
  }

  private void tag(ItemInstanceId item, @Nullable Tag tag) {
    annotations.change(player, List.of(Thing.of(item)), List.of(new Edit.Tagged(tag)));
  }
}
