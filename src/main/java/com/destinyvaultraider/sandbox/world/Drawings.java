package com.destinyvaultraider.sandbox.world;

import java.util.Optional;
import java.util.SplittableRandom;

/** Finds the right picture for any path; safe for use by many threads at once. */
final class Drawings {

  private static final String[] ELEMENTS = {
    "", "kinetic", "arc", "solar", "void", "", "stasis", "strand"
  };

  private final Catalogue catalogue;
  private final Silhouettes silhouettes = new Silhouettes();
  private final Tiles tiles = new Tiles(silhouettes);

  Drawings(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The picture at a path. */
  String of(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String name = dot < 0 ? file : file.substring(0, dot);
    int bar = name.indexOf('_');
    String first = bar < 0 ? name : name.substring(0, bar);
    String rest = bar < 0 ? "" : name.substring(bar + 1);
    return item(first)
        .map(item -> ofItem(item, rest))
        .orElseGet(() -> other(first, rest, Hashes.of(path)));
  }

  private Optional<Item> item(String name) {
    boolean hash = !name.isEmpty() && name.length() <= 10 && name.chars().allMatch(Drawings::digit);
    return hash ? catalogue.find(Long.parseLong(name)) : Optional.empty();
  }

  private static boolean digit(int character) {
    return character >= '0' && character <= '9';
  }

  private String ofItem(Item item, String variant) {
    if (item.itemType() != Item.EMBLEM) {
      return tiles.of(item);
    }
    return switch (variant) {
      case "wide" -> Emblems.background(item);
      case "overlay" -> Emblems.overlay(item);
      default -> Emblems.icon(item);
    };
  }

  private String other(String kind, String rest, long hash) {
    return switch (kind) {
      case "damage" -> damage(rest);
      case "season" -> season(hash);
      case "stat" -> symbol(silhouettes.draw("Mod", new SplittableRandom(hash)), "#dfe6ee");
      case "vendor" -> tiles.sign(Palette.ofElement(4), hash, "Mote");
      default -> Abstracts.of(hash);
    };
  }

  private String damage(String name) {
    int element = 0;
    for (int number = 1; number < ELEMENTS.length; number++) {
      if (!ELEMENTS[number].isEmpty() && name.startsWith(ELEMENTS[number])) {
        element = number;
      }
    }
    String shape = element == 0 ? "Prismatic" : DamageTypes.name(element);
    String colour = element == 0 ? Palette.ofElement(0).accent() : Palette.accent(element);
    return symbol(silhouettes.draw(shape, new SplittableRandom(0)), colour);
  }

  /** A mark for the corner of a tile. */
  private static String season(long hash) {
    String colour = Palette.of(hash).accent();
    int sides = 3 + (int) (hash % 5);
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < sides; i++) {
      double angle = 2 * Math.PI * i / sides - Math.PI / 2;
      points.append(12 + (int) (8 * Math.cos(angle))).append(',');
      points.append(12 + (int) (8 * Math.sin(angle))).append(' ');
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\">"
        + "<path fill=\"#0b0d12\" fill-opacity=\".65\" d=\"M0 0h36L0 36z\"/><polygon points=\""
        + points
        + "\" fill=\"none\" stroke-width=\"2\" stroke=\""
        + colour
        + "\"/></svg>";
  }

  /** A single sign without a ground. */
  private static String symbol(String layers, String colour) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\">"
        + "<style>.g,.m{fill:"
        + colour
        + "}.d,.t{fill:#0b0d12;fill-opacity:.55}.l{fill:none}</style>"
        + layers
        + "</svg>";
  }
}
