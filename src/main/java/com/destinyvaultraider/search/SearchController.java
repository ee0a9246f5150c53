package com.destinyvaultraider.search;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.search.SearchPages.Wanted;
import com.destinyvaultraider.search.completion.Completion;
import com.destinyvaultraider.search.completion.Suggestion;
import com.destinyvaultraider.search.filter.Filters;
import com.destinyvaultraider.search.filter.Searched;
import com.destinyvaultraider.search.filter.Understood;
import com.destinyvaultraider.search.filter.Wrong;
import com.destinyvaultraider.search.query.QueryRefused;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers searches; nothing changes by that. */
@Controller
@RequestMapping("/search")
class SearchController {

  private static final int MOST_SUGGESTED = 8;
  private static final int MOST_PAST = 3;

  private final Pictures pictures;
  private final Scenes scenes;
  private final Layout layout;
  private final SearchPages pages;
  private final Searches searches;

  SearchController(
      Pictures pictures, Scenes scenes, Layout layout, SearchPages pages, Searches searches) {
    this.pictures = pictures;
    this.scenes = scenes;
    this.layout = layout;
    this.pages = pages;
    this.searches = searches;
  }

  @GetMapping
  String search(
      @CurrentPlayer Player player,
      HttpSession session,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String accounts,
      @RequestParam(defaultValue = "") String select,
      Model model) {
    model.addAttribute("page", page(player, session, q, accounts, select));
    return "search/search";
  }

  /** The answer for tiles that are on the page already. */
  @GetMapping("/matches")
  ResponseEntity<Matches> matches(
      @CurrentPlayer Player player,
      HttpSession session,
      @RequestParam(defaultValue = "") String q) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(matching(player, session, q));
  }

  @GetMapping("/completions")
  String completions(
      @CurrentPlayer Player player,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "-1") int caret,
      Model model) {
    int at = caret < 0 ? q.length() : caret;
    model.addAttribute("suggestions", q.isBlank() ? past(player, "") : completed(player, q, at));
    return "search/completions";
  }

  @GetMapping("/help")
  String help(Model model) {
    model.addAttribute("page", HelpPage.of(Filters.byTopic()));
    return "search/help";
  }

  private SearchPage page(
      Player player, HttpSession session, String q, String accounts, String select) {
    try {
      Understood search = scenes.understood(player, q);
      PlayedCharacter current = current(session, pictures.of(player));
      return pages.of(
          player, search, current, new Wanted(accounts.equals("all"), select.equals("all")));
    } catch (QueryRefused refused) {
      return pages.refused(player, q, refused.sentence());
    }
  }

  private Matches matching(Player player, HttpSession session, String q) {
    try {
      Understood search = scenes.understood(player, q);
      if (search.isEmpty()) {
        return new Matches(List.of(), List.of(), false);
      }
      Picture picture = pictures.atHand(player);
      List<Searched> found =
          search.in(scenes.of(player, picture, current(session, picture), search));
      List<String> words = new ArrayList<>();
      words.add(Words.say("search.things-fit", found.size()));
      search.wrong().forEach(wrong -> words.add(leftOut(wrong)));
      words.addAll(search.remarks(picture));
      return new Matches(
          found.stream().map(each -> key(each.item())).distinct().toList(), words, true);
    } catch (QueryRefused refused) {
      return new Matches(List.of(), List.of(refused.sentence()), false);
    }
  }

  private static String leftOut(Wrong wrong) {
    return wrong.nearest() == null
        ? Words.say("search.left-out", wrong.term().text(), wrong.reason())
        : Words.say(
            "search.left-out-nearest", wrong.term().text(), wrong.reason(), wrong.nearest());
  }

  /** How it could go on, and behind that what was searched for before with these words in it. */
  private List<Suggestion> completed(Player player, String q, int caret) {
    List<Suggestion> suggestions =
        new ArrayList<>(
            Completion.of(q, caret, scenes.vocabulary(player, pictures.atHand(player))));
    past(player, q.strip().toLowerCase(Locale.ROOT)).stream()
        .filter(past -> suggestions.stream().noneMatch(each -> each.query().equals(past.query())))
        .limit(MOST_PAST)
        .forEach(suggestions::add);
    return suggestions;
  }

  private List<Suggestion> past(Player player, String containing) {
    return searches.of(player).stream()
        .filter(kept -> kept.query().contains(containing))
        .limit(MOST_SUGGESTED)
        .map(kept -> new Suggestion(kept.query(), kept.query(), kept.query().length()))
        .toList();
  }

  private @Nullable PlayedCharacter current(HttpSession session, Picture picture) {
    return picture.characters().isEmpty() ? null : layout.chosenCharacter(session, picture);
  }

  private static String key(Item item) {
    return item.id() == null ? Long.toString(item.hash()) : item.id().toString();
  }
}
