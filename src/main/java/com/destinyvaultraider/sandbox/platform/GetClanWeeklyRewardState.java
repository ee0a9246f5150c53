package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.world.Clan;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code Destiny2.GetClanWeeklyRewardState}. */
@Component
@Sandboxed
class GetClanWeeklyRewardState implements Operation {

  private final SandboxClock clock;

  GetClanWeeklyRewardState(SandboxClock clock) {
    this.clock = clock;
  }

  @Override
  public String path() {
    return "/Destiny2/Clan/{groupId}/WeeklyRewardState/";
  }

  @Override
  public JsonNode answer(Call call) {
    if (call.number("groupId") != Clan.ID) {
      throw Refusal.of(PlatformCode.CLAN_NOT_FOUND);
    }
    return Clan.weeklyRewards(clock.now());
  }
}
