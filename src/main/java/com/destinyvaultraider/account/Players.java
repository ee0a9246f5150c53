package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.TokenGrant;
import com.destinyvaultraider.language.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everyone who has signed in, as players. */
@Component
@Transactional
public class Players {

  private static final String NAMELESS = "Guardian";

  private final Users users;
  private final StoredGrants grants;
  private final TokenCipher cipher;
  private final Clock clock;

  Players(Users users, StoredGrants grants, TokenCipher cipher, Clock clock) {
    this.users = users;
    this.grants = grants;
    this.cipher = cipher;
    this.clock = clock;
  }

  /** The player whom we know by this id of ours. */
  @Transactional(readOnly = true)
  public Optional<Player> find(long userId) {
    return users.findById(userId).map(User::toPlayer);
  }

  /** All that is known of a player's accounts. */
  @Transactional(readOnly = true)
  List<PlayableAccount> accountsOf(Player player) {
    return users.findById(player.id()).map(User::accounts).orElse(List.of());
  }

  /** Whether somebody has signed in with this Bungie.net id before. */
  @Transactional(readOnly = true)
  boolean isKnown(long bungieMembershipId) {
    return users.findByBungieMembershipId(bungieMembershipId).isPresent();
  }

  /** Keeps the tokens and, where Bungie said something about them, the name and the accounts. */
  Player signIn(TokenGrant grant, LinkedMemberships memberships) {
    Instant now = clock.instant();
    String name = memberships.displayName();
    long bungieMembershipId = grant.bungieMembershipId();
    users.insertIfMissing(bungieMembershipId, name == null ? NAMELESS : name);
    User user = users.lockByBungieMembershipId(bungieMembershipId).orElseThrow();
    learn(user, memberships);
    Player player = user.toPlayer();
    StoredGrant stored = grants.lockById(player.id()).orElse(null);
    if (stored == null) {
      grants.save(new StoredGrant(player.id(), grant, cipher, now));
    } else {
      stored.replace(grant, cipher, now);
    }
    return player;
  }

  /**
   * Says whether Bungie is to be asked for the accounts of a player, by whoever asks this first.
   *
   * @param goodFor how old Bungie's last word may be
   */
  boolean isToRead(Player player, Duration goodFor) {
    Instant now = clock.instant();
    return users.claimReading(player.id(), now, now.minus(goodFor)) > 0;
  }

  /** Keeps what Bungie says of a player's accounts. */
  void learn(Player player, LinkedMemberships memberships) {
    users
        .lockByBungieMembershipId(player.bungieMembershipId())
        .ifPresent(user -> learn(user, memberships));
  }

  private void learn(User user, LinkedMemberships memberships) {
    user.learn(memberships);
    if (memberships.isKnown()) {
      users.setAccountsReadAt(user.toPlayer().id(), clock.instant());
    }
  }

  /** Has Bungie asked again in a while, as it did not answer now. */
  void readLater(Player player, Duration later, Duration goodFor) {
    users.setAccountsReadAt(player.id(), clock.instant().minus(goodFor).plus(later));
  }

  /** Switches the account; false where it is not one of the player's own. */
  boolean choose(Player player, Membership membership) {
    return users.findById(player.id()).filter(user -> user.choose(membership)).isPresent();
  }

  /** Has the player spoken to in this language, here and on every other device. */
  public void speak(Player player, Language language) {
    users.findById(player.id()).ifPresent(user -> user.speak(language));
  }

  /** The language that the player has, which is this one for somebody who has none yet. */
  public Language languageOf(Player player, Language asked) {
    User user = users.findById(player.id()).orElseThrow();
    Language known = user.language().orElse(asked);
    user.speak(known);
    return known;
  }
}
