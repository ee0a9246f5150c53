package com.destinyvaultraider.sandbox.state;

/**
 * Where a move goes.
 *
 * @param location as the rows there report it
 */
record Destination(Place place, BucketRule bucket, int location) {

  private static final int INVENTORY = 1;
  private static final int VAULT = 2;
  private static final int NOT_TRANSFERRABLE = 2;

  static Destination vault(Rules rules) {
    return new Destination(new Place.Vault(), rules.bucket(Buckets.VAULT), VAULT);
  }

  // The account's buckets report the vault's location although they are not in it.
  static Destination of(BucketRule bucket, String character) {
    return bucket.accountWide()
        ? new Destination(new Place.AccountWide(), bucket, VAULT)
        : new Destination(new Place.Bag(character), bucket, INVENTORY);
  }

  Item receive(Item item) {
    boolean stays = place instanceof Place.Vault || bucket.vaultable();
    return item.at(place, bucket.hash(), location, stays ? 0 : NOT_TRANSFERRABLE);
  }

  boolean hasRoom(Holdings holdings, int slots) {
    long used =
        place instanceof Place.Bag(String character)
            ? holdings.used(character, bucket.hash())
            : holdings.at(place).filter(item -> item.bucket() == bucket.hash()).count();
    return bucket.hasRoomFor(used, slots);
  }
}
