package com.destinyvaultraider.inventory;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Arrangement.Grouping;
import com.destinyvaultraider.inventory.Arrangement.Sorting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** Shows the vault and the characters, and remembers how the player wants to see them. */
@Controller
class InventoryController {

  private final Pictures pictures;
  private final Layout layout;
  private final Arrangements arrangements;
  private final Remarks remarks;

  InventoryController(
      Pictures pictures,
      Layout layout,
      Arrangements arrangements,
      ObjectProvider<Remarks> remarks) {
    this.pictures = pictures;
    this.layout = layout;
    this.arrangements = arrangements;
    this.remarks = remarks.getIfAvailable(() -> Remarks.NONE);
  }

  @GetMapping("/vault")
  String vault(
      @CurrentPlayer Player player,
      HttpSession session,
      @CookieValue(name = StayHere.COOKIE, defaultValue = "") String stay,
      @RequestParam(defaultValue = "") String select,
      Model model) {
    Picture picture = pictures.of(player);
    PlayedCharacter current = new ChosenCharacters(session).in(picture);
    Pages pages = pages(player, picture, select, model);
    model.addAttribute(
        "page",
        pages.vault(
            current,
            Boolean.parseBoolean(stay),
            arrangements.of(player),
            remarks.of(player, picture)));
    return "inventory/vault";
  }

  @GetMapping("/character")
  String currentCharacter(
      @CurrentPlayer Player player,
      HttpSession session,
      @RequestParam(defaultValue = "") String select,
      Model model) {
    Picture picture = pictures.of(player);
    Pages pages = pages(player, picture, select, model);
    return show(pages.character(new ChosenCharacters(session).in(picture)), model);
  }

  @GetMapping("/characters/{id}")
  String character(
      @CurrentPlayer Player player,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String select,
      Model model) {
    Picture picture = pictures.of(player);
    return show(pages(player, picture, select, model).character(own(picture, id)), model);
  }

  @PostMapping("/character")
  RedirectView choose(
      @CurrentPlayer Player player,
      @RequestParam long character,
      @RequestParam(defaultValue = "vault") String page,
      HttpSession session) {
    Picture picture = pictures.of(player);
    new ChosenCharacters(session).choose(picture.membership(), own(picture, character).id());
    return seeOther(page.equals("character") ? "/character" : "/vault");
  }

  @PostMapping("/vault/stay")
  RedirectView stay(
      @RequestParam boolean stay, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, StayHere.header(stay, request.isSecure()));
    return seeOther("/vault");
  }

  /** How the vault is to be sorted and grouped from now on. */
  @PostMapping("/vault/arrangement")
  RedirectView arrange(
      @CurrentPlayer Player player,
      @RequestParam Sorting sorting,
      @RequestParam Grouping grouping) {
    arrangements.choose(player, new Arrangement(sorting, grouping));
    return seeOther("/vault");
  }

  private Pages pages(Player player, Picture picture, String select, Model model) {
    return layout.pages(picture, pictures.freshness(player), marked(model), Selection.of(select));
  }

  private static String show(CharacterPage page, Model model) {
    model.addAttribute("page", page);
    return "inventory/character";
  }

  private static PlayedCharacter own(Picture picture, long id) {
    return picture
        .character(new CharacterId(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String marked(Model model) {
    return model.getAttribute("marked") instanceof String marked ? marked : "";
  }

  private static RedirectView seeOther(String page) {
    RedirectView view = new RedirectView(page, true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
