package com.destinyvaultraider.search;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.comparison.StatBook;
import com.destinyvaultraider.language.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Lets players make up stats of their own to search and sort by. */
@Controller
@RequestMapping("/search/stats")
class OwnStatsController {

  private final StatBook book;

  OwnStatsController(StatBook book) {
    this.book = book;
  }

  @GetMapping
  String stats(@CurrentPlayer Player player, Model model) {
    model.addAttribute("page", OwnStatsPage.of(book.of(player).all()));
    return "search/stats";
  }

  @PostMapping
  RedirectView write(@CurrentPlayer Player player, OwnStatForm form, RedirectAttributes said) {
    String problem = form.problem();
    if (problem == null && !form.stat().filter(stat -> book.write(player, stat)).isPresent()) {
      problem = Words.say("search.stats-full", StatBook.MOST);
    }
    if (problem == null) {
      said.addFlashAttribute("notice", Words.say("search.stat-written"));
    } else {
      said.addFlashAttribute("problem", problem);
    }
    return back();
  }

  @PostMapping("/deleted")
  RedirectView delete(
      @CurrentPlayer Player player,
      @RequestParam String name,
      @RequestParam int classType,
      RedirectAttributes said) {
    book.delete(player, name, classType);
    said.addFlashAttribute("notice", Words.say("search.stat-deleted"));
    return back();
  }

  private static RedirectView back() {
    RedirectView view = new RedirectView("/search/stats", true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExposeModelAttributes(false);
    return view;
  }
}
