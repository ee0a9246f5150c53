package com.destinyvaultraider.detail;

import com.destinyvaultraider.inventory.Item;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something that a player owns with all that profile and manifest tell of it.
 *
 * @param gearTier 1 to 5, or 0 for what has none
 * @param energy what mods may cost, or null for what takes none
 * @param stats in the order in which the game lists them
 * @param complete false where the profile lacks the instance's sockets, so that they come from the
 *     definition
 */
public record ItemDetail(
    Item item,
    ItemFacts facts,
    int gearTier,
    @Nullable Energy energy,
    List<StatLine> stats,
    List<Socket> sockets,
    @Nullable Crafting crafting,
    @Nullable Kills kills,
    CatalystState catalyst,
    Deepsight deepsight,
    List<ObjectiveLine> objectives,
    boolean complete) {

  /** The energy of a piece of armor. */
  public record Energy(int capacity, int used) {}

  /**
   * How a crafted weapon has grown.
   *
   * @param progress how much of the way to the next level is done, in percent
   * @param crafted when it was shaped: the same for all its reshapings, or null
   * @param enhancement 0 none, 1 to 3 the tiers of an enhanced weapon
   */
  public record Crafting(int level, int progress, @Nullable Instant crafted, int enhancement) {}

  /**
   * What the kill tracker has counted.
   *
   * @param kind {@code pve}, {@code pvp} or {@code gambit}
   */
  public record Kills(String kind, int count) {}

  /** How far the catalyst of an exotic weapon is. */
  public enum CatalystState {
    /** The item has no catalyst. */
    NONE,
    MISSING,
    INCOMPLETE,
    COMPLETE
  }

  /** Whether a pattern can be drawn from it. */
  public enum Deepsight {
    NONE,
    HARMONIZABLE,
    EXTRACTABLE
  }

  /** One thing to be done, and how far it is. */
  public record ObjectiveLine(String description, int progress, int completion, boolean done) {

    ObjectiveLine told(UnaryOperator<String> words) {
      return new ObjectiveLine(words.apply(description), progress, completion, done);
    }
  }

  /** The same with its texts put another way. */
  ItemDetail told(UnaryOperator<String> words) {
    return new ItemDetail(
        item,
        facts.told(words),
        gearTier,
        energy,
        stats,
        sockets.stream().map(socket -> socket.told(words)).toList(),
        crafting,
        kills,
        catalyst,
        deepsight,
        objectives.stream().map(line -> line.told(words)).toList(),
        complete);
  }

  /** The same in all that it is made of, but with what the account says of the item now. */
  ItemDetail of(Item now) {
    return new ItemDetail(
        now,
        facts,
        gearTier,
        energy,
        stats,
        sockets,
        crafting,
        kills,
        catalyst,
        deepsight,
        objectives,
        complete);
  }

  /** The total of a stat, or null where the item has no such stat. */
  public @Nullable Integer stat(long hash) {
    for (StatLine stat : stats) {
      if (stat.hash() == hash) {
        return stat.total();
      }
    }
    return null;
  }
}
