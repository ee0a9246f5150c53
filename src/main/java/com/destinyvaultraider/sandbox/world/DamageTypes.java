package com.destinyvaultraider.sandbox.world;

/** The elements by their number. */
final class DamageTypes {

  private DamageTypes() {}

  /** Hash of the DestinyDamageTypeDefinition. */
  static long hash(int damage) {
    return switch (damage) {
      case 1 -> 3373582085L;
      case 2 -> 2303181850L;
      case 3 -> 1847026933L;
      case 4 -> 3454344768L;
      case 6 -> 151347233L;
      case 7 -> 3949783978L;
      default -> 0;
    };
  }

  /** The element's name, empty for none. */
  static String name(int damage) {
    return switch (damage) {
      case 1 -> "Kinetic";
      case 2 -> "Arc";
      case 3 -> "Solar";
      case 4 -> "Void";
      case 6 -> "Stasis";
      case 7 -> "Strand";
      default -> "";
    };
  }
}
