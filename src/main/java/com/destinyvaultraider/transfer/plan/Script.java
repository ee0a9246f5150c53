package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.transfer.plan.Plan.Role;
import com.destinyvaultraider.transfer.plan.Scribe.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The calls and the loads of a plan, made of what its moves move. */
final class Script {

  private final Board board;
  private final Census census;
  private final List<Entry> entries;
  private final List<Token> tokens;

  Script(Board board, Census census, List<Entry> entries) {
    this.board = board;
    this.census = census;
    this.entries = entries;
    Set<Token> moving = new LinkedHashSet<>();
    entries.forEach(entry -> moving.add(entry.token()));
    this.tokens =
        moving.stream()
            .sorted(
                Comparator.comparing((Token token) -> token.role() != Role.WANTED)
                    .thenComparingInt(
                        token -> token.role() == Role.WANTED ? token.piece().wish() : 0))
            .toList();
  }

  /** Everything that moves, first what is wanted. */
  List<Plan.Load> loads() {
    return tokens.stream()
        .map(token ->
            new Plan.Load(
                token.role(), wish(token), cargo(token), token.piece().item().place(), token.end()))
        .toList();
  }

  /** The calls; what is put on together is one. */
  List<Plan.Stage> stages() {
    List<Plan.Stage> stages = new ArrayList<>();
    List<Entry> together = new ArrayList<>();
    for (Entry entry : entries) {
      boolean joins =
          entry.wanted()
              && !together.isEmpty()
              && together.getFirst().wanted()
              && together.getFirst().character().equals(entry.character());
      if (!joins && !together.isEmpty()) {
        stages.add(stage(together));
        together.clear();
      }
      together.add(entry);
    }
    if (!together.isEmpty()) {
      stages.add(stage(together));
    }
    return List.copyOf(stages);
  }

  private Plan.Stage stage(List<Entry> together) {
    List<Token> carried =
        together.stream()
            .map(Entry::token)
            .sorted(Comparator.comparing(token -> token.piece().item().definition().isExotic()))
            .toList();
    List<Cargo> cargo = carried.stream().map(this::cargo).toList();
    Entry entry = together.getFirst();
    Step step;
    if (entry.move().isPutOn()) {
      step = new Step.PutOn(cargo, entry.character());
    } else if (entry.move().to() == Board.VAULT) {
      step = new Step.ToVault(cargo.getFirst(), entry.character());
    } else if (entry.move().from() == Board.VAULT) {
      step = new Step.FromVault(cargo.getFirst(), entry.character());
    } else {
      step = new Step.Pull(cargo.getFirst(), entry.character());
    }
    return new Plan.Stage(step, carried.stream().map(tokens::indexOf).toList());
  }

  private Cargo cargo(Token token) {
    Item item = token.piece().item();
    return Cargo.of(
        item, token.piece().quantity(), census.picture().bucketOf(item).isAccountWide());
  }

  /** The wish that something is moved for. */
  private int wish(Token token) {
    if (token.role() == Role.WANTED) {
      return token.piece().wish();
    }
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.token().equals(token)) {
        Token replaced = entry.replaced();
        if (replaced != null && replaced.role() == Role.WANTED) {
          return replaced.piece().wish();
        }
        if (token.role() == Role.DISPLACED || entry.move().isPutOn()) {
          return wishAfter(i);
        }
      }
    }
    throw new IllegalStateException("what does not move serves no wish");
  }

  /** The wish of what first comes into the room that a move makes, or else of what comes next. */
  private int wishAfter(int made) {
    Move move = entries.get(made).move();
    int cell = board.cell(board.pool(move.pool()), move.from());
    List<Entry> wanted =
        entries.subList(made, entries.size()).stream()
            .filter(entry -> entry.token().role() == Role.WANTED)
            .toList();
    return wanted.stream()
        .filter(entry ->
            move.isPutOn()
                ? entry.wanted() && entry.character().equals(entries.get(made).character())
                : board.cell(board.pool(entry.move().pool()), entry.move().to()) == cell)
        .findFirst()
        .or(() -> wanted.stream().findFirst())
        .or(() -> entries.stream().filter(entry -> entry.token().role() == Role.WANTED).findFirst())
        .map(entry -> entry.token().piece().wish())
        .orElseThrow();
  }
}
