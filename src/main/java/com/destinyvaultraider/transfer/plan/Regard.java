package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.annotation.Tag;
import com.destinyvaultraider.bungie.ItemInstanceId;
import java.util.Map;
import java.util.Set;

/**
 * What the planner has to know about other items where room must be made.
 *
 * @param tags what the player has said about them
 * @param movedLately what the player has moved by hand not long ago, and so wants where it is
 * @param room what may be done to make room
 */
public record Regard(Map<ItemInstanceId, Tag> tags, Set<ItemInstanceId> movedLately, Room room) {

  /** Nothing is known, and anything that the rules allow may be displaced. */
  public static final Regard FREE = new Regard(Map.of(), Set.of(), new Room.Freely());

  /** The same with other limits. */
  public Regard within(Room newRoom) {
    return new Regard(tags, movedLately, newRoom);
  }

  /** What may be done where there is no room. */
  public sealed interface Room {

    /** Whatever the stated order of displacing allows may be moved out of the way. */
    record Freely() implements Room {}

    /** Only these, to which the player has agreed. */
    record Only(Set<Thing> agreed) implements Room {}

    /**
     * Nothing is displaced and every bucket is taken to have room: the player knows better than a
     * picture that may be older than what was just dismantled.
     */
    record TakenForGranted() implements Room {}
  }
}
