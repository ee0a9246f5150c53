package com.destinyvaultraider.inventory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds confirmed changes to a picture. One from before the change for certain is changed whatever
 * it shows: the thing may have been elsewhere when it was taken, and has gone since to where the
 * change took it. In one from about the same time a thing that is not where the change began has
 * been changed already, or has been moved in the game since.
 */
final class Replay {

  /**
   * How far from the truth the moment of a change can be: a call that took its time, and clocks.
   */
  private static final Duration ABOUT = Duration.ofSeconds(3);

  private final Picture picture;
  private final boolean before;

  private Replay(Picture picture, Change change) {
    this.picture = picture;
    this.before = picture.minted().isBefore(change.at().minus(ABOUT));
  }

  /** The picture after the change; the same one where the change is in it already. */
  static Picture over(Picture picture, Change change) {
    Replay replay = new Replay(picture, change);
    return switch (change) {
      case Change.Moved moved -> replay.moved(moved);
      case Change.StackMoved moved -> replay.moved(moved);
      case Change.PutOn putOn -> replay.putOn(putOn);
      case Change.LockChanged lock ->
          picture
              .item(lock.item())
              .map(item -> picture.replace(item, item.locked(lock.locked())))
              .orElse(picture);
      case Change.TrackChanged track ->
          picture
              .item(track.item())
              .map(item -> picture.replace(item, item.tracked(track.tracked())))
              .orElse(picture);
    };
  }

  private Picture moved(Change.Moved moved) {
    return picture
        .item(moved.item())
        .filter(item -> before || item.place().equals(moved.from()))
        .map(item -> picture.replace(item, item.at(moved.to())))
        .orElse(picture);
  }

  private Picture putOn(Change.PutOn putOn) {
    Place bag = new Place.Carried(putOn.character());
    Place body = new Place.Equipped(putOn.character());
    Item item =
        picture
            .item(putOn.item())
            .filter(found -> !found.place().equals(body))
            .filter(found -> before || found.place().equals(bag))
            .orElse(null);
    if (item == null) {
      return picture;
    }
    Picture bared =
        picture
            .worn(putOn.character(), item.bucketHash())
            .map(worn -> picture.replace(worn, worn.at(bag)))
            .orElse(picture);
    return bared.replace(item, item.at(body)).withLightSince(picture, putOn.character());
  }

  private Picture moved(Change.StackMoved moved) {
    int there = picture.quantity(moved.hash(), moved.from());
    boolean shown = there == moved.before() - moved.quantity();
    if (there != moved.before() && (shown || !before)) {
      return picture;
    }
    List<Item> result = new ArrayList<>(picture.items().size() + 1);
    Item taken = null;
    int left = moved.quantity();
    for (Item item : picture.items()) {
      if (left > 0 && Stacks.of(moved.hash(), moved.from()).test(item)) {
        int part = Math.min(left, item.quantity());
        left -= part;
        taken = item;
        if (part < item.quantity()) {
          result.add(item.times(item.quantity() - part));
        }
      } else {
        result.add(item);
      }
    }
    return taken == null
        ? picture
        : picture.with(Stacks.add(result, taken, moved.to(), moved.quantity() - left));
  }
}
