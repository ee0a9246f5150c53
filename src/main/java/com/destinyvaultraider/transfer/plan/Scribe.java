package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.transfer.plan.Plan.Role;
import com.destinyvaultraider.transfer.plan.Token.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides which things the moves on a board stand for, and which characters they name. */
final class Scribe {

  private final Board board;
  private final Census census;
  private final Map<Integer, Request> requests = new HashMap<>();
  private final Map<Source, Deque<Token>> heaps = new HashMap<>();
  private final List<@Nullable Token> worn = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private int relieved;

  private Scribe(Board board, Census census, List<Request> requests) {
    this.board = board;
    this.census = census;
    requests.forEach(request -> this.requests.put(request.wish(), request));
  }

  /**
   * One move of one thing.
   *
   * @param character whom the call names
   * @param wanted whether it is put on because that is wanted
   * @param replaced what it is put on instead of, or null
   */
  record Entry(
      Move move, Token token, CharacterId character, boolean wanted, @Nullable Token replaced) {}

  /** Plays a way from the beginning of a board and decides what each of its moves moves. */
  static List<Entry> write(Board board, Census census, List<Request> requests, List<Move> way) {
    Scribe scribe = new Scribe(board, census, requests);
    scribe.layOut();
    way.forEach(scribe::play);
    scribe.decide();
    return scribe.entries;
  }

  private void layOut() {
    for (Pool pool : board.pools()) {
      for (int spot = 0; spot < board.spots(); spot++) {
        for (Piece piece : pool.contents(spot)) {
          boolean decided = piece.wish() >= 0 || pool.index == board.relief();
          heap(pool, spot).add(new Token(pool, spot, decided ? piece : null));
        }
      }
    }
    for (int slot = 0; slot < board.slots().size(); slot++) {
      Piece piece = board.worn().get(slot);
      int bag = Board.bag(board.slots().get(slot).character());
      worn.add(
          piece == null ? null : new Token(board.pool(board.wornPools().get(slot)), bag, piece));
    }
  }

  private Deque<Token> heap(Pool pool, int spot) {
    return heaps.computeIfAbsent(new Source(pool, spot), missing -> new ArrayDeque<>());
  }

  private void play(Move move) {
    Token token = heap(board.pool(move.pool()), move.from()).removeFirst();
    CharacterId character = character(move, token);
    if (!move.isPutOn()) {
      heap(board.pool(move.becomes()), move.to()).addLast(token);
      token.moveTo(place(move, character), move.becomes());
      entries.add(new Entry(move, token, character, false, null));
      return;
    }
    Token old = worn.set(move.slot(), token);
    if (old != null) {
      heap(board.pool(old.pool()), move.from()).addLast(old);
      old.moveTo(new Place.Carried(character), old.pool());
    }
    token.putOn(new Place.Equipped(character), move.becomes());
    boolean wanted = board.slots().get(move.slot()).wanted() == move.pool();
    entries.add(new Entry(move, token, character, wanted, old));
  }

  private CharacterId character(Move move, Token token) {
    if (move.pool() == board.relief()) {
      return census.character(board.reliefTo().get(relieved++)).id();
    }
    if (board.isPostmaster(move.from())) {
      return census.character(move.from() - 1 - board.characters()).id();
    }
    Request request = token.role() == Role.WANTED ? requests.get(token.piece().wish()) : null;
    if (request != null && request.goal() instanceof Place.Pockets) {
      return request.character();
    }
    int bag = move.from() == Board.VAULT ? move.to() : move.from();
    return census.character(bag - Board.bag(0)).id();
  }

  private Place place(Move move, CharacterId character) {
    if (move.to() == Board.VAULT) {
      return new Place.Vault();
    }
    Pool pool = board.pool(move.pool());
    boolean shared =
        pool.index == board.relief()
            ? isShared(pool.contents(Board.VAULT).get(relieved - 1).item())
            : board.buckets().get(pool.traits.bucket()).accountWide();
    return shared ? new Place.Pockets() : new Place.Carried(character);
  }

  private boolean isShared(Item item) {
    return census.picture().bucketOf(item).isAccountWide();
  }

  /** What is put on is the best there is; then what is displaced is the least wanted. */
  private void decide() {
    Map<Source, List<Piece>> left = new LinkedHashMap<>();
    for (Token token : undecided(Role.INSTEAD)) {
      token.decide(takeBest(left(left, token.source())));
    }
    for (Token token : undecided(Role.DISPLACED)) {
      token.decide(takeFirst(left, token.source()));
    }
  }

  private List<Token> undecided(Role role) {
    return entries.stream()
        .map(Entry::token)
        .distinct()
        .filter(token -> token.role() == role && !token.isDecided())
        .toList();
  }

  private static List<Piece> left(Map<Source, List<Piece>> left, Source source) {
    return left.computeIfAbsent(
        source, missing -> new ArrayList<>(missing.pool().contents(missing.spot())));
  }

  private static Piece takeBest(List<Piece> left) {
    Piece best =
        left.stream().min(Comparator.comparing(Piece::item, WearingOrder.BEST_FIRST)).orElseThrow();
    left.remove(best);
    return best;
  }

  /** Who could wear something plays no part where it is displaced: the first of all goes first. */
  private Piece takeFirst(Map<Source, List<Piece>> left, Source source) {
    List<Piece> choice =
        board.pools().stream()
            .filter(pool -> pool.isDisplacedLike(source.pool()))
            .map(pool -> left(left, new Source(pool, source.spot())))
            .filter(pieces -> !pieces.isEmpty())
            .min(Comparator.comparingInt(pieces -> pieces.getFirst().rank()))
            .orElseThrow();
    return choice.removeFirst();
  }
}
