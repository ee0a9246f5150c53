package com.destinyvaultraider.sandbox.state;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.world.Person.Activity;
import org.springframework.stereotype.Component;

/** What happens in the game itself, behind the back of everybody who uses the API. */
@Component
@Sandboxed
public class Meddling {

  private static final int PACKED_AWAY = 16;
  private static final int IN_INVENTORY = 1;

  private final Rules rules;
  private final Equipping equipping;

  Meddling(Rules rules, Equipping equipping) {
    this.rules = rules;
    this.equipping = equipping;
  }

  /** The item goes to the vault or to a character, who may put it on. */
  public Holdings move(Holdings holdings, Item item, String target, boolean equip) {
    Destination destination = destination(holdings, item, target);
    Holdings next = holdings;
    if (!item.place().equals(destination.place()) && !item.place().equals(new Place.Worn(target))) {
      if (!destination.hasRoom(holdings, 1)) {
        throw Refusal.of(PlatformCode.DESTINY_NO_ROOM_IN_DESTINATION);
      }
      Item moved = destination.receive(item);
      next =
          holdings.with(
              item,
              moved.equippable(
                  false,
                  destination.place() instanceof Place.Bag
                      ? equipping.reasonAgainst(holdings, moved, target)
                      : PACKED_AWAY));
    }
    String id = item.id();
    return equip && id != null ? equipping.equip(next, target, id, Activity.ORBIT) : next;
  }

  /** The item is dismantled or used up. */
  public Holdings remove(Holdings holdings, Item item) {
    return holdings.with(item, null);
  }

  /** The item lands in a character's postmaster, which forgets the oldest when it is full. */
  public Holdings lose(Holdings holdings, Item item, String character) {
    Place postmaster = new Place.Postmaster(character);
    Item lost =
        item.at(postmaster, Buckets.POSTMASTER, IN_INVENTORY, 0).equippable(false, PACKED_AWAY);
    Holdings next = holdings.with(item, null).and(lost);
    return rules.bucket(Buckets.POSTMASTER).hasRoomFor(next.at(postmaster).count(), 0)
        ? next
        : next.with(next.at(postmaster).findFirst().orElseThrow(), null);
  }

  private Destination destination(Holdings holdings, Item item, String target) {
    if (target.equals("vault")) {
      return Destination.vault(rules);
    }
    if (!holdings.characters().containsKey(target)) {
      throw Refusal.of(PlatformCode.DESTINY_CHARACTER_NOT_FOUND);
    }
    return Destination.of(rules.bucket(rules.ownBucket(item)), target);
  }
}
