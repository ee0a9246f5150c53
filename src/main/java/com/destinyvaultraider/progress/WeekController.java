package com.destinyvaultraider.progress;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.progress.Progress.Hero;
import com.destinyvaultraider.progress.Progresses.Known;
import com.destinyvaultraider.trouble.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows what there is to do this week. */
@Controller
class WeekController {

  private final Progresses progresses;
  private final WeekPages pages;

  WeekController(Progresses progresses, WeekPages pages) {
    this.progresses = progresses;
    this.pages = pages;
  }

  @GetMapping("/progress")
  String week(
      @CurrentPlayer Player player,
      @RequestParam(required = false) @Nullable Long character,
      Model model) {
    Known known = progresses.of(player);
    Progress progress = known.progress();
    if (progress == null) {
      BungieFailure trouble = known.trouble();
      model.addAttribute("why", trouble == null ? "" : Trouble.sentence(trouble));
      return "progress/silent";
    }
    Hero hero =
        character == null
            ? null
            : WeekPages.find(progress, character)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("page", pages.of(known, progress, hero, progresses.now()));
    return "progress/week";
  }
}
