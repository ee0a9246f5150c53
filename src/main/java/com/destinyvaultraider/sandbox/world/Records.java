package com.destinyvaultraider.sandbox.world;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wrapping of records (component 900): those of an account, and those of a character. */
final class Records {

  private static final long CATEGORIES = 1866538467L;
  private static final long SEALS = 616318467L;

  private Records() {}

  /**
   * What is told of an account with these records.
   *
   * @param tracked the one that the player tracks
   */
  static ObjectNode ofProfile(ObjectNode records, long tracked) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("trackedRecordHash", tracked);
    data.put("score", 0).put("activeScore", 0).put("legacyScore", 0).put("lifetimeScore", 0);
    return roots(data, records);
  }

  /** What is told of a character, whose records are all the account's. */
  static ObjectNode ofCharacter() {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.putArray("featuredRecordHashes");
    return roots(data, JsonNodeFactory.instance.objectNode());
  }

  private static ObjectNode roots(ObjectNode data, ObjectNode records) {
    data.set("records", records);
    return data.put("recordCategoriesRootNodeHash", CATEGORIES)
        .put("recordSealsRootNodeHash", SEALS);
  }
}
