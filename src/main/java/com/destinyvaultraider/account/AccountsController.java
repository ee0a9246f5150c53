package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.Membership;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

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
  RedirectView choose(
      @CurrentPlayer Player player,
      @PathVariable int membershipType,
      @PathVariable long membershipId) {
    if (!players.choose(player, new Membership(membershipType, membershipId))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    RedirectView vault = new RedirectView("/vault", true);
    vault.setStatusCode(HttpStatus.SEE_OTHER);
    return vault;
  }
}
