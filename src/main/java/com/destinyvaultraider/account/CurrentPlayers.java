package com.destinyvaultraider.account;

import com.destinyvaultraider.account.Browsers.Seat;
import com.destinyvaultraider.language.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows who is signed in; looks them up once per request. */
@Component
public class CurrentPlayers {

  private static final String ATTRIBUTE = CurrentPlayers.class.getName();
  private static final Found NOBODY = new Found(null, List.of());

  private final Browsers browsers;
  private final Players players;
  private final LinkedAccounts linked;

  CurrentPlayers(Browsers browsers, Players players, LinkedAccounts linked) {
    this.browsers = browsers;
    this.players = players;
    this.linked = linked;
  }

  /** The player who makes this request, or null for a visitor. */
  public @Nullable Player of(HttpServletRequest request) {
    return of(request, request.getUserPrincipal());
  }

  /** The same for where the request does not know yet whom its session belongs to. */
  public @Nullable Player of(HttpServletRequest request, @Nullable Principal principal) {
    return found(request, principal).player();
  }

  /** All Bungie.net accounts that are signed in where this request comes from, by their names. */
  public List<BungieAccount> bungieAccounts(HttpServletRequest request) {
    List<Seat> seats = found(request, request.getUserPrincipal()).seats();
    return seats.stream()
        .map(seat ->
            new BungieAccount(
                seat.bungieMembershipId(), seat.displayName(), seat.equals(seats.getFirst())))
        .sorted(Comparator.comparing(BungieAccount::displayName, Words.alphabet()))
        .toList();
  }

  /** The player who has just signed in, or null where it was somebody else. */
  public @Nullable Player of(Principal principal) {
    return find(principal).player();
  }

  private Found found(HttpServletRequest request, @Nullable Principal principal) {
    if (request.getAttribute(ATTRIBUTE) instanceof Found before) {
      return before;
    }
    Found found = find(principal);
    if (found.player() != null) {
      request.setAttribute(ATTRIBUTE, found);
      linked.lookAfter(found.player(), found.seats().getFirst().accountsReadAt());
    }
    return found;
  }

  private Found find(@Nullable Principal principal) {
    UUID browser = SignedInUser.browserOf(principal);
    List<Seat> seats = browser == null ? List.of() : browsers.seats(browser);
    Optional<Player> player =
        seats.stream().findFirst().flatMap(seat -> players.find(seat.userId()));
    return player.map(current -> new Found(current, seats)).orElse(NOBODY);
  }

  /** What was found for one request. */
  private record Found(@Nullable Player player, List<Seat> seats) {}
}
