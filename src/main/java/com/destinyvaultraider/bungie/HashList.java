package com.destinyvaultraider.bungie;

import java.util.Arrays;

/** Hashes one after the other, four bytes each: an account tells tens of thousands of them. */
final class HashList {

  private int[] hashes = new int[8];
  private int size;

  void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = (int) hash;
  }

  int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }
}
