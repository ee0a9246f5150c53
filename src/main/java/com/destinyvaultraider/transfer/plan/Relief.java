package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.transfer.plan.Pool.Purpose;
import com.destinyvaultraider.transfer.plan.Pool.Traits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can leave a full vault for buckets that are no other concern of an order: since nothing else
 * moves there, it is known beforehand what goes first and where to.
 */
final class Relief {

  private final Board board;
  private final Census census;
  private final List<Integer> characters = new ArrayList<>();
  private final Map<Long, int[]> free = new HashMap<>();
  private @Nullable Pool pool;

  Relief(Board board, Census census) {
    this.board = board;
    this.census = census;
  }

  /** Adds the next thing in the order of displacing if there is room for it anywhere. */
  void add(Item item, int rank) {
    int[] room = free.computeIfAbsent(item.bucketHash(), this::room);
    for (int i : census.leastRecentFirst()) {
      if (i < room.length && room[i] > 0) {
        room[i]--;
        characters.add(i);
        pool().add(Board.VAULT, Piece.spare(item, rank));
        return;
      }
    }
  }

  /** Makes known to the board what was added. */
  void settle() {
    if (pool != null) {
      board.setRelief(pool, characters);
    }
  }

  private int[] room(long bucket) {
    boolean shared = census.picture().definitions().bucket(bucket).isAccountWide();
    int[] room = new int[shared ? 1 : board.characters()];
    for (int i = 0; i < room.length; i++) {
      room[i] = census.capacity(bucket) - census.used(bucket, i);
    }
    return room;
  }

  private Pool pool() {
    Pool known = pool;
    if (known != null) {
      return known;
    }
    int elsewhere = board.addBucket(0, true, Board.UNLIMITED);
    Traits traits = new Traits(Purpose.SPARE, elsewhere, -1, false, true, true, 0, null, 0);
    Pool made = board.addPool(traits);
    made.aside = board.addPool(traits.as(Purpose.ASIDE, false)).index;
    pool = made;
    return made;
  }
}
