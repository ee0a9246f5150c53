package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code Destiny2.GetVendor}: one who is there, and what is told of the single goods. */
@Component
@Sandboxed
class GetVendor implements Operation {

  private final Directory directory;
  private final Stalls stalls;
  private final RecordedStalls recorded;

  GetVendor(Directory directory, Stalls stalls, RecordedStalls recorded) {
    this.directory = directory;
    this.stalls = stalls;
    this.recorded = recorded;
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
    Customer customer = Customer.of(directory, call);
    return recorded
        .one(call)
        .orElseGet(() -> {
          Stall stall =
              stalls
                  .of(call.number("vendorHash"), customer)
                  .filter(found -> stalls.isOpen(found, call.path()))
                  .orElseThrow(() -> Refusal.of(PlatformCode.DESTINY_VENDOR_NOT_FOUND));
          return VendorView.of(call)
              .with(400, "vendor", 1, stall::sheet)
              .with(401, "categories", 1, stall::categories)
              .with(402, "sales", 1, stall::saleItems)
              .withItems(stall.goods());
        });
  }
}
