package com.destinyvaultraider.detail;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What can be in a socket: a perk, a barrel, a mod, a shader, an ornament.
 *
 * @param description what it does, its sandbox perks' texts included
 * @param typeName the {@code itemTypeDisplayName}: "Trait", "Enhanced Trait", "Barrel" ...
 * @param category the {@code plugCategoryIdentifier}: {@code frames}, {@code barrels}, {@code
 *     v400.plugs.weapons.masterworks...}
 * @param icon a manifest image path, or null
 * @param enhanced whether it is the enhanced form of a perk
 * @param tier the {@code inventory.tierType}
 * @param stats what it adds to investment stats, by stat hash
 * @param perkTexts names and descriptions of its sandbox perks, for searching
 */
public record Plug(
    long hash,
    String name,
    String description,
    String typeName,
    String category,
    @Nullable String icon,
    boolean enhanced,
    int tier,
    Map<Long, Integer> stats,
    List<String> perkTexts) {

  /** Whether the type of a plug says that it is the enhanced form of another one. */
  public static boolean isEnhanced(String typeName) {
    return RawPlug.isEnhanced(typeName);
  }

  Plug told(UnaryOperator<String> words) {
    return new Plug(
        hash,
        name,
        words.apply(description),
        typeName,
        category,
        icon,
        enhanced,
        tier,
        stats,
        perkTexts.stream().map(words).toList());
  }
}
