package com.destinyvaultraider.sandbox.world;

import java.util.List;

/**
 * A place for plugs on an item.
 *
 * @param type hash of the socket's type
 * @param category hash of the category under which the game lists it
 * @param pool name of the pool of plugs, from which its plug set takes its hash
 * @param plugs what can be in it, the first one to begin with
 * @param free whether the player may change the plug for another of the pool
 */
record Socket(long type, long category, String pool, List<Item> plugs, boolean free) {

  /** Hash of the set that lists everything in the pool. */
  long plugSet() {
    return Hashes.of("plugset." + pool);
  }
}
