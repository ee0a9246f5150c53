package com.destinyvaultraider.web;

import com.destinyvaultraider.account.BungieAccount;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Player.LinkedAccount;
import com.destinyvaultraider.language.Language;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout around every page shows; handed to each template as {@code shell}.
 *
 * @param sandbox whether the simulated Bungie.net answers, which every page says in a banner
 * @param imageRoot what stands before a manifest image path: Bungie's own host or the sandbox
 * @param signedIn who is signed in, or null
 */
public record Shell(boolean sandbox, String imageRoot, @Nullable SignedIn signedIn) {

  static Shell of(
      boolean sandbox,
      String imageRoot,
      @Nullable Player player,
      List<BungieAccount> bungieAccounts) {
    return new Shell(
        sandbox, imageRoot, player == null ? null : SignedIn.of(player, bungieAccounts));
  }

  /** The languages that can be chosen, each by its own name. */
  public List<Choice> languages() {
    Language current = Language.current();
    return Arrays.stream(Language.values()).map(each -> Choice.of(each, current)).toList();
  }

  /**
   * One language.
   *
   * @param tag as {@code lang} has it
   */
  public record Choice(String key, String tag, String name, boolean current) {

    static Choice of(Language language, Language current) {
      return new Choice(
          language.key(),
          language.locale().toLanguageTag(),
          language.ownName(),
          language.equals(current));
    }
  }

  /**
   * The signed-in player as the header shows them.
   *
   * @param bungieAccounts those that are signed in here, this one included; nobody where there is
   *     no other
   */
  public record SignedIn(
      String displayName, List<AccountChoice> accounts, List<BungieChoice> bungieAccounts) {

    static SignedIn of(Player player, List<BungieAccount> bungieAccounts) {
      return new SignedIn(
          player.displayName(),
          player.accounts().stream()
              .map(account -> AccountChoice.of(account, account.equals(player.current())))
              .toList(),
          bungieAccounts.size() < 2
              ? List.of()
              : bungieAccounts.stream().map(BungieChoice::of).toList());
    }
  }

  /**
   * One Bungie.net account of the account menu.
   *
   * @param action where choosing it is posted
   */
  public record BungieChoice(String displayName, String action, boolean current) {

    static BungieChoice of(BungieAccount account) {
      return new BungieChoice(
          account.displayName(),
          "/accounts/254/" + account.bungieMembershipId(),
          account.current());
    }
  }

  /**
   * One entry of the account menu.
   *
   * @param action where choosing it is posted, {@code /accounts/{membershipType}/{membershipId}}
   */
  public record AccountChoice(String displayName, String platform, String action, boolean current) {

    static AccountChoice of(LinkedAccount account, boolean current) {
      String action = "/accounts/" + account.membership().type() + "/" + account.membership().id();
      return new AccountChoice(account.displayName(), account.platform(), action, current);
    }
  }
}
