package com.destinyvaultraider.progress;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.CarnageReport;
import com.destinyvaultraider.progress.Progress.Hero;
import com.destinyvaultraider.progress.Statistics.History;
import com.destinyvaultraider.progress.Statistics.Known;
import com.destinyvaultraider.trouble.Trouble;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows what the player has played, and how it went. */
@Controller
class StatisticsController {

  private static final int NO_REPORT = 1653;
  private static final int MOST_PAGES = 400;

  private final Progresses progresses;
  private final Records records;
  private final StatisticsPages statistics;
  private final HistoryPages histories;
  private final ReportPages reports;

  StatisticsController(
      Progresses progresses,
      Records records,
      StatisticsPages statistics,
      HistoryPages histories,
      ReportPages reports) {
    this.progresses = progresses;
    this.records = records;
    this.statistics = statistics;
    this.histories = histories;
    this.reports = reports;
  }

  @GetMapping("/statistics")
  String statistics(
      @CurrentPlayer Player player,
      @RequestParam(required = false) @Nullable Long character,
      Model model) {
    Progresses.Known of = progresses.of(player);
    Progress progress = of.progress();
    if (progress == null) {
      return silent(of.trouble(), "/statistics", model);
    }
    if (progress.characters().isEmpty()) {
      return "progress/no-statistics";
    }
    Hero hero = character == null ? null : find(progress, character);
    List<Long> all = progress.characters().stream().map(Hero::id).toList();
    Known<Statistics> known = records.of(player, hero == null ? 0 : hero.id(), all);
    Statistics found = known.found();
    if (found == null) {
      return unknown(known, "/statistics", model);
    }
    model.addAttribute("page", statistics.of(known, found, progress, hero, records.now()));
    return "progress/statistics";
  }

  @GetMapping("/statistics/activities")
  String activities(
      @CurrentPlayer Player player,
      @RequestParam(required = false) @Nullable Long character,
      @RequestParam(required = false) @Nullable String mode,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Mode chosen = mode == null ? null : Mode.of(mode).orElse(null);
    Progresses.Known of = progresses.of(player);
    Progress progress = of.progress();
    if (progress == null) {
      return silent(of.trouble(), StatisticsPages.history(null, chosen), model);
    }
    if (progress.characters().isEmpty()) {
      return "progress/no-statistics";
    }
    Hero hero = character == null ? progress.characters().getFirst() : find(progress, character);
    int number = Math.clamp(page, 1, MOST_PAGES);
    Known<History> known =
        records.history(player, hero.id(), chosen == null ? 0 : chosen.number(), number - 1);
    History found = known.found();
    if (found == null) {
      return unknown(known, StatisticsPages.history(hero, chosen), model);
    }
    model.addAttribute(
        "page", histories.of(known, found, progress, hero, chosen, number, records.now()));
    return "progress/history";
  }

  @GetMapping("/statistics/activities/{id}")
  String report(
      @CurrentPlayer Player player,
      @PathVariable long id,
      Model model,
      HttpServletResponse response) {
    Known<CarnageReport> known = records.report(id);
    CarnageReport found = known.found();
    if (found == null) {
      BungieFailure trouble = known.trouble();
      if (trouble != null && trouble.code() == NO_REPORT) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return "progress/no-report";
      }
      return unknown(known, HistoryPages.ADDRESS + "/" + id, model);
    }
    long self = player.requireCurrent().membership().id();
    model.addAttribute("page", reports.of(known, found, self, records.now()));
    return "progress/report";
  }

  private static Hero find(Progress progress, long id) {
    return WeekPages.find(progress, id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String unknown(Known<?> known, String address, Model model) {
    return known.isPrivate() ? "progress/private" : silent(known.trouble(), address, model);
  }

  /** What was asked for can be asked for again at its address. */
  private static String silent(@Nullable BungieFailure trouble, String address, Model model) {
    model.addAttribute("again", address);
    model.addAttribute("why", trouble == null ? "" : Trouble.sentence(trouble));
    return "progress/no-answer";
  }
}
