package com.destinyvaultraider.sandbox.world;

import java.util.Locale;

/** A colour in the 0 to 255 range. */
record Colour(int red, int green, int blue) {

  /** An emblem's or item's own colour, dark enough to write on. */
  static Colour of(Item item) {
    return hsl((int) (item.hash() * 47 % 360), 0.55, 0.22);
  }

  /** From hue in degrees, saturation and lightness between 0 and 1. */
  static Colour hsl(double hue, double saturation, double lightness) {
    double chroma = saturation * Math.min(lightness, 1 - lightness);
    return new Colour(
        channel(hue, chroma, lightness, 0),
        channel(hue, chroma, lightness, 8),
        channel(hue, chroma, lightness, 4));
  }

  /** As CSS writes it. */
  String css() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  private static int channel(double hue, double chroma, double lightness, int offset) {
    double k = (offset + hue / 30) % 12;
    double value = lightness - chroma * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    return (int) Math.round(255 * value);
  }
}
