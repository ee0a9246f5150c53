package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.content.SandboxContent;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The vendors of a recorded answer, if there is one: the same for everybody at all times. */
@Component
@Sandboxed
class RecordedStalls {

  private static final String DATA = "data";

  private final SandboxContent content;

  RecordedStalls(SandboxContent content) {
    this.content = content;
  }

  /** All of them, with what was recorded of single items. */
  Optional<ObjectNode> all(Call call) {
    return content
        .recordedVendors()
        .map(recorded -> {
          ObjectNode answer =
              VendorView.of(call)
                  .with(400, "vendorGroups", 1, () -> data(recorded, "vendorGroups"))
                  .with(400, "vendors", 1, () -> data(recorded, "vendors"))
                  .with(401, "categories", 1, () -> data(recorded, "categories"))
                  .with(402, "sales", 1, () -> data(recorded, "sales"))
                  .answer();
          answer.set("itemComponents", recorded.path("itemComponents"));
          return answer;
        });
  }

  /** One of them. */
  Optional<ObjectNode> one(Call call) {
    String vendor = call.variable("vendorHash");
    return content
        .recordedVendors()
        .map(recorded -> {
          JsonNode sheet = data(recorded, "vendors").path(vendor);
          if (sheet.isMissingNode()) {
            throw Refusal.of(PlatformCode.DESTINY_VENDOR_NOT_FOUND);
          }
          return VendorView.of(call)
              .with(400, "vendor", 1, () -> sheet)
              .with(401, "categories", 1, () -> orEmpty(data(recorded, "categories").path(vendor)))
              .with(
                  402,
                  "sales",
                  1,
                  () -> orEmpty(data(recorded, "sales").path(vendor).path("saleItems")))
              .withItems(() -> recorded.path("itemComponents").path(vendor));
        });
  }

  private static JsonNode data(ObjectNode recorded, String component) {
    return orEmpty(recorded.path(component).path(DATA));
  }

  private static JsonNode orEmpty(JsonNode node) {
    return node.isMissingNode() ? JsonNodeFactory.instance.objectNode() : node;
  }
}
