package com.destinyvaultraider.transfer.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Interchangeable things: what can become of one of them can become of each, so that a board needs
 * to know only how many of them lie at each spot.
 */
final class Pool {

  /** Why its things move. */
  enum Purpose {
    /** They are asked for. */
    WANTED,
    /** They are not asked for and have not been moved. */
    SPARE,
    /** They have been moved out of the way. */
    ASIDE,
    /** They are on their way to be put on instead of something else. */
    FETCHED
  }

  final int index;
  final Traits traits;

  /** The pool of what is moved aside out of this one, or -1 where nothing may be. */
  int aside = -1;

  /** The pool of what is fetched out of this one to be put on, or -1. */
  int fetched = -1;

  /** How its one stack fills slots on its way, or null for instances. */
  @Nullable StackWay way;

  /** What lies at each spot in the beginning, in the order of displacing. */
  private final List<List<Piece>> contents = new ArrayList<>();

  private final int[] preferences;

  Pool(int index, Traits traits, int spots) {
    this.index = index;
    this.traits = traits;
    this.preferences = new int[spots];
    for (int spot = 0; spot < spots; spot++) {
      contents.add(new ArrayList<>());
    }
  }

  /**
   * What its things have in common.
   *
   * @param bucket the position of their bucket on the board
   * @param goal the spot where they are wanted, or -1
   * @param worn whether they shall be worn there
   * @param transferrable whether they can leave the spot where they are
   * @param displaceable whether they may be moved out of the way
   * @param fits a bit for each character that could wear them
   * @param label of two worn things only one may have the same label
   * @param standing what tells apart the things that are alike otherwise
   */
  record Traits(
      Purpose purpose,
      int bucket,
      int goal,
      boolean worn,
      boolean transferrable,
      boolean displaceable,
      int fits,
      @Nullable String label,
      int standing) {

    /** The same after it has begun to move; a stack that merges with another moves once. */
    Traits as(Purpose other, boolean again) {
      return new Traits(other, bucket, -1, false, again, displaceable, fits, label, standing);
    }
  }

  boolean is(Purpose purpose) {
    return traits.purpose() == purpose;
  }

  boolean fits(int character) {
    return (traits.fits() & (1 << character)) != 0;
  }

  int slotsFreed(int spot) {
    return way == null ? 1 : way.freed().get(spot);
  }

  int slotsTaken(int spot) {
    return way == null ? 1 : way.taken().get(spot);
  }

  /** Whether it makes no difference which of the two a thing comes from that is displaced. */
  boolean isDisplacedLike(Pool other) {
    return aside >= 0
        && traits.bucket() == other.traits.bucket()
        && (equals(other) || (way == null && other.way == null));
  }

  /** Of two stacks of a kind that could merge either way only one may move. */
  void exclude(Pool rival) {
    if (way != null) {
      way = way.excluding(rival);
    }
  }

  /** Adds something that lies at a spot in the beginning. */
  void add(int spot, Piece piece) {
    contents.get(spot).add(piece);
  }

  List<Piece> contents(int spot) {
    return contents.get(spot);
  }

  /** How gladly its best thing at a spot is put on instead of another: less is better. */
  int preference(int spot) {
    return preferences[spot];
  }

  void prefer(int spot, int preference) {
    preferences[spot] = preference;
  }

  /** How well the next thing may be spared when so many are left at the spot: less is better. */
  int rank(int spot, int left) {
    List<Piece> known = contents.get(spot);
    int next = known.size() - left;
    return next >= 0 && next < known.size() ? known.get(next).rank() : Integer.MAX_VALUE;
  }
}
