package com.destinyvaultraider.manifest;

/**
 * A place that holds items, from {@code DestinyInventoryBucketDefinition}.
 *
 * @param name the bucket's own name, empty for those the game keeps to itself
 * @param scope 0 per character, 1 account-wide
 * @param category 0 invisible, 1 item, 2 currency, 3 equippable, 4 ignored
 * @param location 0 unknown, 1 inventory, 2 vault, 4 postmaster
 * @param capacity how many items fit, the equipped one counted
 * @param order its place in the order that players know: what is equipped first, then items, then
 *     currencies, each by the manifest's {@code bucketOrder}
 * @param hasTransferDestination whether the vault accepts what lies in this bucket
 */
public record BucketDefinition(
    long hash,
    String name,
    int scope,
    int category,
    int location,
    int capacity,
    int order,
    boolean hasTransferDestination) {

  public boolean isAccountWide() {
    return scope == 1;
  }
}
