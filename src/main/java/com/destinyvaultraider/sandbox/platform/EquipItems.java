package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.state.Equipping;
import com.destinyvaultraider.sandbox.world.Person.Activity;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code Destiny2.EquipItems}: each item succeeds or fails for itself. */
@Component
@Sandboxed
class EquipItems implements Operation {

  private final Directory directory;
  private final Equipping equipping;
  private final SandboxClock clock;

  EquipItems(Directory directory, Equipping equipping, SandboxClock clock) {
    this.directory = directory;
    this.equipping = equipping;
    this.clock = clock;
  }

  @Override
  public String path() {
    return "/Destiny2/Actions/Items/EquipItems/";
  }

  @Override
  public boolean isAction() {
    return true;
  }

  @Override
  public boolean answersNumber() {
    return false;
  }

  @Override
  public Duration spacing() {
    return Duration.ofMillis(100);
  }

  @Override
  public JsonNode answer(Call call) {
    JsonNode ids = call.body().path("itemIds");
    if (!ids.isArray()) {
      throw Refusal.of(PlatformCode.UNHANDLED_EXCEPTION);
    }
    ActionBody body = ActionBody.of(call);
    String character = body.character();
    Account account = directory.own(call.signedIn(), body.membershipType(), character);
    if (account.activity() == Activity.IN_ACTIVITY) {
      Equipping.requireFreedom(account.activity());
    }
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode results = answer.putArray("equipResults");
    for (JsonNode id : ids) {
      equip(account, character, id.asString(), results);
    }
    return answer;
  }

  private void equip(Account account, String character, String item, ArrayNode results) {
    PlatformCode outcome = PlatformCode.SUCCESS;
    try {
      account.change(
          clock.now(), holdings -> equipping.equip(holdings, character, item, account.activity()));
    } catch (Refusal refusal) {
      outcome = refusal.code();
    }
    // What the character does not carry is passed over in silence.
    if (outcome != PlatformCode.DESTINY_ITEM_NOT_FOUND) {
      results.addObject().put("itemInstanceId", item).put("equipStatus", outcome.number());
    }
  }
}
