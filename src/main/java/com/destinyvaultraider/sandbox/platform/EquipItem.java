package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.state.Equipping;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

/** {@code Destiny2.EquipItem}. */
@Component
@Sandboxed
class EquipItem implements Operation {

  private final Directory directory;
  private final Equipping equipping;
  private final SandboxClock clock;

  EquipItem(Directory directory, Equipping equipping, SandboxClock clock) {
    this.directory = directory;
    this.equipping = equipping;
    this.clock = clock;
  }

  @Override
  public String path() {
    return "/Destiny2/Actions/Items/EquipItem/";
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
    String character = body.character();
    String item = body.item();
    Account account = directory.own(call.signedIn(), body.membershipType(), character);
    account.change(
        clock.now(), holdings -> equipping.equip(holdings, character, item, account.activity()));
    return IntNode.valueOf(0);
  }
}
