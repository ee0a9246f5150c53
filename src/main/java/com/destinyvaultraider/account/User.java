package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.language.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person who has signed in at least once, with the Destiny accounts they can play. */
@Entity
@Table(name = "users")
class User {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long bungieMembershipId;

  private String displayName;

  private @Nullable Integer chosenMembershipType;

  private @Nullable Long chosenMembershipId;

  private @Nullable String language;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "linked_account", joinColumns = @JoinColumn(name = "user_id"))
  private List<PlayableAccount> accounts;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected User() {}

  /** The player as the rest of the application sees them. */
  Player toPlayer() {
    if (id == null) {
      throw new IllegalStateException("not saved yet");
    }
    List<PlayableAccount> sorted = accounts();
    PlayableAccount current = PlayableAccount.current(sorted, chosen());
    return new Player(
        id,
        bungieMembershipId,
        displayName,
        sorted.stream().map(PlayableAccount::toLinkedAccount).toList(),
        current == null ? null : current.toLinkedAccount(),
        language().orElse(Language.ENGLISH));
  }

  /** The accounts that can be played, the one that was played last first. */
  List<PlayableAccount> accounts() {
    return accounts.stream().sorted(PlayableAccount.LAST_PLAYED_FIRST).toList();
  }

  /** The language that was last chosen, or that of the first sign-in. */
  Optional<Language> language() {
    return Optional.ofNullable(language).flatMap(Language::named);
  }

  /** Has the player spoken to in this language from now on. */
  void speak(Language language) {
    this.language = language.key();
  }

  /** Takes over the name and the accounts as far as Bungie says something about them now. */
  void learn(LinkedMemberships memberships) {
    String name = memberships.displayName();
    if (name != null) {
      displayName = name;
    }
    if (memberships.isKnown()) {
      List<PlayableAccount> playable = memberships.playable(List.copyOf(accounts));
      accounts.clear();
      accounts.addAll(playable);
    }
  }

  /** Switches to one of the player's own accounts; false where it is not one of them. */
  boolean choose(Membership membership) {
    if (accounts.stream().noneMatch(account -> account.membership().equals(membership))) {
      return false;
    }
    chosenMembershipType = membership.type();
    chosenMembershipId = membership.id();
    return true;
  }

  private @Nullable Membership chosen() {
    return chosenMembershipType == null || chosenMembershipId == null
        ? null
        : new Membership(chosenMembershipType, chosenMembershipId);
  }
}
