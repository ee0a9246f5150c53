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

  /** How many are carried in a bucket beside the one that is worn. */
  int carried(Bucket bucket) {
    return Math.min(exceptions.getOrDefault(bucket, bag), bucket.capacity() - 1);
  }
}
