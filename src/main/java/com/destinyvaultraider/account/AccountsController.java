package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.language.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The player's own accounts, of Destiny and of Bungie.net, and switching between them. */
@Controller
class AccountsController {

  /** The membership type of Bungie.net accounts themselves. */
  private static final int BUNGIE_NET = 254;

  private final Players players;
  private final LinkedAccounts linked;
  private final CurrentPlayers current;
  private final Browsers browsers;
  private final CsrfTokenRepository forms;

  AccountsController(
      Players players,
      LinkedAccounts linked,
      CurrentPlayers current,
      Browsers browsers,
      CsrfTokenRepository forms) {
    this.players = players;
    this.linked = linked;
    this.current = current;
    this.browsers = browsers;
    this.forms = forms;
  }

  @GetMapping("/accounts")
  String accounts(@CurrentPlayer Player player, HttpServletRequest request, Model model) {
    model.addAttribute(
        "page",
        AccountsPage.of(player, players.accountsOf(player), current.bungieAccounts(request)));
    return "account/accounts";
  }

  @PostMapping("/accounts/read")
  RedirectView readAnew(@CurrentPlayer Player player, RedirectAttributes redirect) {
    switch (linked.readNow(player)) {
      case READ -> redirect.addFlashAttribute("notice", Words.say("account.read"));
      case READ_JUST_NOW -> redirect.addFlashAttribute("notice", Words.say("account.read-before"));
      case NO_ANSWER -> redirect.addFlashAttribute("problem", Words.say("account.not-read"));
    }
    return seeOther("/accounts");
  }

  @PostMapping("/accounts/{membershipType}/{membershipId}")
  RedirectView choose(
      @CurrentPlayer Player player,
      @PathVariable int membershipType,
      @PathVariable long membershipId,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (membershipType == BUNGIE_NET) {
      chooseBungieAccount(membershipId, request, response);
    } else if (!players.choose(player, new Membership(membershipType, membershipId))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return seeOther("/vault");
  }

  /**
   * Another person's things are shown from now on. What pages that are open still show is not
   * theirs, so that the forms of those pages no longer count.
   */
  private void chooseBungieAccount(
      long bungieMembershipId, HttpServletRequest request, HttpServletResponse response) {
    UUID browser = SignedInUser.browserOf(request.getUserPrincipal());
    if (browser == null || !browsers.choose(browser, bungieMembershipId)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    forms.saveToken(forms.generateToken(request), request, response);
  }

  /** Signs one Bungie.net account out in this browser; the last one takes the session along. */
  @PostMapping("/accounts/254/{bungieMembershipId}/sign-out")
  RedirectView signOut(
      @PathVariable long bungieMembershipId,
      HttpServletRequest request,
      HttpServletResponse response) {
    UUID browser = SignedInUser.browserOf(request.getUserPrincipal());
    if (browser == null || !browsers.signOut(browser, bungieMembershipId)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (browsers.seats(browser).isEmpty()) {
      request.getSession().invalidate();
      return seeOther("/");
    }
    forms.saveToken(forms.generateToken(request), request, response);
    return seeOther("/accounts");
  }

  private static RedirectView seeOther(String page) {
    RedirectView view = new RedirectView(page, true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
