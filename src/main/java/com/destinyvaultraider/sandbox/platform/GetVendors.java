package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.world.Person;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code Destiny2.GetVendors}; who is away is missing, but what he sells stays. */
@Component
@Sandboxed
class GetVendors implements Operation {

  static final String PATH =
      "/Destiny2/{membershipType}/Profile/{membershipId}/Character/{characterId}/Vendors/";

  private static final long GROUP = 3227191227L;
  private static final String XUR = Long.toString(XurStall.HASH);

  private final Directory directory;
  private final XurStall xur;

  GetVendors(Directory directory, XurStall xur) {
    this.directory = directory;
    this.xur = xur;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public boolean needsGoodToken(Call call) {
    return true;
  }

  /** The account whose vendors are asked for, which must be the caller's own. */
  static Account account(Directory directory, Call call) {
    Person caller = call.caller();
    Account account = directory.account(call.membershipType(), call.number("membershipId"));
    if (!account.owner().equals(caller)) {
      throw Refusal.of(PlatformCode.INSUFFICIENT_PRIVILEGES);
    }
    if (!account.holdings().characters().containsKey(call.variable("characterId"))) {
      throw Refusal.of(PlatformCode.DESTINY_CHARACTER_NOT_FOUND);
    }
    return account;
  }

  @Override
  public JsonNode answer(Call call) {
    Account account = account(directory, call);
    boolean open = xur.isOpen(call.path());
    ObjectNode answer =
        VendorView.of(call)
            .with(400, "vendorGroups", 1, () -> groups(open))
            .with(400, "vendors", 1, () -> open ? byHash(xur.vendor()) : byHash())
            .with(401, "categories", 1, () -> open ? byHash(xur.categories()) : byHash())
            .with(402, "sales", 1, () -> byHash(sales(account)))
            .answer();
    answer.putObject("itemComponents");
    return answer;
  }

  private ObjectNode sales(Account account) {
    ObjectNode sales = JsonNodeFactory.instance.objectNode();
    sales.set("saleItems", xur.sales(account));
    return sales;
  }

  private static ObjectNode groups(boolean open) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    var groups = data.putArray("groups");
    if (open) {
      groups.addObject().put("vendorGroupHash", GROUP).putArray("vendorHashes").add(XurStall.HASH);
    }
    return data;
  }

  private static ObjectNode byHash(JsonNode... xur) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    for (JsonNode value : xur) {
      data.set(XUR, value);
    }
    return data;
  }
}
