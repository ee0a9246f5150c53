package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.platform.Played.Found;
import com.destinyvaultraider.sandbox.world.Carnage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code Destiny2.GetPostGameCarnageReport}. */
@Component
@Sandboxed
class GetPostGameCarnageReport implements Operation {

  private final Played played;

  GetPostGameCarnageReport(Played played) {
    this.played = played;
  }

  @Override
  public String path() {
    return "/Destiny2/Stats/PostGameCarnageReport/{activityId}/";
  }

  @Override
  public JsonNode answer(Call call) {
    Found found =
        played
            .find(call.number("activityId"))
            .orElseThrow(() -> Refusal.of(PlatformCode.DESTINY_PGCR_NOT_FOUND));
    return Carnage.of(
        found.match(),
        Cards.of(found.account().owner(), found.account().membership()),
        found.sheet());
  }
}
