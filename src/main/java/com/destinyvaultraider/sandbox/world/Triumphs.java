package com.destinyvaultraider.sandbox.world;

import com.destinyvaultraider.sandbox.world.Objectives.Objective;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records beside those of catalysts: triumphs, of which a player may track one, and the patterns of
 * weapons that can be crafted, which come piece by piece.
 */
final class Triumphs {

  /** The patterns stand beside the catalysts. */
  static final long PATTERNS = Hashes.of("node.patterns");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int LEGENDARY = 5;
  private static final int CRAFTABLE = 24;
  private static final int PIECES = 5;
  private static final int NOT_COMPLETED = 4;
  private static final int TRACKED = 64;

  private static final List<Triumph> TRIUMPHS =
      List.of(
          new Triumph("Leave a Light On", "Bring a Guardian who is new home.", "Guardians", 10),
          new Triumph("Night Watch", "Finish Nightfalls together.", "Nightfalls", 25),
          new Triumph("Every Door", "Open every chest of a dungeon.", "Chests", 14),
          new Triumph("Long Way Round", "Visit every corner of Nessus.", "Corners", 8),
          new Triumph("No Stone Unturned", "Defeat champions anywhere.", "Champions", 500));

  private final List<Item> craftable;

  Triumphs(Catalogue catalogue) {
    this.craftable =
        catalogue.items().stream()
            .filter(item -> item.isWeapon() && item.tier() == LEGENDARY)
            .limit(CRAFTABLE)
            .toList();
  }

  private record Triumph(String name, String description, String task, int goal) {

    long hash() {
      return Hashes.of("record." + name);
    }

    Objective objective() {
      return new Objective(Hashes.of("objective.record." + name), task, goal, 0);
    }
  }

  /** What all of these count. */
  List<Objective> objectives() {
    List<Objective> objectives = new ArrayList<>();
    TRIUMPHS.forEach(each -> objectives.add(each.objective()));
    craftable.forEach(each -> objectives.add(objective(each)));
    return objectives;
  }

  /** The definitions of the records, by hash. */
  Map<Long, String> records() {
    Map<Long, String> records = new LinkedHashMap<>();
    for (Triumph each : TRIUMPHS) {
      record(records, each.hash(), each.name(), each.description(), each.objective().hash());
    }
    for (Item each : craftable) {
      record(records, pattern(each), each.name(), "", objective(each).hash());
    }
    return records;
  }

  /** The records of the patterns. */
  List<Long> patterns() {
    return craftable.stream().map(Triumphs::pattern).toList();
  }

  /** The triumph that an account tracks. */
  static long tracked(long account) {
    return TRIUMPHS.get((int) (account % TRIUMPHS.size())).hash();
  }

  /** Adds how far an account is with each. */
  void progress(long account, ObjectNode records) {
    SplittableRandom random = new SplittableRandom(account * 7);
    for (Triumph each : TRIUMPHS) {
      boolean tracked = each.hash() == tracked(account);
      int reached = random.nextInt(tracked ? each.goal() : each.goal() + 1);
      records.set(Long.toString(each.hash()), state(each.objective(), reached, tracked));
    }
    for (Item each : craftable) {
      int pieces = Math.min(PIECES, random.nextInt(PIECES + 3));
      records.set(Long.toString(pattern(each)), state(objective(each), pieces, false));
    }
  }

  private static ObjectNode state(Objective objective, int reached, boolean tracked) {
    int open = reached < objective.goal() ? NOT_COMPLETED : 0;
    ObjectNode record = JSON.objectNode().put("state", open | (tracked ? TRACKED : 0));
    record.putArray("objectives").add(Components.progress(objective, reached));
    return record.put("intervalsRedeemedCount", 0);
  }

  private static Objective objective(Item weapon) {
    return new Objective(
        Hashes.of("objective.pattern." + weapon.hash()), "Patterns extracted", PIECES, 0);
  }

  private static long pattern(Item weapon) {
    return Hashes.of("record.pattern." + weapon.hash());
  }

  private static void record(
      Map<Long, String> records, long hash, String name, String description, long objective) {
    ObjectNode record = JSON.objectNode();
    record
        .putObject("displayProperties")
        .put("description", description)
        .put("name", name)
        .put("hasIcon", false);
    record.put("scope", 0);
    record.putArray("objectiveHashes").add(objective);
    record.put("recordValueStyle", 0).put("forTitleGilding", false);
    record.putArray("parentNodeHashes");
    record.put("hash", hash).put("index", 1000 + records.size());
    records.put(hash, record.put("redacted", false).put("blacklisted", false).toString());
  }
}
