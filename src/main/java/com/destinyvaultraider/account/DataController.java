package com.destinyvaultraider.account;

import com.destinyvaultraider.language.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What is kept about a player: to see, to take away, and to have deleted. */
@Controller
class DataController {

  private final Browsers browsers;
  private final StoredGrants grants;
  private final DataExport export;
  private final Leaving leaving;

  DataController(Browsers browsers, StoredGrants grants, DataExport export, Leaving leaving) {
    this.browsers = browsers;
    this.grants = grants;
    this.export = export;
    this.leaving = leaving;
  }

  @GetMapping("/data")
  String data(@CurrentPlayer Player player, HttpServletRequest request, Model model) {
    model.addAttribute(
        "page",
        DataPage.of(
            player,
            browsers.sessionsOf(player.id()),
            SignedInUser.browserOf(request.getUserPrincipal()),
            grants.findById(player.id()).orElse(null)));
    return "account/data";
  }

  @GetMapping("/data/export")
  void export(@CurrentPlayer Player player, HttpServletResponse response) throws IOException {
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("destiny-vault-raider-%d.json".formatted(player.bungieMembershipId()))
            .build()
            .toString());
    export.write(player, response.getOutputStream());
  }

  @PostMapping("/data/sessions/{browser}/end")
  RedirectView end(
      @CurrentPlayer Player player,
      @PathVariable UUID browser,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    if (!browsers.endSession(browser, player.id())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    redirect.addFlashAttribute("notice", Words.say("account.session-ended"));
    return onward(request, "/data", "/");
  }

  @PostMapping("/data/sign-out-everywhere")
  RedirectView signOutEverywhere(@CurrentPlayer Player player, HttpServletRequest request) {
    browsers.signOutEverywhere(player.id());
    return onward(request, "/accounts", "/");
  }

  @GetMapping("/data/delete")
  String confirm(@CurrentPlayer Player player, Model model) {
    model.addAttribute("displayName", player.displayName());
    return "account/delete";
  }

  @PostMapping("/data/delete")
  RedirectView delete(@CurrentPlayer Player player, HttpServletRequest request) {
    leaving.delete(player);
    return onward(request, "/data/deleted", "/data/deleted");
  }

  @GetMapping("/data/deleted")
  String deleted() {
    return "account/deleted";
  }

  /** Goes on as whoever is still signed in here, or as a visitor. */
  private RedirectView onward(HttpServletRequest request, String signedIn, String visitor) {
    UUID here = SignedInUser.browserOf(request.getUserPrincipal());
    boolean somebody = here != null && !browsers.seats(here).isEmpty();
    if (!somebody) {
      request.getSession().invalidate();
    }
    RedirectView view = new RedirectView(somebody ? signedIn : visitor, true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
