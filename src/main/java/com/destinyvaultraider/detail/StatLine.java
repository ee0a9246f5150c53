package com.destinyvaultraider.detail;

import com.destinyvaultraider.language.Words;

/**
 * A stat of an instance as the game shows it.
 *
 * @param hash the {@code DestinyStatDefinition}'s
 * @param name as the definition has it; the total has none there
 * @param base what the item has by itself, its intrinsic sockets included, as displayed
 * @param parts what perks and parts add to the displayed value
 * @param mods what mods, masterwork and catalyst add to the displayed value
 * @param total the displayed value: base, parts and mods together; can be negative
 * @param maximum what a full bar stands for, or 0 where the stat is shown as a plain number
 * @param smallerIsBetter whether less of it is better, as of charge and draw time
 * @param told whether it is not reckoned but as Bungie tells it: then the total is certain, and
 *     base and mods are what is left of it when the mods that are known are taken away
 */
public record StatLine(
    long hash,
    String name,
    int base,
    int parts,
    int mods,
    int total,
    int maximum,
    boolean smallerIsBetter,
    boolean told) {

  /** The hash of the line that sums up the stats of armor: the game has no such stat. */
  public static final long TOTAL = -1000;

  /** What it is called; the total in the language of whoever reads it. */
  @Override
  public String name() {
    return hash == TOTAL ? Words.say("detail.total") : name;
  }
}
