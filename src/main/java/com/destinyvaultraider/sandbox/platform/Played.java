package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.state.Accounts;
import com.destinyvaultraider.sandbox.world.Match;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import com.destinyvaultraider.sandbox.world.Person.Manner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Knows what has been played. Who keeps it private keeps it from everybody: the statistics take no
 * notice of who asks. A few have never finished anything.
 */
@Component
@Sandboxed
class Played {

  /** Accounts with characters that have never been anywhere. */
  private static final Set<Long> IDLE = Set.of(4611686018400000902L);

  private final Directory directory;
  private final Accounts accounts;

  Played(Directory directory, Accounts accounts) {
    this.directory = directory;
    this.accounts = accounts;
  }

  /** The account that a call is about, unless it is kept private. */
  Account account(Call call) {
    Account account = directory.account(call.membershipType(), call.number("membershipId"));
    if (account.owner().manner() == Manner.PRIVATE) {
      throw Refusal.of(PlatformCode.DESTINY_PRIVACY_RESTRICTION);
    }
    return account;
  }

  /** What the character of a call has played; with the id 0 what all have. */
  List<Match> matches(Account account, long character) {
    if (character == 0) {
      List<Match> all = new ArrayList<>();
      characters(account).forEach((id, sheet) -> all.addAll(of(account, id, sheet)));
      all.sort(Comparator.comparing(Match::begun).reversed());
      return all;
    }
    ObjectNode sheet = characters(account).get(Long.toString(character));
    if (sheet == null) {
      throw Refusal.of(PlatformCode.DESTINY_CHARACTER_NOT_FOUND);
    }
    return of(account, Long.toString(character), sheet);
  }

  /** The characters of an account, by id, with what component 200 says of each. */
  Map<String, ObjectNode> characters(Account account) {
    return account.holdings().characters();
  }

  /** An activity with who has played it. */
  record Found(Match match, Account account, ObjectNode sheet) {}

  /** The activity with this id. */
  Optional<Found> find(long id) {
    long owner = Match.ownerIn(id);
    return accounts.people().stream()
        .flatMap(person -> person.memberships().stream())
        .map(Linked::membershipId)
        .flatMap(membership -> accounts.account(membership).stream())
        .flatMap(account ->
            characters(account).entrySet().stream()
                .filter(each -> Match.owner(Long.parseLong(each.getKey())) == owner)
                .flatMap(each ->
                    of(account, each.getKey(), each.getValue()).stream()
                        .filter(match -> match.id() == id)
                        .map(match -> new Found(match, account, each.getValue()))))
        .findFirst();
  }

  private static List<Match> of(Account account, String character, ObjectNode sheet) {
    return IDLE.contains(account.membership().membershipId())
        ? List.of()
        : Match.of(
            Long.parseLong(character), Instant.parse(sheet.path("dateLastPlayed").asString()));
  }
}
