package com.destinyvaultraider.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Player.LinkedAccount;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inventory.Change;
import com.destinyvaultraider.inventory.Gear;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureTaken;
import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.search.filter.Holdings;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** What accounts hold, worked out once and ahead of time. */
class AccountHoldingsTests {

  private static final LinkedAccount ACCOUNT =
      new LinkedAccount(new Membership(3, 1), "Lyra", "Steam");
  private static final Player PLAYER =
      new Player(1, 23, "Lyra#0042", List.of(ACCOUNT), ACCOUNT, Language.ENGLISH);

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final AccountHoldings accounts = new AccountHoldings(new Details(), waiting::add);
  private final Picture before =
      Gear.account(
          Gear.instance(Gear.SUNSHOT, 1, Gear.vault()),
          Gear.instance(Gear.FATEBRINGER, 2, Gear.vault()));
  private final Picture after =
      before.after(new Change.LockChanged(new ItemInstanceId(1), true, Instant.EPOCH));

  @Test
  void areWorkedOutOncePerPictureAndOnlyWhatHasChanged() {
    Holdings then = accounts.of(before);
    Holdings now = accounts.of(after);

    assertThat(accounts.of(after)).isSameAs(now).isNotSameAs(then);
    assertThat(now.details().getFirst().item().isLocked()).isTrue();
    assertThat(now.details().getLast()).isSameAs(then.details().getLast());
    assertThat(accounts.vocabulary(after)).isSameAs(accounts.vocabulary(after));
  }

  @Test
  void areWorkedOutBeforeSomebodySearches() {
    Holdings then = accounts.of(before);
    accounts.prepare(new PictureTaken(PLAYER, before, after, Instant.EPOCH));

    assertThat(accounts.of(before)).as("nobody waits for what is prepared").isSameAs(then);
    waiting.remove().run();
    assertThat(accounts.of(before))
        .as("the newer picture has come into its place")
        .isNotSameAs(then);
  }
}
