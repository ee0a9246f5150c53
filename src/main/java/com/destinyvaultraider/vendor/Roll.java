package com.destinyvaultraider.vendor;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.detail.Socket.Kind;
import com.destinyvaultraider.detail.StatLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes a piece of gear differ from others of its kind.
 *
 * @param perks the hashes of its traits and parts
 * @param stats its stats without mods, by hash
 */
record Roll(List<Long> perks, Map<Long, Integer> stats) {

  /** For what is the same for everybody. */
  static final Roll NONE = new Roll(List.of(), Map.of());

  static Roll of(@Nullable ItemDetail detail) {
    if (detail == null) {
      return NONE;
    }
    List<Long> perks = new ArrayList<>();
    for (Socket socket : detail.sockets()) {
      if (isRolled(socket)) {
        socket.options().stream().map(Plug::hash).forEach(perks::add);
      }
    }
    Map<Long, Integer> stats = new LinkedHashMap<>();
    for (StatLine stat : detail.stats()) {
      stats.put(stat.hash(), stat.base() + stat.parts());
    }
    return new Roll(perks, stats);
  }

  /** Whether what is in a socket is a matter of luck. */
  static boolean isRolled(Socket socket) {
    return socket.visible()
        && (socket.kind() == Kind.TRAIT
            || socket.kind() == Kind.PART
            || socket.kind() == Kind.ORIGIN);
  }
}
