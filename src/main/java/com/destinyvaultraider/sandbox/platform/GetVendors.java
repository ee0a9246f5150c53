package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code Destiny2.GetVendors}, which tells nothing of single goods; who is away is missing, but
 * what they sell stays.
 */
@Component
@Sandboxed
class GetVendors implements Operation {

  static final String PATH =
      "/Destiny2/{membershipType}/Profile/{membershipId}/Character/{characterId}/Vendors/";

  private static final long GROUP = 3227191227L;
  private static final long TOWER = 2537374699L;

  private final Directory directory;
  private final Stalls stalls;
  private final RecordedStalls recorded;

  GetVendors(Directory directory, Stalls stalls, RecordedStalls recorded) {
    this.directory = directory;
    this.stalls = stalls;
    this.recorded = recorded;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public boolean needsGoodToken(Call call) {
    return true;
  }

  @Override
  public JsonNode answer(Call call) {
    Customer customer = Customer.of(directory, call);
    return recorded.all(call).orElseGet(() -> own(call, customer));
  }

  private ObjectNode own(Call call, Customer customer) {
    List<Stall> all = stalls.all(customer);
    List<Stall> open = all.stream().filter(stall -> stalls.isOpen(stall, call.path())).toList();
    ObjectNode answer =
        VendorView.of(call)
            .with(400, "vendorGroups", 1, () -> groups(open))
            .with(400, "vendors", 1, () -> byHash(open, Stall::sheet))
            .with(401, "categories", 1, () -> byHash(open, Stall::categories))
            .with(402, "sales", 1, () -> byHash(all, GetVendors::saleItems))
            .answer();
    answer.putObject("itemComponents");
    return answer;
  }

  private static ObjectNode saleItems(Stall stall) {
    ObjectNode sales = JsonNodeFactory.instance.objectNode();
    sales.set("saleItems", stall.saleItems());
    return sales;
  }

  private static ObjectNode groups(List<Stall> open) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    ArrayNode groups = data.putArray("groups");
    for (boolean comesAndGoes : List.of(true, false)) {
      List<Stall> together =
          open.stream().filter(stall -> stall.vendor().comesAndGoes() == comesAndGoes).toList();
      if (!together.isEmpty()) {
        ArrayNode hashes =
            groups
                .addObject()
                .put("vendorGroupHash", comesAndGoes ? GROUP : TOWER)
                .putArray("vendorHashes");
        together.forEach(stall -> hashes.add(stall.vendor().hash()));
      }
    }
    return data;
  }

  private static ObjectNode byHash(List<Stall> stalls, Function<Stall, ObjectNode> part) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    stalls.forEach(stall -> data.set(Long.toString(stall.vendor().hash()), part.apply(stall)));
    return data;
  }
}
