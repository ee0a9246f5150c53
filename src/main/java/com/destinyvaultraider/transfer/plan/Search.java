package com.destinyvaultraider.transfer.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest way from the beginning of a board to its goal: always goes on from the
 * position that promises the least cost, and of those from the one that was found last.
 */
final class Search {

  private final Board board;
  private final Outlook outlook;
  private final Moves moves;
  private final int patience;
  private final int haste;
  private final Map<Position, Long> best = new HashMap<>();
  private final PriorityQueue<Node> open = new PriorityQueue<>();
  private int made;

  /**
   * @param strict whether stacks are displaced in the stated order at any price
   * @param patience how many positions are looked at before the search is given up
   * @param haste how much more than the way behind the way ahead counts: 1 finds the cheapest way,
   *     more finds some way sooner
   */
  Search(Board board, List<Integer> leastRecentFirst, boolean strict, int patience, int haste) {
    this.board = board;
    this.outlook = new Outlook(board);
    this.moves = new Moves(board, outlook, leastRecentFirst, strict);
    this.patience = patience;
    this.haste = haste;
  }

  /**
   * What a search found.
   *
   * @param moves the way, or null where none was found
   * @param complete whether there is no better answer
   */
  record Result(@Nullable List<Move> moves, long cost, boolean complete) {}

  /** A position, how it was come to, and what the whole way costs at the least. */
  private record Node(
      Position position, @Nullable Node before, @Nullable Move move, long cost, long all, int made)
      implements Comparable<Node> {

    @Override
    public int compareTo(Node other) {
      int order = Long.compare(all, other.all);
      return order != 0 ? order : Integer.compare(other.made, made);
    }
  }

  /** Searches from a position. */
  Result run(Position start) {
    add(start, null, null, 0);
    while (!open.isEmpty()) {
      Node node = open.remove();
      if (node.cost() > best.getOrDefault(node.position(), Long.MAX_VALUE)) {
        continue;
      }
      if (board.isDone(node.position())) {
        return new Result(way(node), node.cost(), haste == 1);
      }
      if (made > patience) {
        return new Result(null, Long.MAX_VALUE, false);
      }
      outlook.look(node.position());
      for (Moves.Option option : moves.from(node.position())) {
        add(node.position().after(option.move()), node, option.move(), node.cost() + option.cost());
      }
    }
    return new Result(null, Long.MAX_VALUE, true);
  }

  /** How many positions were looked at. */
  int made() {
    return made;
  }

  private void add(Position position, @Nullable Node before, @Nullable Move move, long cost) {
    Long known = best.get(position);
    if (known != null && known <= cost) {
      return;
    }
    long ahead = outlook.look(position);
    if (ahead == Outlook.HOPELESS) {
      return;
    }
    best.put(position, cost);
    open.add(new Node(position, before, move, cost, cost + haste * ahead, made++));
  }

  private static List<Move> way(Node end) {
    List<Move> way = new ArrayList<>();
    for (Node node = end; node != null; node = node.before()) {
      if (node.move() != null) {
        way.add(node.move());
      }
    }
    Collections.reverse(way);
    return way;
  }
}
