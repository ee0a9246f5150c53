package com.destinyvaultraider.comparison;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Socket;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** In what two things can be alike. */
public enum Likeness {
  /** The same name, class, rarity and slot, in whichever season it came. */
  ITEM,
  /** The same stats, tuning and artifice socket included. */
  STATS,
  /** The same stats, however they can be tuned. */
  UNTUNED_STATS,
  /** The same archetype of armor. */
  ARCHETYPE,
  /** The same third stat. */
  TERTIARY_STAT,
  /** The same stats above zero, whatever their values. */
  NONZERO_STATS,
  /** The same stat that can be tuned. */
  TUNED_STAT,
  /** The same set bonus. */
  SET_BONUS,
  /** All perks and parts are on another of the same type, too. */
  PERKS,
  /** All traits are on another of the same type, too. */
  TRAITS;

  /** Whether it is not for a key to say, but for each two of a group. */
  boolean isOfPairs() {
    return this == PERKS || this == TRAITS;
  }

  /** What two alike things share, or null where a thing is alike to none. */
  @Nullable Object keyOf(ItemDetail detail) {
    return switch (this) {
      case ITEM -> List.of(Gear.family(detail), detail.item().definition().tier());
      case PERKS, TRAITS ->
          List.of(detail.item().definition().ammoType(), detail.item().definition().typeName());
      case SET_BONUS -> detail.facts().setBonus() == null ? null : detail.facts().setBonus().hash();
      default -> Gear.isArmor(detail) && !detail.stats().isEmpty() ? ofArmor(detail) : null;
    };
  }

  private @Nullable Object ofArmor(ItemDetail detail) {
    ArmorStats stats = ArmorStats.of(detail);
    return switch (this) {
      case STATS -> List.of(stats, ArmorStats.isArtifice(detail), ArmorStats.tuned(detail));
      case UNTUNED_STATS -> stats;
      case ARCHETYPE ->
          Gear.plugged(detail, Socket.Kind.INTRINSIC)
              .map(plug -> (Object) plug.hash())
              .orElse(null);
      case TERTIARY_STAT -> stats.focus().size() < 3 ? null : stats.focus().get(2);
      case NONZERO_STATS -> List.copyOf(new TreeSet<>(stats.focus()));
      case TUNED_STAT -> ArmorStats.tuned(detail) < 0 ? null : ArmorStats.tuned(detail);
      case ITEM, SET_BONUS, PERKS, TRAITS -> null;
    };
  }
}
