package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.state.Marks;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

/** {@code Destiny2.SetQuestTrackedState}. */
@Component
@Sandboxed
class SetTrackedState implements Operation {

  private final Directory directory;
  private final SandboxClock clock;

  SetTrackedState(Directory directory, SandboxClock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public String path() {
    return "/Destiny2/Actions/Items/SetTrackedState/";
  }

  @Override
  public boolean isAction() {
    return true;
  }

  @Override
  public Duration spacing() {
    return Duration.ofSeconds(1);
  }

  @Override
  public JsonNode answer(Call call) {
    ActionBody body = ActionBody.of(call);
    boolean state = body.flag("state");
    String item = body.item();
    directory
        .own(call.signedIn(), body.membershipType(), body.character())
        .change(clock.now(), holdings -> Marks.track(holdings, item, state));
    return IntNode.valueOf(0);
  }
}
