package com.destinyvaultraider.wishlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The rolls of one list, packed: tens of thousands of them weigh a megabyte or two. A roll is a
 * number; those of one item lie side by side in the order of the list. Immutable.
 */
final class WishList {

  /** Stands in a list for whatever item it may be. */
  static final long ANY_ITEM = -69420;

  /** More rolls than anybody has written, and as many as have room in a key. */
  static final int MOST = 250_000;

  private static final long ANY_KEY = 1L << 62;
  private static final int INDEX_BITS = 24;
  private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;
  private static final long HASH_MASK = 0xffff_ffffL;
  private static final int EXPERT = 1;
  private static final int UNWANTED = 2;
  private static final int BYTES_OF_ROLL = 17;
  private static final int BYTES_OF_TEXT = 56;

  /** Sorted: which item the roll is for, and its place in the list. */
  private final long[] keys;

  /** Where the perks of each roll end. */
  private final int[] ends;

  private final int[] perks;
  private final byte[] kinds;
  private final int[] notes;
  private final List<String> texts;

  private WishList(List<Roll> rolls) {
    keys = new long[rolls.size()];
    ends = new int[rolls.size()];
    kinds = new byte[rolls.size()];
    notes = new int[rolls.size()];
    perks = rolls.stream().flatMap(roll -> roll.perks().stream()).mapToInt(perk -> perk).toArray();
    Map<String, Integer> places = new HashMap<>();
    List<String> said = new ArrayList<>();
    int end = 0;
    for (int at = 0; at < rolls.size(); at++) {
      Roll roll = rolls.get(at);
      keys[at] = (roll.item() == ANY_ITEM ? ANY_KEY : key(roll.item())) | at;
      end += roll.perks().size();
      ends[at] = end;
      kinds[at] = (byte) ((roll.expert() ? EXPERT : 0) | (roll.unwanted() ? UNWANTED : 0));
      notes[at] =
          places.computeIfAbsent(
              roll.notes(),
              text -> {
                said.add(text);
                return said.size() - 1;
              });
    }
    Arrays.sort(keys);
    texts = List.copyOf(said);
  }

  /** A roll as it stands in a list, its perks sorted. */
  record Roll(long item, boolean expert, boolean unwanted, List<Integer> perks, String notes) {}

  /** Packs at most {@link #MOST} rolls in their order. */
  static WishList of(List<Roll> rolls) {
    return new WishList(rolls);
  }

  /** How many rolls there are. */
  int size() {
    return keys.length;
  }

  /** The numbers of the rolls for an item, or for a kind of items; the first one first. */
  int[] rolls(long hash) {
    return between(key(hash));
  }

  /** The numbers of the rolls for any item, the first one first. */
  int[] rollsOfAny() {
    return between(ANY_KEY);
  }

  /** Its perks, unsigned numbers in 32 bits. */
  int[] perks(int roll) {
    return Arrays.copyOfRange(perks, roll == 0 ? 0 : ends[roll - 1], ends[roll]);
  }

  /** Whether each of its perks is such. */
  boolean hasOnly(int roll, IntPredicate perk) {
    for (int at = roll == 0 ? 0 : ends[roll - 1]; at < ends[roll]; at++) {
      if (!perk.test(perks[at])) {
        return false;
      }
    }
    return true;
  }

  /** Whether all of its perks are wanted, and not only one in each socket. */
  boolean isExpert(int roll) {
    return (kinds[roll] & EXPERT) != 0;
  }

  /** Whether it is what nobody should keep. */
  boolean isUnwanted(int roll) {
    return (kinds[roll] & UNWANTED) != 0;
  }

  /** What the list says of it, or empty. */
  String notes(int roll) {
    return texts.get(notes[roll]);
  }

  /** About how many bytes it weighs. */
  int weight() {
    long text = texts.stream().mapToLong(each -> BYTES_OF_TEXT + 2L * each.length()).sum();
    long all = text + (long) keys.length * BYTES_OF_ROLL + (long) perks.length * Integer.BYTES;
    return (int) Math.min(Integer.MAX_VALUE, all);
  }

  private static long key(long hash) {
    return (hash & HASH_MASK) << INDEX_BITS;
  }

  private int[] between(long key) {
    int from = position(key);
    int to = position(key + INDEX_MASK + 1);
    int[] rolls = new int[to - from];
    for (int at = from; at < to; at++) {
      rolls[at - from] = (int) (keys[at] & INDEX_MASK);
    }
    return rolls;
  }

  private int position(long key) {
    int found = Arrays.binarySearch(keys, key);
    return found < 0 ? -found - 1 : found;
  }
}
