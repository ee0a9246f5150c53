package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.language.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The accounts of a player, to choose from. */
record AccountsPage(
    String title, String displayName, List<Entry> accounts, List<BungieEntry> bungieAccounts) {

  static AccountsPage of(
      Player player, List<PlayableAccount> accounts, List<BungieAccount> bungieAccounts) {
    Membership current = player.current() == null ? null : player.current().membership();
    return new AccountsPage(
        Words.say("account.yours"),
        player.displayName(),
        accounts.stream()
            .map(account -> Entry.of(account, account.membership().equals(current)))
            .toList(),
        bungieAccounts.stream().map(BungieEntry::of).toList());
  }

  /**
   * One Bungie.net account that is signed in here.
   *
   * @param action where choosing it is posted; below that, signing it out
   */
  record BungieEntry(String displayName, String action, boolean current) {

    static BungieEntry of(BungieAccount account) {
      return new BungieEntry(
          account.displayName(),
          "/accounts/254/" + account.bungieMembershipId(),
          account.current());
    }
  }

  /**
   * One account.
   *
   * @param action where choosing it is posted
   * @param about what helps to tell it from others, or nothing
   */
  record Entry(String displayName, String platform, String action, boolean current, String about) {

    static Entry of(PlayableAccount account, boolean current) {
      String action = "/accounts/%d/%d".formatted(account.membershipType(), account.membershipId());
      return new Entry(
          account.displayName(),
          Platforms.name(account.membershipType()),
          action,
          current,
          about(account));
    }

    private static String about(PlayableAccount account) {
      String crossSave = account.crossSavePrimary() ? Words.say("account.cross-save") : "";
      return Stream.of(crossSave, played(account))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(" · "));
    }

    private static String played(PlayableAccount account) {
      Instant last = account.lastPlayedAt();
      if (account.isEmpty()) {
        return Words.say("account.no-character");
      }
      return last == null ? "" : Words.say("account.last-played", Moments.day(last));
    }
  }
}
