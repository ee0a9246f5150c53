package com.destinyvaultraider.search;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.OwnPage;
import com.destinyvaultraider.search.query.ParsedQuery;
import com.destinyvaultraider.search.query.Parser;
import com.destinyvaultraider.search.query.QueryRefused;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** Remembers what players have searched for, as far as they want it. */
@Controller
@RequestMapping("/search")
class SearchesController {

  private static final int MOST_COMPARED = 40;

  private final Searches searches;

  SearchesController(Searches searches) {
    this.searches = searches;
  }

  /** Posted by the search box once a search is more than a stage of typing. */
  @PostMapping("/recent")
  ResponseEntity<Void> remember(@CurrentPlayer Player player, @RequestParam String q) {
    with(q, query -> searches.remember(player, query));
    return ResponseEntity.noContent().build();
  }

  /** A search that is submitted without JavaScript: remembered, then shown by its address. */
  @PostMapping
  RedirectView search(@CurrentPlayer Player player, @RequestParam(defaultValue = "") String q) {
    with(q, query -> searches.remember(player, query));
    return seeOther(q);
  }

  @PostMapping("/saved")
  RedirectView save(@CurrentPlayer Player player, @RequestParam String q) {
    with(q, query -> searches.save(player, query));
    return seeOther(q);
  }

  @PostMapping("/unsaved")
  RedirectView unsave(@CurrentPlayer Player player, @RequestParam String q) {
    searches.unsave(player, canonical(q));
    return seeOther(q);
  }

  @PostMapping("/deleted")
  RedirectView delete(@CurrentPlayer Player player, @RequestParam String q) {
    searches.delete(player, canonical(q));
    return seeOther("");
  }

  /** Leads what is ticked to where it is put side by side; what has no instance is left out. */
  @PostMapping("/compare")
  RedirectView compare(
      @RequestParam(defaultValue = "") List<String> things,
      @RequestParam(required = false) @Nullable String page) {
    String items =
        things.stream()
            .filter(thing -> thing.length() <= 19 && thing.chars().allMatch(Character::isDigit))
            .limit(MOST_COMPARED)
            .collect(Collectors.joining(","));
    String back = OwnPage.of(page, "");
    String way = back.isEmpty() ? "" : "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    RedirectView view = new RedirectView("/compare?items=" + items + way, true);
    view.setExpandUriTemplateVariables(false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private static String canonical(String q) {
    return parsed(q).canonical();
  }

  private static void with(String q, Consumer<ParsedQuery> what) {
    what.accept(parsed(q));
  }

  private static ParsedQuery parsed(String q) {
    try {
      return Parser.parse(q);
    } catch (QueryRefused refused) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, refused.sentence(), refused);
    }
  }

  private static RedirectView seeOther(String q) {
    RedirectView view = new RedirectView(q.isEmpty() ? "/search" : "/search?q={q}", true);
    view.addStaticAttribute("q", q);
    view.setExposeModelAttributes(false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
