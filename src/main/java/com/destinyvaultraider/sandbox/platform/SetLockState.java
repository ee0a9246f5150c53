package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.state.Marks;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

/** {@code Destiny2.SetItemLockState}: items in the vault, too, by any own character. */
@Component
@Sandboxed
class SetLockState implements Operation {

  private final Directory directory;
  private final SandboxClock clock;

  SetLockState(Directory directory, SandboxClock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public String path() {
    return "/Destiny2/Actions/Items/SetLockState/";
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
    boolean state = body.flag("state");
    String item = body.item();
    directory
        .own(call.signedIn(), body.membershipType(), body.character())
        .change(clock.now(), holdings -> Marks.lock(holdings, item, state));
    return IntNode.valueOf(0);
  }
}
