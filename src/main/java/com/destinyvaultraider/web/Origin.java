package com.destinyvaultraider.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where requests come from, as far as it tells one household from another. */
final class Origin {

  /** What a household gets of IPv6, in which each of its devices takes a new address every day. */
  private static final int NETWORK_BYTES = 8;

  private static final int LONGEST = 64;

  private Origin() {}

  /**
   * The same word for all who are behind one line. Null for this machine itself: either nobody else
   * is there, or a proxy that keeps its visitors' addresses to itself, and one who hurries must not
   * keep all others out.
   */
  static @Nullable String of(String address) {
    try {
      InetAddress known = InetAddress.ofLiteral(address);
      if (known.isLoopbackAddress()) {
        return null;
      }
      return known instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(known.getAddress(), NETWORK_BYTES))
          : known.getHostAddress();
    } catch (IllegalArgumentException _) {
      // What a proxy of ours has passed on is no address; it still is always the same word.
      return address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    }
  }
}
