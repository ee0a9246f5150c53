package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person who is signed in.
 *
 * @param id our own id of the user
 * @param bungieMembershipId the Bungie.net membership id (type 254)
 * @param displayName the Bungie name as others see it, {@code Name#0042}
 * @param accounts the accounts that can be played, the chosen one included; overridden ones are not
 *     among them
 * @param current the account whose gear is shown, or null for a person without a Destiny account
 * @param language in which the person is spoken to where they are not there
 */
public record Player(
    long id,
    long bungieMembershipId,
    String displayName,
    List<LinkedAccount> accounts,
    @Nullable LinkedAccount current,
    Language language) {

  /**
   * The account whose gear is shown.
   *
   * @throws NoDestinyAccount if the person has none
   */
  public LinkedAccount requireCurrent() {
    if (current == null) {
      throw new NoDestinyAccount();
    }
    return current;
  }

  /**
   * The same person with this account chosen, or null where it is not one of their own any more.
   */
  public @Nullable Player playing(Membership membership) {
    return accounts.stream()
        .filter(account -> account.membership().equals(membership))
        .findFirst()
        .map(
            account -> new Player(id, bungieMembershipId, displayName, accounts, account, language))
        .orElse(null);
  }

  /** One Destiny account of the player, with the platform's name as players say it. */
  public record LinkedAccount(Membership membership, String displayName, String platform) {}
}
