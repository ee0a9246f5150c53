package com.destinyvaultraider.sandbox.world;

import java.util.Map;

/**
 * How much an account holds.
 *
 * @param bag how many lie in a bag beside the one that is worn
 * @param exceptions where it is another number
 * @param vaultGear instances in the vault
 * @param vaultStacks stacks in the vault
 * @param shared stacks in each bucket of the whole account
 * @param pursuits quests and bounties of each character
 */
record Size(
    int bag,
    Map<Bucket, Integer> exceptions,
    int vaultGear,
    int vaultStacks,
    int postmaster,
    int engrams,
    int shared,
    int pursuits) {

  /** A long-time player's account: full in most places, with a few gaps to move things into. */
  static final Size VETERAN =
      new Size(
          9,
          Map.of(
              Bucket.POWER, 6,
              Bucket.GAUNTLETS, 7,
              Bucket.CLASS_ARMOR, 5,
              Bucket.GHOST, 7,
              Bucket.VEHICLE, 5,
              Bucket.SHIP, 4,
              Bucket.FINISHER, 6,
              Bucket.ARTIFACT, 2),
          570,
          30,
          6,
          7,
          32,
          24);

  static final Size MODEST = new Size(4, Map.of(Bucket.ARTIFACT, 1), 40, 6, 1, 2, 12, 8);

  /** Little with the characters and enough in the vault, so that much can be moved. */
  static final Size ROOMY = new Size(3, Map.of(Bucket.ARTIFACT, 1), 60, 6, 1, 2, 12, 8);

  static final Size FULL = new Size(9, Map.of(), 1260, 40, 21, 10, 50, 63);

  /** How many are carried in a bucket beside the one that is worn. */
  int carried(Bucket bucket) {
    return Math.min(exceptions.getOrDefault(bucket, bag), bucket.capacity() - 1);
  }
}
