package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.state.Account;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code Destiny2.GetVendor}: Xûr while he is there, nobody else. */
@Component
@Sandboxed
class GetVendor implements Operation {

  private final Directory directory;
  private final XurStall xur;

  GetVendor(Directory directory, XurStall xur) {
    this.directory = directory;
    this.xur = xur;
  }

  @Override
  public String path() {
    return GetVendors.PATH + "{vendorHash}/";
  }

  @Override
  public boolean needsGoodToken(Call call) {
    return true;
  }

  @Override
  public JsonNode answer(Call call) {
    Account account = GetVendors.account(directory, call);
    if (call.number("vendorHash") != XurStall.HASH || !xur.isOpen(call.path())) {
      throw Refusal.of(PlatformCode.DESTINY_VENDOR_NOT_FOUND);
    }
    ObjectNode answer =
        VendorView.of(call)
            .with(400, "vendor", 1, xur::vendor)
            .with(401, "categories", 1, xur::categories)
            .with(402, "sales", 1, () -> xur.sales(account))
            .answer();
    answer.putObject("itemComponents");
    return answer;
  }
}
