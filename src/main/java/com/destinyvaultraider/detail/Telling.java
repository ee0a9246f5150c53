package com.destinyvaultraider.detail;

import com.destinyvaultraider.detail.ItemDetail.ObjectiveLine;
import com.destinyvaultraider.manifest.Variables;
import java.util.List;

/** Finds out whether what is told of an item has numbers in it that only an account knows. */
final class Telling {

  private Telling() {}

  static boolean isVaried(ItemFacts facts, List<Socket> sockets, List<ObjectiveLine> objectives) {
    return Variables.isIn(facts.description())
        || (facts.setBonus() != null
            && facts.setBonus().perks().stream()
                .anyMatch(perk -> Variables.isIn(perk.description())))
        || sockets.stream().flatMap(socket -> socket.options().stream()).anyMatch(Telling::isVaried)
        || objectives.stream().anyMatch(line -> Variables.isIn(line.description()));
  }

  /** The texts of its perks are part of the description. */
  private static boolean isVaried(Plug plug) {
    return Variables.isIn(plug.description());
  }
}
