package com.destinyvaultraider.sandbox.control;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.state.Holdings;
import com.destinyvaultraider.sandbox.state.Item;
import com.destinyvaultraider.sandbox.state.Meddling;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes the moves that are ordered over the control surface. */
@Component
@Sandboxed
class GameMoves {

  private final Meddling game;
  private final SandboxClock clock;

  GameMoves(Meddling game, SandboxClock clock) {
    this.game = game;
    this.clock = clock;
  }

  void make(Account account, GameMove move) {
    account.change(
        clock.now(),
        holdings -> {
          Item item = find(holdings, move);
          return switch (move.target()) {
            case "nowhere" -> game.remove(holdings, item);
            case "postmaster" -> game.lose(holdings, item, item.place().owner());
            default ->
                game.move(
                    holdings, item, move.target(), Objects.requireNonNullElse(move.equip(), false));
          };
        });
  }

  private static Item find(Holdings holdings, GameMove move) {
    return holdings.items().stream()
        .filter(item ->
            move.item() != null
                ? move.item().equals(item.id())
                : Objects.equals(move.hash(), item.hash())
                    && Objects.equals(move.owner(), item.place().owner()))
        .findFirst()
        .orElseThrow(() -> Refusal.of(PlatformCode.DESTINY_ITEM_NOT_FOUND));
  }
}
