package com.destinyvaultraider.sandbox.world;

import java.util.List;

/**
 * The colours of a picture.
 *
 * @param light the ground where light falls on it, by rarity
 * @param deep the ground in the far corner
 * @param accent what glows, by element
 */
record Palette(String light, String deep, String accent) {

  private static final List<Palette> TIERS =
      List.of(
          new Palette("#5b6675", "#1d232c", "#b9d3ea"),
          new Palette("#5b6675", "#1d232c", "#9fe0d0"),
          new Palette("#8d9195", "#3b3e42", "#dfe6ea"),
          new Palette("#4f9a63", "#153a22", "#c7f2b4"),
          new Palette("#5b8fc4", "#17304f", "#bfe3ff"),
          new Palette("#7d4b9c", "#27123a", "#e7c4ff"),
          new Palette("#dcb13a", "#4a3305", "#fff3c0"));

  /** The ground of the item's rarity with the glow of its element. */
  static Palette of(Item item) {
    Palette tier = TIERS.get(item.tier());
    String glow = accent(item.damage());
    return glow.isEmpty() ? tier : new Palette(tier.light, tier.deep, glow);
  }

  /** The colours of an element, for its own sign. */
  static Palette ofElement(int damage) {
    return switch (damage) {
      case 2 -> new Palette("#2f6f9c", "#0d2236", accent(2));
      case 3 -> new Palette("#a5481a", "#35120a", accent(3));
      case 4 -> new Palette("#5a3a94", "#1b0f33", accent(4));
      case 6 -> new Palette("#2f4fa8", "#0c1640", accent(6));
      case 7 -> new Palette("#1f7d52", "#08291d", accent(7));
      default -> new Palette("#8a4f93", "#241336", "#ff9ad5");
    };
  }

  /** Any colours, told by a number. */
  static Palette of(long hash) {
    int hue = (int) Long.remainderUnsigned(hash, 360);
    return new Palette(
        Colour.hsl(hue, 0.42, 0.42).css(),
        Colour.hsl((hue + 40) % 360, 0.5, 0.13).css(),
        Colour.hsl((hue + 180) % 360, 0.7, 0.75).css());
  }

  /** What an element glows in, empty for none. */
  static String accent(int damage) {
    return switch (damage) {
      case 1 -> "#eef2f5";
      case 2 -> "#86dcff";
      case 3 -> "#ffab4a";
      case 4 -> "#c79bff";
      case 6 -> "#7fa4ff";
      case 7 -> "#5df2a0";
      default -> "";
    };
  }
}
