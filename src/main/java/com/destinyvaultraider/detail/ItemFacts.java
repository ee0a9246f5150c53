package com.destinyvaultraider.detail;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the manifest says of an item and the short {@code ItemDefinition} leaves out: the same for
 * all copies.
 *
 * @param source where it comes from in the collection's words, or empty
 * @param sourceHash the collectible's {@code sourceHash}, or 0
 * @param screenshot a manifest image path, or null
 * @param season the number of the season that it came with, or 0 where nothing tells
 * @param breaker 1 anti-barrier, 2 overload, 3 unstoppable, or 0
 * @param foundry such as {@code hakke}, or empty
 * @param categories the {@code itemCategoryHashes}
 * @param traits Bungie's labels such as {@code item.weapon.bow}
 * @param craftable whether there is a pattern for it
 * @param infusionCategories the {@code quality.infusionCategoryHashes}; empty for what cannot be
 *     infused
 * @param lore the text of its lore page, or empty
 */
public record ItemFacts(
    String description,
    String flavorText,
    String source,
    long sourceHash,
    @Nullable String screenshot,
    int season,
    int breaker,
    String foundry,
    Set<Long> categories,
    Set<String> traits,
    boolean craftable,
    boolean adept,
    boolean holofoil,
    boolean featured,
    boolean redacted,
    Set<Long> infusionCategories,
    @Nullable SetBonus setBonus,
    String lore) {

  ItemFacts told(UnaryOperator<String> words) {
    return new ItemFacts(
        words.apply(description),
        flavorText,
        source,
        sourceHash,
        screenshot,
        season,
        breaker,
        foundry,
        categories,
        traits,
        craftable,
        adept,
        holofoil,
        featured,
        redacted,
        infusionCategories,
        setBonus == null ? null : setBonus.told(words),
        lore);
  }

  /** The bonus for wearing several pieces of a set. */
  public record SetBonus(long hash, String name, List<SetPerk> perks) {

    SetBonus told(UnaryOperator<String> words) {
      return new SetBonus(hash, name, perks.stream().map(perk -> perk.told(words)).toList());
    }
  }

  /**
   * One step of a set bonus.
   *
   * @param pieces how many must be worn
   */
  public record SetPerk(int pieces, String name, String description) {

    SetPerk told(UnaryOperator<String> words) {
      return new SetPerk(pieces, name, words.apply(description));
    }
  }
}
