package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.state.Transfers;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

/** {@code Destiny2.PullFromPostmaster}. */
@Component
@Sandboxed
class PullFromPostmaster implements Operation {

  private final Directory directory;
  private final Transfers transfers;
  private final SandboxClock clock;

  PullFromPostmaster(Directory directory, Transfers transfers, SandboxClock clock) {
    this.directory = directory;
    this.transfers = transfers;
    this.clock = clock;
  }

  @Override
  public String path() {
    return "/Destiny2/Actions/Items/PullFromPostmaster/";
  }

  @Override
  public boolean isAction() {
    return true;
  }

  @Override
  public Duration spacing() {
    return Duration.ofMillis(100);
  }

  @Override
  public JsonNode answer(Call call) {
    ActionBody body = ActionBody.of(call);
    Transfers.Order order = TransferItem.order(body);
    directory
        .own(call.signedIn(), body.membershipType(), order.character())
        .change(clock.now(), holdings -> transfers.pull(holdings, order));
    return IntNode.valueOf(0);
  }
}
