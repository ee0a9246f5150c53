package com.destinyvaultraider.sandbox.state;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.content.SandboxContent;
import com.destinyvaultraider.sandbox.world.Person;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

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
    return Optional.ofNullable(all().get(membershipId));
  }

  /** The person who has linked this Destiny id, whether or not there is an account. */
  public Optional<Person> ownerOf(long membershipId) {
    return people().stream()
        .filter(person ->
            person.memberships().stream().anyMatch(linked -> linked.membershipId() == membershipId))
        .findFirst();
  }

  /** Puts everything back to where it was in the beginning. */
  public synchronized void reset() {
    accounts = null;
  }

  private synchronized Map<Long, Account> all() {
    Map<Long, Account> loaded = accounts;
    if (loaded == null) {
      loaded = new LinkedHashMap<>();
      for (Person person : content.people()) {
        for (Linked linked : person.memberships()) {
          ObjectNode profile = linked.profile();
          if (profile != null) {
            loaded.put(
                linked.membershipId(),
                new Account(
                    person, linked, profile, equipping.judgeClasses(ProfileReader.read(profile))));
          }
        }
      }
      accounts = loaded;
    }
    return loaded;
  }
}
