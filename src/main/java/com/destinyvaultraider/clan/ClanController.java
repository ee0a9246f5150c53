package com.destinyvaultraider.clan;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.trouble.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the clan of the player's account: never another's, so no address names one. */
@Controller
class ClanController {

  private final Clans clans;
  private final BungieTime time;
  private final RosterPages rosters;
  private final ComparePages comparisons;
  private final ActivityPages activities;
  private final FireteamPages fireteams;

  ClanController(
      Clans clans,
      BungieTime time,
      RosterPages rosters,
      ComparePages comparisons,
      ActivityPages activities,
      FireteamPages fireteams) {
    this.clans = clans;
    this.time = time;
    this.rosters = rosters;
    this.comparisons = comparisons;
    this.activities = activities;
    this.fireteams = fireteams;
  }

  @GetMapping("/clan")
  String roster(
      @CurrentPlayer Player player,
      @RequestParam(required = false) @Nullable String sort,
      Model model) {
    return show(
        player,
        model,
        "clan/roster",
        seen -> rosters.of(seen.clan(), seen.self(), sort, seen.filling(), time.now()));
  }

  @GetMapping("/clan/compare")
  String compare(
      @CurrentPlayer Player player,
      @RequestParam(required = false) @Nullable String show,
      @RequestParam(required = false) @Nullable String who,
      @RequestParam(required = false) @Nullable String by,
      @RequestParam(required = false) @Nullable String sort,
      Model model) {
    CompareQuery query = CompareQuery.of(show, who, by, sort);
    return query.byActivity()
        ? show(
            player,
            model,
            "clan/activities",
            seen -> activities.of(seen.clan(), seen.self(), query, seen.filling(), time.now()))
        : show(
            player,
            model,
            "clan/compare",
            seen -> comparisons.of(seen.clan(), seen.self(), query, seen.filling(), time.now()));
  }

  @GetMapping("/clan/fireteam")
  String fireteam(
      @CurrentPlayer Player player,
      @RequestParam(required = false) @Nullable List<@Nullable Long> with,
      Model model) {
    List<Long> chosen =
        with == null
            ? List.of()
            : with.stream().flatMap(id -> Optional.ofNullable(id).stream()).toList();
    return show(
        player,
        model,
        "clan/fireteam",
        seen -> fireteams.of(seen.clan(), seen.self(), chosen, seen.filling(), time.now()));
  }

  private String show(Player player, Model model, String view, Function<Seen, Object> page) {
    Optional<Clan> clan;
    try {
      clan = clans.of(player);
    } catch (BungieException e) {
      model.addAttribute("why", Trouble.sentence(e.failure()));
      return "clan/silent";
    }
    if (clan.isEmpty()) {
      return "clan/none";
    }
    Seen seen =
        new Seen(
            clan.get(), player.requireCurrent().membership().id(), clans.isFilling(clan.get()));
    model.addAttribute("page", page.apply(seen));
    model.addAttribute("refreshing", seen.filling());
    return view;
  }

  /** A clan as it is seen now by somebody in it. */
  private record Seen(Clan clan, long self, boolean filling) {}
}
