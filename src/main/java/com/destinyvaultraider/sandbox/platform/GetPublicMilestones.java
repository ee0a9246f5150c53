package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.world.World;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code Destiny2.GetPublicMilestones}. */
@Component
@Sandboxed
class GetPublicMilestones implements Operation {

  private final SandboxClock clock;

  GetPublicMilestones(SandboxClock clock) {
    this.clock = clock;
  }

  @Override
  public String path() {
    return "/Destiny2/Milestones/";
  }

  @Override
  public JsonNode answer(Call call) {
    return World.publicMilestones(clock.now());
  }
}
