package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.plan.Plan.Role;
import org.jspecify.annotations.Nullable;

/** One thing while a plan is written down; which one it is may be decided late. */
final class Token {

  private final Pool origin;
  private final int spot;
  private @Nullable Piece piece;
  private Role role;
  private int pool;
  private @Nullable Place end;

  /**
   * @param spot where it lies in the beginning
   * @param piece which one it is, or null while any one of its pool at the spot will do
   */
  Token(Pool origin, int spot, @Nullable Piece piece) {
    this.origin = origin;
    this.spot = spot;
    this.piece = piece;
    this.pool = origin.index;
    this.role = piece != null && piece.wish() >= 0 ? Role.WANTED : Role.DISPLACED;
  }

  /** What a token can stand for: the things of one pool at one spot. */
  record Source(Pool pool, int spot) {}

  Source source() {
    return new Source(origin, spot);
  }

  boolean isDecided() {
    return piece != null;
  }

  void decide(Piece decided) {
    piece = decided;
  }

  Piece piece() {
    Piece known = piece;
    if (known == null) {
      throw new IllegalStateException("nobody has decided yet what this is");
    }
    return known;
  }

  Role role() {
    return role;
  }

  /** The pool in which it is counted now. */
  int pool() {
    return pool;
  }

  void moveTo(Place place, int becomes) {
    end = place;
    pool = becomes;
  }

  /** What is put on without having been asked for is put on instead of something. */
  void putOn(Place place, int becomes) {
    moveTo(place, becomes);
    if (role == Role.DISPLACED) {
      role = Role.INSTEAD;
    }
  }

  /** Where it lies in the end. */
  Place end() {
    return end == null ? piece().item().place() : end;
  }
}
