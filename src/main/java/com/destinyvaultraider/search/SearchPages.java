package com.destinyvaultraider.search;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Player.LinkedAccount;
import com.destinyvaultraider.account.SignInRequired;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureIncomplete;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.inventory.Tile;
import com.destinyvaultraider.inventory.Tiles;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.ManifestNotReady;
import com.destinyvaultraider.search.Results.Group;
import com.destinyvaultraider.search.SearchPage.Mistake;
import com.destinyvaultraider.search.SearchPage.Past;
import com.destinyvaultraider.search.filter.Searched;
import com.destinyvaultraider.search.filter.Understood;
import com.destinyvaultraider.search.filter.Wrong;
import com.destinyvaultraider.search.query.Query.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what a search has found. */
@Component
class SearchPages {

  private static final Comparator<Searched> BEST_FIRST =
      Comparator.comparingInt((Searched each) -> each.item().definition().tier())
          .thenComparingInt(each -> each.item().power())
          .reversed()
          .thenComparing(each -> each.item().definition().name())
          .thenComparingInt(Searched::index);

  private final Pictures pictures;
  private final Scenes scenes;
  private final Layout layout;
  private final Searches searches;

  SearchPages(Pictures pictures, Scenes scenes, Layout layout, Searches searches) {
    this.pictures = pictures;
    this.scenes = scenes;
    this.layout = layout;
    this.searches = searches;
  }

  /** How the page is wanted: on which accounts, and with everything selected or not. */
  record Wanted(boolean allAccounts, boolean selectAll) {}

  /** A query that is not looked at. */
  SearchPage refused(Player player, String query, String sentence) {
    return new SearchPage(
        query,
        "",
        true,
        sentence,
        List.of(),
        List.of(),
        false,
        past(player),
        false,
        player.accounts().size() > 1,
        List.of(),
        List.of(),
        false);
  }

  /** What a query finds. */
  SearchPage of(
      Player player, Understood search, @Nullable PlayedCharacter current, Wanted wanted) {
    String canonical = search.parsed().canonical();
    List<Past> past = past(player);
    List<Results> results = new ArrayList<>();
    if (!search.isEmpty()) {
      boolean several = wanted.allAccounts && player.accounts().size() > 1;
      results.add(results(player, search, current, several));
      if (several) {
        others(player).forEach(other -> results.add(results(other, search, player)));
      }
    }
    return new SearchPage(
        search.typed(),
        canonical,
        !search.isEmpty(),
        "",
        search.wrong().stream().map(wrong -> mistake(wrong, search.typed())).toList(),
        search.isEmpty() ? List.of() : search.remarks(pictures.atHand(player)),
        past.stream().anyMatch(each -> each.saved() && each.query().equals(canonical)),
        past,
        wanted.allAccounts,
        player.accounts().size() > 1,
        results,
        targets(pictures.atHand(player)),
        wanted.selectAll);
  }

  private List<Past> past(Player player) {
    return searches.of(player).stream().map(each -> new Past(each.query(), each.saved())).toList();
  }

  private static List<Player> others(Player player) {
    List<Player> others = new ArrayList<>();
    for (LinkedAccount account : player.accounts()) {
      Player other = player.playing(account.membership());
      if (other != null && !account.equals(player.current())) {
        others.add(other);
      }
    }
    return others;
  }

  private Results results(
      Player player, Understood search, @Nullable PlayedCharacter current, boolean several) {
    Picture picture = pictures.of(player);
    String name = several ? name(player) : "";
    return new Results(name, true, "", groups(player, picture, search, current, 0));
  }

  /** What another account has: what keeps it from being read is no reason to show nothing. */
  private Results results(Player other, Understood search, Player player) {
    try {
      int number = 1 + player.accounts().indexOf(other.requireCurrent());
      Picture picture = pictures.of(other);
      return new Results(name(other), false, "", groups(other, picture, search, null, number));
    } catch (BungieException | PictureIncomplete | ManifestNotReady | SignInRequired _) {
      return new Results(name(other), false, Words.say("search.account-unread"), List.of());
    }
  }

  private static String name(Player player) {
    LinkedAccount account = player.requireCurrent();
    return Words.say("search.account", account.displayName(), account.platform());
  }

  private List<Group> groups(
      Player player,
      Picture picture,
      Understood search,
      @Nullable PlayedCharacter current,
      int number) {
    Tiles tiles = layout.tiles(picture, "");
    Map<String, List<Tile>> groups = new LinkedHashMap<>();
    picture.characters().forEach(each -> groups.put(character(each), new ArrayList<>()));
    search.in(scenes.of(player, picture, current, search)).stream()
        .sorted(BEST_FIRST)
        .forEach(each ->
            groups
                .computeIfAbsent(place(picture, each.item().place()), _ -> new ArrayList<>())
                .add(tiles.of(each.item(), each.item().place().owner())));
    List<Group> found = new ArrayList<>();
    groups.forEach((name, list) -> {
      if (!list.isEmpty()) {
        found.add(new Group(name, "found-%d-%d".formatted(number, found.size()), list));
      }
    });
    return found;
  }

  private static String place(Picture picture, Place place) {
    return switch (place) {
      case Place.Vault _ -> Words.say("search.vault");
      case Place.Pockets _ -> Words.say("search.carried-by-all");
      case Place.Equipped(var id) -> on(picture, id);
      case Place.Carried(var id) -> on(picture, id);
      case Place.Postmaster(var id) ->
          picture.character(id).isPresent()
              ? Words.say("search.at-postmaster", on(picture, id))
              : on(picture, id);
    };
  }

  private static String on(Picture picture, CharacterId character) {
    return picture
        .character(character)
        .map(SearchPages::character)
        .orElseGet(() -> Words.say("search.elsewhere", Long.toString(picture.membership().id())));
  }

  /** Two characters may be of the same class. */
  private static String character(PlayedCharacter character) {
    return "%s %d".formatted(character.className(), character.light());
  }

  private static List<Results.Target> targets(Picture picture) {
    List<Results.Target> targets = new ArrayList<>();
    targets.add(new Results.Target(Words.say("search.vault"), "vault"));
    picture
        .characters()
        .forEach(each -> targets.add(new Results.Target(character(each), each.id().toString())));
    return targets;
  }

  private static Mistake mistake(Wrong wrong, String typed) {
    Term term = wrong.term();
    return new Mistake(
        typed.substring(term.position(), term.position() + term.length()),
        wrong.place(),
        wrong.reason(),
        wrong.nearest(),
        wrong.corrected(typed));
  }
}
