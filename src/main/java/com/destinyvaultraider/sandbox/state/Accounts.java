package com.destinyvaultraider.sandbox.state;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.content.SandboxContent;
import com.destinyvaultraider.sandbox.world.Clan;
import com.destinyvaultraider.sandbox.world.Person;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All people and their accounts, as they are now. */
@Component
@Sandboxed
public class Accounts {

  private final SandboxContent content;
  private final Equipping equipping;
  private @Nullable Map<Long, Account> accounts;

  Accounts(SandboxContent content, Equipping equipping) {
    this.content = content;
    this.equipping = equipping;
  }

  /** The people who can sign in. */
  public List<Person> people() {
    return content.people();
  }

  /** The person with this Bungie.net id. */
  public Optional<Person> person(long bungieMembershipId) {
    return people().stream()
        .filter(person -> person.bungieMembershipId() == bungieMembershipId)
        .findFirst();
  }

  /** The account with this Destiny id, where Bungie finds one. */
  public Optional<Account> account(long membershipId) {
    Account known = all().get(membershipId);
    return known == null ? ofClan(membershipId) : Optional.of(known);
  }

  /** The person who has linked this Destiny id, whether or not there is an account. */
  public Optional<Person> ownerOf(long membershipId) {
    return people().stream()
        .filter(person ->
            person.memberships().stream().anyMatch(linked -> linked.membershipId() == membershipId))
        .findFirst()
        .or(() -> member(membershipId).map(Clan.Member::person));
  }

  /** Who is in the clan by this account. */
  private Optional<Clan.Member> member(long membershipId) {
    return content.clan().members().stream()
        .filter(member -> member.membershipId() == membershipId)
        .findFirst();
  }

  /** Of those whom one can only look at. */
  private Optional<Account> ofClan(long membershipId) {
    return member(membershipId).flatMap(member -> load(member.person(), member.account()));
  }

  private Optional<Account> load(Person person, Linked linked) {
    return Optional.ofNullable(linked.profile())
        .map(profile ->
            new Account(
                person, linked, profile, equipping.judgeClasses(ProfileReader.read(profile))));
  }

  /** Puts everything back to where it was in the beginning. */
  public synchronized void reset() {
    accounts = null;
  }

  private synchronized Map<Long, Account> all() {
    Map<Long, Account> loaded = accounts;
    if (loaded == null) {
      Map<Long, Account> all = new LinkedHashMap<>();
      for (Person person : content.people()) {
        for (Linked linked : person.memberships()) {
          load(person, linked).ifPresent(account -> all.put(linked.membershipId(), account));
        }
      }
      accounts = all;
      loaded = all;
    }
    return loaded;
  }
}
