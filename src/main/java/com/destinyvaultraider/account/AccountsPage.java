package com.destinyvaultraider.account;

import com.destinyvaultraider.account.Player.LinkedAccount;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.language.Words;
import java.util.List;

/** The accounts of a player, to choose from. */
record AccountsPage(String title, String displayName, List<Entry> accounts) {

  static AccountsPage of(Player player) {
    return new AccountsPage(
        Words.say("account.yours"),
        player.displayName(),
        player.accounts().stream()
            .map(account -> Entry.of(account, account.equals(player.current())))
            .toList());
  }

  /**
   * One account.
   *
   * @param action where choosing it is posted
   */
  record Entry(String displayName, String platform, String action, boolean current) {

    static Entry of(LinkedAccount account, boolean current) {
      Membership membership = account.membership();
      String action = "/accounts/%d/%d".formatted(membership.type(), membership.id());
      return new Entry(account.displayName(), account.platform(), action, current);
    }
  }
}
