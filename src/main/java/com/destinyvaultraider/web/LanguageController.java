package com.destinyvaultraider.web;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Lets players choose the language that they are spoken to in. A visitor's page has no form, so
 * that it needs no session; their browser says what they speak.
 */
@Controller
class LanguageController {

  private final Players players;
  private final LocaleResolver locales;

  LanguageController(Players players, LocaleResolver locales) {
    this.players = players;
    this.locales = locales;
  }

  @PostMapping("/language")
  String choose(
      @CurrentPlayer Player player,
      @RequestParam String language,
      HttpServletRequest request,
      HttpServletResponse response) {
    Language chosen =
        Language.named(language)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    locales.setLocale(request, response, chosen.locale());
    players.speak(player, chosen);
    String page =
        WantedPage.ownPath(request.getHeader(HttpHeaders.REFERER), request.getContextPath());
    return "redirect:" + (page == null ? "/" : page);
  }
}
