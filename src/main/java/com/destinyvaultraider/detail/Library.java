package com.destinyvaultraider.detail;

import com.destinyvaultraider.bungie.Membership;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What was read and worked out of one version of the definitions. It must not hold the definitions
 * themselves: it lives exactly as long as they do. Thread-safe.
 */
final class Library {

  private static final int MOST_ITEMS = 6_000;
  private static final int MOST_PLUGS = 12_000;
  private static final int MOST_OTHERS = 4_000;
  private static final int MOST_ACCOUNTS = 64;

  final Table<ItemSheet> items =
      new Table<>("DestinyInventoryItemDefinition", MOST_ITEMS, ItemSheet::of);
  final Table<StatGroup> statGroups =
      new Table<>("DestinyStatGroupDefinition", MOST_OTHERS, StatGroup::of);
  final Table<String> stats = new Table<>("DestinyStatDefinition", MOST_OTHERS, Fields::name);
  final Table<Text> perks = new Table<>("DestinySandboxPerkDefinition", MOST_OTHERS, Text::of);
  final Table<Text> lore = new Table<>("DestinyLoreDefinition", MOST_OTHERS / 4, Text::of);
  final Table<Goal> objectives = new Table<>("DestinyObjectiveDefinition", MOST_OTHERS, Goal::of);
  final Table<Source> collectibles =
      new Table<>("DestinyCollectibleDefinition", MOST_OTHERS, Source::of);
  final Table<Integer> seasons =
      new Table<>(
          "DestinySeasonDefinition", MOST_OTHERS, json -> Fields.number(json, "seasonNumber"));
  final Table<Integer> breakers =
      new Table<>(
          "DestinyBreakerTypeDefinition", MOST_OTHERS, json -> Fields.number(json, "enumValue"));
  final Table<List<Long>> plugSets =
      new Table<>(
          "DestinyPlugSetDefinition",
          MOST_OTHERS,
          json -> Fields.hashesOf(json.path("reusablePlugItems"), "plugItemHash"));
  final Table<String> socketCategories =
      new Table<>("DestinySocketCategoryDefinition", MOST_OTHERS, Fields::name);
  final Table<List<String>> socketTypes =
      new Table<>("DestinySocketTypeDefinition", MOST_OTHERS, Library::plugCategories);
  final Table<ItemSet> sets =
      new Table<>("DestinyEquipableItemSetDefinition", MOST_OTHERS, ItemSet::of);

  final Table<Set<Long>> retired =
      new Table<>("DestinyPlugSetDefinition", MOST_OTHERS, Library::retired);
  final Table<String> records = new Table<>("DestinyRecordDefinition", MOST_OTHERS, Fields::name);
  final Table<String> loadoutNames =
      new Table<>("DestinyLoadoutNameDefinition", MOST_OTHERS, json -> Fields.text(json, "name"));

  final Cache<Long, PlugSheet> plugs = Caffeine.newBuilder().maximumSize(MOST_PLUGS).build();
  final Cache<Long, ItemFacts> facts = Caffeine.newBuilder().maximumSize(MOST_ITEMS).build();

  /** What was last worked out of the things of an account. */
  final Cache<Membership, Map<Long, WorkedOut>> accounts =
      Caffeine.newBuilder()
          .maximumSize(MOST_ACCOUNTS)
          .expireAfterAccess(Duration.ofMinutes(20))
          .build();

  private static List<String> plugCategories(JsonNode socketType) {
    return socketType
        .path("plugWhitelist")
        .valueStream()
        .map(entry -> Fields.text(entry, "categoryIdentifier"))
        .toList();
  }

  /** The plugs of a set that are no longer rolled. */
  private static Set<Long> retired(JsonNode plugSet) {
    return plugSet
        .path("reusablePlugItems")
        .valueStream()
        .filter(plug -> !plug.path("currentlyCanRoll").asBoolean(true))
        .map(plug -> Fields.hash(plug, "plugItemHash"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A name with the text beneath it. */
  record Text(String name, String description) {

    static Text of(JsonNode definition) {
      return new Text(Fields.name(definition), Fields.description(definition));
    }
  }

  /** Where something comes from. */
  record Source(String text, long hash) {

    static Source of(JsonNode collectible) {
      return new Source(
          Fields.text(collectible, "sourceString"), Fields.hash(collectible, "sourceHash"));
    }
  }

  /** Something counted; the style tells what a crafted weapon's counters mean. */
  record Goal(String text, int style) {

    static Goal of(JsonNode objective) {
      return new Goal(
          Fields.text(objective, "progressDescription"), Fields.number(objective, "uiStyle"));
    }
  }

  /** A set of armor: its name, and the perk for each number of pieces. */
  record ItemSet(String name, List<Step> steps) {

    /** One step of it. */
    record Step(int pieces, long perk) {}

    static ItemSet of(JsonNode set) {
      return new ItemSet(
          Fields.name(set),
          set.path("setPerks")
              .valueStream()
              .map(perk ->
                  new Step(
                      Fields.number(perk, "requiredSetCount"),
                      Fields.hash(perk, "sandboxPerkHash")))
              .toList());
    }
  }
}
