package com.destinyvaultraider.sandbox.world;

/** The paths below which the manifest finds its pictures. */
final class Pictures {

  private static final String ICONS = "/common/destiny2_content/icons/";

  private Pictures() {}

  static String icon(Item item) {
    return ICONS + item.hash() + ".png";
  }

  /** The strip behind a player's name, for an emblem. */
  static String background(Item emblem) {
    return ICONS + emblem.hash() + "_wide.png";
  }

  /** The emblem's sign without its ground. */
  static String overlay(Item emblem) {
    return ICONS + emblem.hash() + "_overlay.png";
  }

  /** The corner mark of the season an item came with; the season is our own guess. */
  static String watermark(Item item) {
    return ICONS + "season_" + (1 + item.hash() % 28) + ".png";
  }

  /** Large, and so a drawing that stays sharp. */
  static String screenshot(Item item) {
    return "/common/destiny2_content/screenshots/" + item.hash() + ".svg";
  }
}
