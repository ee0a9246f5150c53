package com.destinyvaultraider.bungie;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is in the sockets of an instance, as component 305 tells it; immutable. */
public final class SocketStates {

  private static final int ENABLED = 1;
  private static final int VISIBLE = 2;

  private final int[] plugs;
  private final byte[] flags;

  private SocketStates(int[] plugs, byte[] flags) {
    this.plugs = plugs;
    this.flags = flags;
  }

  /** How many sockets there are; their places are those of the definition's sockets. */
  public int size() {
    return plugs.length;
  }

  /** The hash of the plug in a socket, or 0 where it is empty. */
  public long plug(int socket) {
    return Integer.toUnsignedLong(plugs[socket]);
  }

  /** Whether what is in the socket has an effect now. */
  public boolean isEnabled(int socket) {
    return (flags[socket] & ENABLED) != 0;
  }

  /** Whether the game shows the socket. */
  public boolean isVisible(int socket) {
    return (flags[socket] & VISIBLE) != 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SocketStates states
            && Arrays.equals(plugs, states.plugs)
            && Arrays.equals(flags, states.flags));
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(plugs) + Arrays.hashCode(flags);
  }

  /** Collects sockets in their order. */
  static final class Builder {

    private final HashList plugs = new HashList();
    private byte[] flags = new byte[16];
    private int size;

    void add(long plug, boolean enabled, boolean visible) {
      if (size == flags.length) {
        flags = Arrays.copyOf(flags, size * 2);
      }
      flags[size++] = (byte) ((enabled ? ENABLED : 0) | (visible ? VISIBLE : 0));
      plugs.add(plug);
    }

    SocketStates build() {
      return new SocketStates(plugs.toArray(), Arrays.copyOf(flags, size));
    }
  }
}
