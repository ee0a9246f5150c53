package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.state.Holdings;
import com.destinyvaultraider.sandbox.state.Item;
import com.destinyvaultraider.sandbox.state.Place;
import com.destinyvaultraider.sandbox.state.Snapshot;
import com.destinyvaultraider.sandbox.world.CharacterActivity;
import com.destinyvaultraider.sandbox.world.CharacterProgress;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import com.destinyvaultraider.sandbox.world.Pursuits;
import com.destinyvaultraider.sandbox.world.Season;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One {@code GetProfile} answer: only what is asked for, without what the caller may not see. */
final class ProfileView {

  private static final int PUBLIC = 1;
  private static final int PRIVATE = 2;

  /** How long somebody who is doing something has been at it. */
  private static final Duration SINCE = Duration.ofMinutes(12);

  private final Account account;
  private final Snapshot snapshot;
  private final Set<Integer> asked;
  private final Set<Integer> denied;
  private final Set<Integer> missing;
  private final Set<Integer> disabled;
  private final ObjectNode answer = JsonNodeFactory.instance.objectNode();
  private final Map<String, Item> shown = new LinkedHashMap<>();

  ProfileView(
      Account account,
      Snapshot snapshot,
      Set<Integer> asked,
      Set<Integer> denied,
      Set<Integer> missing,
      Set<Integer> disabled) {
    this.account = account;
    this.snapshot = snapshot;
    this.asked = asked;
    this.denied = denied;
    this.missing = missing;
    this.disabled = disabled;
  }

  /** When an account was last played. */
  static String dateLastPlayed(JsonNode document) {
    return document
        .path("characters")
        .path("data")
        .valueStream()
        .map(character -> character.path("dateLastPlayed").asString(""))
        .max(String::compareTo)
        .orElse(
            document
                .path("profile")
                .path("data")
                .path("dateLastPlayed")
                .asString("2017-09-06T17:00:00Z"));
  }

  ObjectNode render() {
    Holdings holdings = snapshot.holdings();
    answer
        .put("responseMintedTimestamp", snapshot.minted().toString())
        .put("secondaryComponentsMintedTimestamp", snapshot.minted().toString());
    component(
        102,
        "profileInventory",
        PRIVATE,
        () -> inventory(holdings.at(new Place.Vault(), new Place.AccountWide())));
    component(103, "profileCurrencies", PRIVATE, () -> document("profileCurrencies"));
    component(100, "profile", PUBLIC, this::profile);
    component(200, "characters", PUBLIC, this::characters);
    component(
        201,
        "characterInventories",
        PRIVATE,
        () -> eachCharacter(id -> holdings.at(new Place.Bag(id), new Place.Postmaster(id))));
    component(
        205,
        "characterEquipment",
        PUBLIC,
        () -> eachCharacter(id -> holdings.at(new Place.Worn(id))));
    component(206, "characterLoadouts", PRIVATE, this::loadouts);
    component(900, "profileRecords", PUBLIC, () -> document("profileRecords", "records"));
    component(900, "characterRecords", PUBLIC, () -> document("characterRecords"));
    component(
        1200,
        "profileStringVariables",
        PUBLIC,
        () -> document("profileStringVariables", "integerValuesByHash"));
    component(1200, "characterStringVariables", PUBLIC, () -> document("characterStringVariables"));
    progress();
    component(305, "profilePlugSets", PUBLIC, () -> document("profilePlugSets", "plugs"));
    component(305, "characterPlugSets", PUBLIC, () -> document("characterPlugSets"));
    new ItemComponents(account.document(), shown).fill(answer.putObject("itemComponents"), asked);
    return answer;
  }

  private void progress() {
    component(202, "characterProgressions", PUBLIC, this::progressions);
    component(204, "characterActivities", PUBLIC, this::activities);
    component(
        104,
        "profileProgression",
        PUBLIC,
        () -> Season.artifact(account.membership().membershipId()));
    if (asked.contains(202)) {
      answer.putObject("characterUninstancedItemComponents");
    }
  }

  private void component(int number, String name, int privacy, Supplier<JsonNode> data) {
    if (!asked.contains(number)) {
      return;
    }
    ObjectNode component = answer.putObject(name);
    if (!denied.contains(number) && !missing.contains(number) && !disabled.contains(number)) {
      component.set("data", data.get());
    }
    component.put("privacy", denied.contains(number) ? PRIVATE : privacy);
    if (disabled.contains(number)) {
      component.put("disabled", true);
    }
  }

  private ObjectNode inventory(Stream<Item> items) {
    ObjectNode inventory = JsonNodeFactory.instance.objectNode();
    ArrayNode rows = inventory.putArray("items");
    items.forEach(item -> {
      rows.add(Pursuits.at(item.row(), snapshot.minted()));
      String id = item.id();
      if (id != null) {
        shown.put(id, item);
      }
    });
    return inventory;
  }

  private ObjectNode eachCharacter(Function<String, Stream<Item>> items) {
    ObjectNode characters = JsonNodeFactory.instance.objectNode();
    for (String id : snapshot.holdings().characters().keySet()) {
      characters.set(id, inventory(items.apply(id)));
    }
    return characters;
  }

  private ObjectNode characters() {
    ObjectNode characters = JsonNodeFactory.instance.objectNode();
    snapshot.holdings().characters().forEach(characters::set);
    return characters;
  }

  private JsonNode document(String name, String... empty) {
    JsonNode data = account.document().path(name).path("data");
    if (data.isObject()) {
      return data;
    }
    ObjectNode nothing = JsonNodeFactory.instance.objectNode();
    for (String part : empty) {
      nothing.putObject(part);
    }
    if (name.equals("profileCurrencies")) {
      nothing.putArray("items");
    }
    return nothing;
  }

  private JsonNode profile() {
    JsonNode recorded = account.document().path("profile").path("data");
    if (recorded instanceof ObjectNode known) {
      return known.has("currentSeasonHash") ? known : inSeason(known.deepCopy());
    }
    Linked membership = account.membership();
    ObjectNode profile = JsonNodeFactory.instance.objectNode();
    profile.set("userInfo", Cards.of(account.owner(), membership));
    profile.put("dateLastPlayed", dateLastPlayed(account.document())).put("versionsOwned", 4095);
    ArrayNode ids = profile.putArray("characterIds");
    snapshot.holdings().characters().keySet().forEach(ids::add);
    profile.putArray("seasonHashes");
    return inSeason(profile.put("currentGuardianRank", 6).put("lifetimeHighestGuardianRank", 6));
  }

  private ObjectNode inSeason(ObjectNode profile) {
    return profile.put("currentSeasonHash", Season.at(snapshot.minted()));
  }

  private JsonNode progressions() {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    snapshot
        .holdings()
        .characters()
        .forEach((id, sheet) -> data.set(id, CharacterProgress.of(sheet, snapshot.minted())));
    return data;
  }

  /** One character at a time is being played, the one that was played last. */
  private JsonNode activities() {
    String last = dateLastPlayed(account.document());
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    snapshot
        .holdings()
        .characters()
        .forEach((id, sheet) ->
            data.set(
                id,
                sheet.path("dateLastPlayed").asString("").equals(last)
                    ? activity(Long.parseLong(id))
                    : CharacterActivity.none()));
    return data;
  }

  private ObjectNode activity(long character) {
    Instant since = snapshot.minted().minus(SINCE);
    return switch (account.activity()) {
      case ORBIT -> CharacterActivity.none();
      case SOCIAL_SPACE -> CharacterActivity.social(character, since);
      case IN_ACTIVITY -> CharacterActivity.any(character, since);
      case LOCKED_OUT -> CharacterActivity.raid(character, since);
    };
  }

  private JsonNode loadouts() {
    JsonNode recorded = account.document().path("characterLoadouts").path("data");
    return recorded.isObject()
        ? recorded
        : EmptyLoadouts.of(snapshot.holdings().characters().keySet());
  }
}
