package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.transfer.plan.Regard.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words for why a wish cannot be granted along with those that are. */
final class Refusals {

  private final Census census;
  private final List<Request> settled;
  private final Regard regard;

  Refusals(Census census, List<Request> settled, Regard regard) {
    this.census = census;
    this.settled = settled;
    this.regard = regard;
  }

  /** Why a wish is refused when these others are granted. */
  String why(Request request, List<Request> granted) {
    Item item = request.item();
    if (!(regard.room() instanceof Room.TakenForGranted)) {
      List<Request> together = new ArrayList<>(granted);
      together.add(request);
      Optional<String> full = full(request, together);
      if (full.isPresent()) {
        return full.get();
      }
    }
    return Words.noWay(item);
  }

  private Optional<String> full(Request request, List<Request> together) {
    return Optional.empty();
  }
}
