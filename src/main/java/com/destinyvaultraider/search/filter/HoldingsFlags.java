package com.destinyvaultraider.search.filter;

import static com.destinyvaultraider.search.filter.Flag.flag;
import static com.destinyvaultraider.search.filter.Flag.whole;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.comparison.Duplicates;
import com.destinyvaultraider.comparison.Likeness;
import com.destinyvaultraider.comparison.LowerCopies;
import com.destinyvaultraider.comparison.MaxPower;
import com.destinyvaultraider.comparison.StatLower;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Words that take a look at everything: where things are, copies, and the most power. */
final class HoldingsFlags {

  private static final int ANY_CLASS = 3;

  static final List<Flag> COMPARED =
      List.of(
          alike("dupe", "search.is-dupe", Alike.ITEM),
          whole(
              "dupelower",
              "search.is-dupelower",
              scene -> {
                LowerCopies lower = scene.lowerCopies();
                return s -> lower.keptInstead(s.detail()).isPresent();
              }),
          whole("infusionfodder", "search.is-infusionfodder", HoldingsFlags::fodder),
          whole(
              "statlower",
              "search.is-statlower",
              scene -> {
                StatLower lower = scene.holdings().statLower();
                return s -> lower.beaten(s.detail()).isPresent();
              }),
          whole(
              "customstatlower",
              "search.is-customstatlower",
              scene -> {
                Predicate<ItemDetail> lower = scene.customStatLower(scene.holdings().details());
                return s -> lower.test(s.detail());
              }),
          whole("crafteddupe shapeddupe", "search.is-crafteddupe", HoldingsFlags::crafted),
          alike("dupeperks", "search.is-dupeperks", Set.of(Likeness.PERKS)),
          alike("statdupe", "search.is-statdupe", Set.of(Likeness.STATS)),
          whole(
              "maxpower",
              "search.is-maxpower",
              scene -> {
                MaxPower power = scene.holdings().maxPower();
                return s -> power.isHighest(s.detail());
              }),
          whole(
              "accountmaxpower",
              "search.is-accountmaxpower",
              scene -> {
                MaxPower power = scene.holdings().maxPower();
                return s -> power.isHighestOfAll(s.detail());
              }),
          whole(
              "maxpowerloadout",
              "search.is-maxpowerloadout",
              scene -> {
                MaxPower power = scene.holdings().maxPower();
                return s -> power.isInBest(s.detail());
              }));

  static final List<Flag> PLACES =
      List.of(
          flag("invault", "search.is-invault", s -> s.item().place() instanceof Place.Vault),
          whole("inleftchar", "search.is-inleftchar", scene -> at(scene, 0)),
          whole(
              "inmiddlechar",
              "search.is-inmiddlechar",
              scene -> characters(scene).size() < 3 ? _ -> false : at(scene, 1)),
          whole(
              "inrightchar",
              "search.is-inrightchar",
              scene ->
                  characters(scene).size() < 2
                      ? _ -> false
                      : at(scene, characters(scene).size() - 1)),
          whole(
              "incurrentchar",
              "search.is-incurrentchar",
              scene -> {
                PlayedCharacter current = scene.current();
                return current == null ? _ -> false : on(current.id());
              }),
          whole(
              "currentclass",
              "search.is-currentclass",
              scene -> {
                PlayedCharacter current = scene.current();
                return s -> current != null && s.definition().classType() == current.classType();
              }),
          whole("onwrongclass", "search.is-onwrongclass", HoldingsFlags::wrongClass));

  private HoldingsFlags() {}

  private static Flag alike(String word, String help, Set<Likeness> alike) {
    return whole(
        word,
        help,
        scene -> {
          Duplicates copies = scene.holdings().duplicates(alike);
          return s -> copies.has(s.detail());
        });
  }

  private static Predicate<Searched> crafted(Scene scene) {
    Duplicates copies = scene.holdings().duplicates(Alike.ITEM);
    return s ->
        copies.has(s.detail())
            && copies.copiesOf(s.detail()).stream()
                .anyMatch(each -> each.crafting() != null && each.crafting().enhancement() == 0);
  }

  private static Predicate<Searched> fodder(Scene scene) {
    Map<Long, Integer> least = new HashMap<>();
    for (Searched each : scene.all()) {
      if (each.item().id() != null && each.item().power() > 0) {
        least.merge(each.item().hash(), each.item().power(), Math::min);
      }
    }
    return s -> {
      ItemInstanceId id = s.item().id();
      return id != null
          && !s.facts().infusionCategories().isEmpty()
          && least.getOrDefault(s.item().hash(), Integer.MAX_VALUE) < s.item().power();
    };
  }

  private static List<PlayedCharacter> characters(Scene scene) {
    return scene.holdings().picture().characters();
  }

  private static Predicate<Searched> at(Scene scene, int index) {
    return characters(scene).size() <= index ? _ -> false : on(characters(scene).get(index).id());
  }

  private static Predicate<Searched> on(CharacterId character) {
    return s -> character.equals(s.item().place().character());
  }

  private static Predicate<Searched> wrongClass(Scene scene) {
    return s -> {
      CharacterId owner = s.item().place().character();
      int type = s.definition().classType();
      return owner != null
          && type != ANY_CLASS
          && scene
              .holdings()
              .picture()
              .character(owner)
              .filter(character -> character.classType() != type)
              .isPresent();
    };
  }
}
