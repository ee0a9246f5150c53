package com.destinyvaultraider.bungie;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an instance offers for its sockets, as component 310 tells it; immutable. */
public final class SocketOptions {

  private static final int[] NONE = {};

  private final int[][] bySocket;

  private SocketOptions(int[][] bySocket) {
    this.bySocket = bySocket;
  }

  static SocketOptions of(Map<Long, HashList> bySocket) {
    int sockets = 0;
    for (long socket : bySocket.keySet()) {
      sockets = Math.max(sockets, isPlausible(socket) ? (int) socket + 1 : 0);
    }
    int[][] options = new int[sockets][];
    for (int i = 0; i < sockets; i++) {
      HashList plugs = bySocket.get((long) i);
      options[i] = plugs == null ? NONE : plugs.toArray();
    }
    return new SocketOptions(options);
  }

  /** The hashes of the plugs that the instance offers for a socket; none where nothing is told. */
  public long[] plugs(int socket) {
    if (socket >= bySocket.length) {
      return new long[0];
    }
    int[] hashes = bySocket[socket];
    long[] plugs = new long[hashes.length];
    for (int i = 0; i < plugs.length; i++) {
      plugs[i] = Integer.toUnsignedLong(hashes[i]);
    }
    return plugs;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SocketOptions options
            && Arrays.deepEquals(bySocket, options.bySocket));
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(bySocket);
  }

  private static boolean isPlausible(long socket) {
    return socket >= 0 && socket < 100;
  }
}
