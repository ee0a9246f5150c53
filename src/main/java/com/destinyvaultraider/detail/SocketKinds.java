package com.destinyvaultraider.detail;

import com.destinyvaultraider.detail.Socket.Kind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a socket is for, told by Bungie's identifiers, which are the same in every language. */
final class SocketKinds {

  private static final Set<String> PARTS =
      Set.of(
          "barrels",
          "magazines",
          "magazines_gl",
          "batteries",
          "scopes",
          "sights",
          "stocks",
          "grips",
          "tubes",
          "arrows",
          "bowstrings",
          "hafts",
          "blades",
          "guards",
          "rails",
          "bolts");

  private static final Map<Long, Kind> BY_CATEGORY =
      Map.of(
          3956125808L, Kind.INTRINSIC,
          4241085061L, Kind.TRAIT,
          2518356196L, Kind.TRAIT,
          3154740035L, Kind.TRAIT,
          2685412949L, Kind.MOD,
          590099826L, Kind.MOD,
          2048875504L, Kind.ORNAMENT,
          1926152773L, Kind.ORNAMENT,
          760375309L, Kind.MASTERWORK,
          3583996951L, Kind.CRAFTING);

  private SocketKinds() {}

  /** The kind by the category of plugs, or null where the category does not tell. */
  static @Nullable Kind ofPlugCategory(String category) {
    if (PARTS.contains(category)) {
      return Kind.PART;
    }
    return switch (category) {
      case "intrinsics", "armor_archetypes" -> Kind.INTRINSIC;
      case "frames" -> Kind.TRAIT;
      case "origins" -> Kind.ORIGIN;
      case "mementos" -> Kind.MEMENTO;
      case "catalysts" -> Kind.CATALYST;
      case "shader" -> Kind.SHADER;
      case "armor_stats" -> Kind.OTHER;
      default -> byPartOf(category);
    };
  }

  private static @Nullable Kind byPartOf(String category) {
    if (category.endsWith(".shader")) {
      return Kind.SHADER;
    }
    if (category.contains("_skins") || category.contains("ornament")) {
      return Kind.ORNAMENT;
    }
    if (category.contains("tracker")) {
      return Kind.TRACKER;
    }
    if (category.endsWith(".masterwork") || category.endsWith("_masterwork")) {
      return Kind.CATALYST;
    }
    if (category.contains("masterworks")) {
      return Kind.MASTERWORK;
    }
    if (category.startsWith("crafting.") || category.endsWith(".enhancers")) {
      return Kind.CRAFTING;
    }
    boolean mod =
        category.startsWith("enhancements.")
            || category.contains(".mod_")
            || category.contains(".mod.")
            || category.contains(".mods")
            || category.contains(".item_sets.");
    return mod ? Kind.MOD : null;
  }

  /** The kind by the category under which the game lists the socket. */
  static Kind ofSocketCategory(long hash) {
    return BY_CATEGORY.getOrDefault(hash, Kind.OTHER);
  }
}
