package com.destinyvaultraider.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Player.LinkedAccount;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.web.Shell.AccountChoice;
import com.destinyvaultraider.web.Shell.SignedIn;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellTests {

  private static final LinkedAccount STEAM =
      new LinkedAccount(new Membership(3, 4611686018400000001L), "Lyra-Nine", "Steam");
  private static final LinkedAccount XBOX =
      new LinkedAccount(new Membership(1, 4611686018400000002L), "LyraNine", "Xbox");

  @Test
  void offersEveryAccountAndMarksTheChosenOne() {
    Player player =
        new Player(1, 42, "Lyra-Nine#0042", List.of(STEAM, XBOX), XBOX, Language.ENGLISH);

    Shell shell = Shell.of(true, "/sandbox", player);

    assertThat(shell.signedIn())
        .isEqualTo(
            new SignedIn(
                "Lyra-Nine#0042",
                List.of(
                    new AccountChoice(
                        "Lyra-Nine", "Steam", "/accounts/3/4611686018400000001", false),
                    new AccountChoice(
                        "LyraNine", "Xbox", "/accounts/1/4611686018400000002", true))));
  }

  @Test
  void knowsNobodyBehindAVisitor() {
    assertThat(Shell.of(false, "https://www.bungie.net", null).signedIn()).isNull();
  }
}
