package com.destinyvaultraider.account;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Knows who is signed in; looks them up once per request. */
@Component
public class CurrentPlayers {

  private static final String ATTRIBUTE = CurrentPlayers.class.getName();

  private final Players players;

  CurrentPlayers(Players players) {
    this.players = players;
  }

  /** The player who makes this request, or null for a visitor. */
  public @Nullable Player of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Player player) {
      return player;
    }
    Player player = find(request.getUserPrincipal()).orElse(null);
    if (player != null) {
      request.setAttribute(ATTRIBUTE, player);
    }
    return player;
  }

  /** The player who has just signed in, or null where it was somebody else. */
  public @Nullable Player of(Principal principal) {
    return find(principal).orElse(null);
  }

  private Optional<Player> find(@Nullable Principal principal) {
    return principal instanceof Authentication authentication
            && authentication.getPrincipal() instanceof SignedInUser user
        ? players.find(user.userId())
        : Optional.empty();
  }
}
