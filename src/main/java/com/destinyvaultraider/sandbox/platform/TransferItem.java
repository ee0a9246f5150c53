package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.fault.Fault.Kind;
import com.destinyvaultraider.sandbox.fault.Faults;
import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.state.Holdings;
import com.destinyvaultraider.sandbox.state.Marks;
import com.destinyvaultraider.sandbox.state.Transfers;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

/** {@code Destiny2.TransferItem}. */
@Component
@Sandboxed
class TransferItem implements Operation {

  private final Directory directory;
  private final Transfers transfers;
  private final Faults faults;
  private final SandboxClock clock;

  TransferItem(Directory directory, Transfers transfers, Faults faults, SandboxClock clock) {
    this.directory = directory;
    this.transfers = transfers;
    this.faults = faults;
    this.clock = clock;
  }

  @Override
  public String path() {
    return "/Destiny2/Actions/Items/TransferItem/";
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
    Transfers.Order order = order(body);
    boolean toVault = body.flag("transferToVault");
    Account account = directory.own(call.signedIn(), body.membershipType(), order.character());
    boolean flip = faults.take(Kind.LOCK_FLIP, call.path()).isPresent();
    account.change(
        clock.now(),
        before -> {
          Holdings after =
              toVault ? transfers.toVault(before, order) : transfers.fromVault(before, order);
          String id = order.id();
          return flip && id != null ? Marks.mixUpLocks(before, after, id) : after;
        });
    return IntNode.valueOf(0);
  }

  static Transfers.Order order(ActionBody body) {
    String item = body.itemOfMany();
    long quantity = item != null ? 1 : body.number("stackSize");
    if (quantity < 1 || quantity > Integer.MAX_VALUE) {
      throw Refusal.of(PlatformCode.INVALID_PARAMETERS);
    }
    return new Transfers.Order(
        body.character(), body.number("itemReferenceHash"), item, (int) quantity);
  }
}
