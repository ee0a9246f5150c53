package com.destinyvaultraider.bungie;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code EquipItems} answers, as it comes over the wire. */
record EquipAnswer(@Nullable List<@Nullable Result> equipResults) {

  private static final int SUCCESS = 1;

  /** How it went for one item; the status is a PlatformErrorCodes value. */
  record Result(@Nullable Long itemInstanceId, int equipStatus) {}

  static EquipReceipt toReceipt(@Nullable EquipAnswer answer, Instant at) {
    Set<ItemInstanceId> equipped = new HashSet<>();
    Map<ItemInstanceId, BungieFailure> refused = new HashMap<>();
    List<Result> results = answer == null ? List.of() : WireLists.present(answer.equipResults());
    for (Result result : results) {
      if (result.itemInstanceId() == null) {
        continue;
      }
      ItemInstanceId item = new ItemInstanceId(result.itemInstanceId());
      int status = result.equipStatus();
      if (status == SUCCESS) {
        equipped.add(item);
      } else {
        refused.put(item, Failures.ofCode(status, "Code" + status, 0, true));
      }
    }
    return new EquipReceipt(at, Set.copyOf(equipped), Map.copyOf(refused));
  }
}
