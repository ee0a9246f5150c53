package com.destinyvaultraider.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.account.BungieAccount;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Player.LinkedAccount;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.web.Shell.AccountChoice;
import com.destinyvaultraider.web.Shell.BungieChoice;
import com.destinyvaultraider.web.Shell.SignedIn;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellTests {

  private static final LinkedAccount STEAM =
      new LinkedAccount(new Membership(3, 4611686018400000001L), "Lyra-Nine", "Steam");
  private static final LinkedAccount XBOX =
      new LinkedAccount(new Membership(1, 4611686018400000002L), "LyraNine", "Xbox");

  private static final BungieAccount LYRA = new BungieAccount(42, "Lyra-Nine#0042", true);

  @Test
  void offersEveryAccountAndMarksTheChosenOne() {
    Player player =
        new Player(1, 42, "Lyra-Nine#0042", List.of(STEAM, XBOX), XBOX, Language.ENGLISH);

    Shell shell = Shell.of(true, "/sandbox", player, List.of(LYRA));

    assertThat(shell.signedIn())
        .isEqualTo(
            new SignedIn(
                "Lyra-Nine#0042",
                List.of(
                    new AccountChoice(
                        "Lyra-Nine", "Steam", "/accounts/3/4611686018400000001", false),
                    new AccountChoice("LyraNine", "Xbox", "/accounts/1/4611686018400000002", true)),
                List.of()));
  }

  @Test
  void offersTheBungieAccountsWhereThereAreSeveral() {
    Player player = new Player(1, 42, "Lyra-Nine#0042", List.of(), null, Language.ENGLISH);

    Shell shell =
        Shell.of(
            true, "/sandbox", player, List.of(new BungieAccount(7, "Brother#0007", false), LYRA));

    assertThat(shell.signedIn())
        .isEqualTo(
            new SignedIn(
                "Lyra-Nine#0042",
                List.of(),
                List.of(
                    new BungieChoice("Brother#0007", "/accounts/254/7", false),
                    new BungieChoice("Lyra-Nine#0042", "/accounts/254/42", true))));
  }

  @Test
  void knowsNobodyBehindAVisitor() {
    assertThat(Shell.of(false, "https://www.bungie.net", null, List.of()).signedIn()).isNull();
  }
}
