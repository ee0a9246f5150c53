package com.destinyvaultraider.sandbox.world;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What definitions of every kind begin and end with. */
final class DefinitionParts {

  private DefinitionParts() {}

  /** The beginning of a definition that has a name and nothing else to show. */
  static ObjectNode named(String name) {
    return named(name, "", "");
  }

  /**
   * The beginning of a definition.
   *
   * @param icon the path of its icon, or empty
   */
  static ObjectNode named(String name, String description, String icon) {
    ObjectNode definition = JsonNodeFactory.instance.objectNode();
    ObjectNode display = definition.putObject("displayProperties");
    display.put("description", description).put("name", name);
    if (!icon.isEmpty()) {
      display.put("icon", icon);
    }
    display.put("hasIcon", !icon.isEmpty());
    return definition;
  }

  /** The end of a definition, after which it is a row of its table. */
  static String finished(ObjectNode definition, long hash, int index) {
    definition.put("hash", hash).put("index", index);
    return definition.put("redacted", false).put("blacklisted", false).toString();
  }
}
