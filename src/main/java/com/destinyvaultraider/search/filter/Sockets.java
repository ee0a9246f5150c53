package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What sockets tell of a thing. */
final class Sockets {

  private static final long DEFAULT_SHADER = 4248210736L;
  private static final Set<Long> DEFAULT_ORNAMENTS =
      Set.of(2931483505L, 1959648454L, 702981643L, 3854296178L);

  private Sockets() {}

  /** Every plug that a thing offers. */
  static Stream<Plug> options(Searched searched) {
    return searched.detail().sockets().stream().flatMap(socket -> socket.options().stream());
  }

  /** Whether a socket has something in it that a player has put there. */
  static boolean isFilled(Socket socket) {
    return socket.plugged() != null && !isBlank(socket.plugged());
  }

  /** How many traits of the enhanced kind are in use. */
  static int enhancedTraits(Searched searched) {
    return (int)
        searched
            .sockets(Socket.Kind.TRAIT)
            .filter(socket -> socket.plugged() != null && socket.plugged().enhanced())
            .count();
  }

  /** Whether a plug's category begins so. */
  static boolean offers(Searched searched, String category) {
    return options(searched).anyMatch(plug -> plug.category().startsWith(category));
  }

  /** What stands in for nothing: the game has a plug even for that. */
  private static boolean isBlank(@Nullable Plug plug) {
    return plug == null
        || plug.hash() == DEFAULT_SHADER
        || DEFAULT_ORNAMENTS.contains(plug.hash())
        || plug.name().isEmpty()
        || plug.name().startsWith("Empty ")
        || plug.name().startsWith("Default ")
        || plug.name().startsWith("Locked ");
  }
}
