package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.state.Accounts;
import com.destinyvaultraider.sandbox.world.Person;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the account that a call means, or says why not. */
@Component
@Sandboxed
class Directory {

  private final Accounts accounts;

  Directory(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The account of a path. */
  Account account(int type, long membershipId) {
    Optional<Linked> known =
        accounts
            .ownerOf(membershipId)
            .flatMap(owner ->
                owner.memberships().stream()
                    .filter(linked -> linked.membershipId() == membershipId)
                    .findFirst());
    if (type == MembershipType.BUNGIE_NEXT || (known.isPresent() && known.get().type() != type)) {
      throw mismatch(type, membershipId, known);
    }
    return accounts
        .account(membershipId)
        .filter(account -> !account.membership().overridden())
        .orElseThrow(() -> Refusal.of(PlatformCode.DESTINY_ACCOUNT_NOT_FOUND));
  }

  /** The account of this type that a person acts on, which must have the character. */
  Account own(Person person, int type, String character) {
    Linked linked =
        person.memberships().stream()
            .filter(candidate -> candidate.type() == type)
            .findFirst()
            .orElseThrow(() -> Refusal.of(PlatformCode.INVALID_PARAMETERS));
    Account account = account(type, linked.membershipId());
    if (!account.holdings().characters().containsKey(character)) {
      throw Refusal.of(PlatformCode.DESTINY_CHARACTER_NOT_FOUND);
    }
    return account;
  }

  private static Refusal mismatch(int type, long membershipId, Optional<Linked> known) {
    return Refusal.of(
        PlatformCode.INVALID_PARAMETERS,
        Map.of(
            "membershipType",
            MembershipType.nameOf(type),
            "membershipInfo.membershipType",
            MembershipType.nameOf(known.map(Linked::type).orElse(MembershipType.BUNGIE_NEXT)),
            "membershipId",
            Long.toString(membershipId)));
  }
}
