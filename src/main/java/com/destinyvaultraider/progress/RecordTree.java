package com.destinyvaultraider.progress;

import com.destinyvaultraider.manifest.Definitions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Where the game lists the records of catalysts and of patterns. */
final class RecordTree {

  /** The node of the catalysts. */
  static final long CATALYSTS = 2744330515L;

  private static final String NODES = "DestinyPresentationNodeDefinition";

  /** Patterns and catalysts together. */
  private static final long ROOT = 3442838224L;

  /** By kind of ammunition, then by type of weapon. */
  private static final int DEEPEST = 3;

  private RecordTree() {}

  /** The records below a node, in the order of the game. */
  static List<Long> below(Definitions definitions, long node) {
    return collected(definitions, node, 0);
  }

  /** Those of patterns and catalysts that are not below a node. */
  static List<Long> beside(Definitions definitions, long node) {
    return collected(definitions, ROOT, node);
  }

  private static List<Long> collected(Definitions definitions, long node, long without) {
    Set<Long> records = new LinkedHashSet<>();
    collect(records, definitions, node, without, DEEPEST);
    return List.copyOf(records);
  }

  private static void collect(
      Set<Long> records, Definitions definitions, long node, long without, int depth) {
    JsonNode children =
        definitions
            .definition(NODES, node)
            .map(json -> json.path("children"))
            .orElseGet(MissingNode::getInstance);
    children.path("records").forEach(each -> records.add(each.path("recordHash").asLong(0)));
    for (JsonNode below : children.path("presentationNodes")) {
      long hash = below.path("presentationNodeHash").asLong(0);
      if (depth > 0 && hash != without) {
        collect(records, definitions, hash, without, depth - 1);
      }
    }
  }
}
