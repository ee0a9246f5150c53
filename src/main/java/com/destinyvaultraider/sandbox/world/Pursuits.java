package com.destinyvaultraider.sandbox.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What quests and bounties are beside what they count: steps, rewards, and when they end. */
public final class Pursuits {

  /** Stands in a row for the end of a bounty, which depends on when somebody looks. */
  static final String SOMETIME = "2030-01-01T17:00:00Z";

  private static final long GLIMMER = 3159615086L;
  private static final long LEGENDARY_ENGRAM = 914894006L;
  private static final int LONGEST = 7;
  private static final int RESET_HOUR = 17;
  private static final Duration DAY = Duration.ofDays(1);

  private Pursuits() {}

  /** Writes them into the definition of a quest's step or a bounty, and into no other. */
  static void write(Item item, ObjectNode definition) {
    if (item.itemType() == Item.QUEST_STEP && item.isInstanced()) {
      steps(item, definition.putObject("setData"));
    }
    if (item.itemType() == Item.BOUNTY || item.itemType() == Item.QUEST_STEP) {
      ArrayNode values = definition.putObject("value").putArray("itemValue");
      value(values, item.itemType() == Item.BOUNTY ? GLIMMER : LEGENDARY_ENGRAM, 1);
      // There are always six, of which most are nothing.
      for (int i = 1; i < 6; i++) {
        value(values, 0, 0);
      }
    }
  }

  /** A row as it is at this moment: bounties end at the next reset of the day or of the week. */
  public static ObjectNode at(ObjectNode row, Instant now) {
    if (!row.path("expirationDate").asString("").equals(SOMETIME)) {
      return row;
    }
    return row.deepCopy().put("expirationDate", end(row.path("itemHash").asLong(), now).toString());
  }

  private static Instant end(long hash, Instant now) {
    if (hash % 2 == 0) {
      return Week.of(now).end();
    }
    LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    Instant reset = today.atTime(RESET_HOUR, 0).toInstant(ZoneOffset.UTC);
    return reset.isAfter(now) ? reset : reset.plus(DAY);
  }

  private static void steps(Item item, ObjectNode set) {
    int length = 1 + (int) (item.hash() % LONGEST);
    int place = (int) (item.hash() / LONGEST % length);
    ArrayNode steps = set.putArray("itemList");
    for (int i = 0; i < length; i++) {
      long hash = i == place ? item.hash() : Hashes.of("quest." + item.hash() + "." + i);
      steps.addObject().put("trackingValue", i).put("itemHash", hash);
    }
    set.put("trackingUnlockValueHash", 0).put("abandonmentUnlockHash", 0);
    set.put("requireOrderedSetItemAdd", false).put("setIsFeatured", false);
    set.put("setType", "quest_local").put("questLineName", item.name());
    set.put("questLineDescription", "");
  }

  private static void value(ArrayNode values, long hash, int quantity) {
    values
        .addObject()
        .put("itemHash", hash)
        .put("quantity", quantity)
        .put("hasConditionalVisibility", false);
  }
}
