package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.TokenGrant;
import com.destinyvaultraider.language.Language;
import java.time.Clock;
import java.time.Instant;
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
    if (name != null) {
      user.rename(name);
    }
    if (memberships.isKnown()) {
      user.playWith(memberships.playable());
    }
    Player player = user.toPlayer();
    StoredGrant stored = grants.lockById(player.id()).orElse(null);
    if (stored == null) {
      grants.save(new StoredGrant(player.id(), grant, cipher, now));
    } else {
      stored.replace(grant, cipher, now);
    }
    return player;
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
