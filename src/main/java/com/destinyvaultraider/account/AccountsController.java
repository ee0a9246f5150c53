package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.Membership;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The player's own accounts, and switching between them. */
@Controller
class AccountsController {

  private final Players players;

  AccountsController(Players players) {
    this.players = players;
  }

  @GetMapping("/accounts")
  String accounts(@CurrentPlayer Player player, Model model) {
    model.addAttribute("page", AccountsPage.of(player));
    return "account/accounts";
  }

  @PostMapping("/accounts/{membershipType}/{membershipId}")
  ResponseEntity<Void> choose(
      @CurrentPlayer Player player,
      @PathVariable int membershipType,
      @PathVariable long membershipId) {
    if (!players.choose(player, new Membership(membershipType, membershipId))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/vault")).build();
  }
}
