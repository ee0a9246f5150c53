package com.destinyvaultraider.wishlist;

import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells the enhanced form of a perk from the plain one. The game does not say which belong
 * together, but gives both one name. For one look through many rolls; not thread-safe.
 */
final class Forms {

  private static final Form UNKNOWN = new Form("", false);

  private final Definitions definitions;
  private final Map<Integer, Form> known = new HashMap<>();

  Forms(Definitions definitions) {
    this.definitions = definitions;
  }

  /** What is known of a perk; the name is empty where it is none of the game's. */
  record Form(String name, boolean enhanced) {}

  Form of(int perk) {
    return known.computeIfAbsent(perk, this::read);
  }

  /** Whether one of the two is the enhanced form of the other. */
  boolean same(Plug plug, int perk) {
    Form form = of(perk);
    return plug.enhanced() != form.enhanced()
        && !form.name().isEmpty()
        && plug.name().equals(form.name());
  }

  private Form read(int perk) {
    long hash = Integer.toUnsignedLong(perk);
    if (!definitions.knows(hash)) {
      return UNKNOWN;
    }
    ItemDefinition definition = definitions.item(hash);
    return new Form(definition.name(), Plug.isEnhanced(definition.typeName()));
  }
}
