package com.destinyvaultraider.sandbox.state;

import tools.jackson.databind.JsonNode;

/**
 * What a bucket takes.
 *
 * @param accountWide whether all characters share it
 * @param capacity how many slots it has, 0 without a limit
 * @param vaultable whether the vault takes what belongs in it
 */
record BucketRule(long hash, boolean accountWide, int capacity, boolean vaultable) {

  static BucketRule of(JsonNode definition) {
    return new BucketRule(
        definition.path("hash").asLong(),
        definition.path("scope").asInt() == 1,
        definition.path("itemCount").asInt(),
        definition.path("hasTransferDestination").asBoolean(false));
  }

  static BucketRule unknown(long hash) {
    return new BucketRule(hash, false, 0, false);
  }

  boolean hasRoomFor(long used, long more) {
    return capacity == 0 || used + more <= capacity;
  }
}
