package com.destinyvaultraider.sandbox.world;

import java.nio.charset.StandardCharsets;

/** Hashes of names, made as Bungie makes them (FNV-1, 32 bits), for what is our own invention. */
final class Hashes {

  /** What Bungie writes where there is no hash: the hash of the empty name. */
  static final long NONE = 2166136261L;

  private static final int PRIME = 16777619;

  private Hashes() {}

  static long of(String name) {
    int hash = (int) NONE;
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      hash *= PRIME;
      hash ^= octet & 0xff;
    }
    return Integer.toUnsignedLong(hash);
  }
}
