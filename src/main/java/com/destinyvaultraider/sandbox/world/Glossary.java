package com.destinyvaultraider.sandbox.world;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What things are called in another language. A definition says the same in each; what the glossary
 * lacks stays English, as new things do in Bungie's own manifests for a while.
 */
final class Glossary {

  private final JsonMapper json = new JsonMapper();
  private final Map<String, String> words = new HashMap<>();

  private Glossary(Collection<String> lines) {
    for (String line : lines) {
      int tab = line.indexOf('\t');
      words.put(line.substring(0, tab), line.substring(tab + 1));
    }
  }

  /** Leaves everything as it is. */
  static Glossary english() {
    return new Glossary(List.of());
  }

  static Glossary german() {
    return new Glossary(Catalogue.lines("german.tsv"));
  }

  /** The definition with every text that is known here in the other language. */
  String translated(String definition) {
    if (words.isEmpty()) {
      return definition;
    }
    JsonNode tree = json.readTree(definition);
    translate(tree);
    return tree.toString();
  }

  private void translate(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
        String word = word(field.getValue());
        if (word != null) {
          object.put(field.getKey(), word);
        }
      }
    }
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      node.forEach(this::translate);
    }
  }

  private @Nullable String word(JsonNode value) {
    return value.isString() ? words.get(value.asString()) : null;
  }
}
