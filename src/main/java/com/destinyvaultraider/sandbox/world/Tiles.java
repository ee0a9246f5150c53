package com.destinyvaultraider.sandbox.world;

import java.util.SplittableRandom;

/** Draws the square tile of an item: what it is, on the ground of its rarity. */
final class Tiles {

  private static final String TILE =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><defs>\
      <linearGradient id="b" x2="1" y2="1"><stop stop-color="$light"/>\
      <stop offset="1" stop-color="$deep"/></linearGradient>\
      <radialGradient id="h"><stop stop-color="$accent" stop-opacity=".55"/>\
      <stop offset="1" stop-color="$accent" stop-opacity="0"/></radialGradient>\
      <linearGradient id="m" x2="0" y2="1"><stop stop-color="$shine"/>\
      <stop offset=".55" stop-color="$metal"/><stop offset="1" stop-color="$shade"/>\
      </linearGradient></defs>\
      <style>.m{fill:url(#m)}.d{fill:$dark}.g{fill:$accent}.t{fill:$trim}\
      .l{fill:none;stroke:$accent;stroke-opacity:.6}</style>\
      <path fill="url(#b)" d="M0 0h96v96H0z"/>$ground\
      <circle cx="48" cy="48" r="46" fill="url(#h)"/>\
      <g transform="$turn" stroke="#0b0d12" stroke-opacity=".45" stroke-linejoin="round">\
      $things</g>\
      <path fill="none" stroke="$light" stroke-opacity=".9" stroke-width="3" d="M1 1h94v94H1z"/>\
      </svg>\
      """;

  private final Silhouettes silhouettes;

  Tiles(Silhouettes silhouettes) {
    this.silhouettes = silhouettes;
  }

  /** The tile of an item. */
  String of(Item item) {
    SplittableRandom random = new SplittableRandom(item.hash());
    String shape = Shapes.of(item, silhouettes);
    Palette palette = item.itemType() == Item.SUBCLASS ? subclass(item) : Palette.of(item);
    if (item.extra().equals("shader")) {
      return draw(palette, random, "", Shapes.swatches(random));
    }
    String turn =
        switch (item.itemType()) {
          case Item.WEAPON -> Shapes.stance(item, random);
          case Item.SUBCLASS -> "matrix(.8 0 0 .8 9.600 9.600)";
          default -> Shapes.upright(random);
        };
    return draw(palette, random, turn, silhouettes.draw(shape, random));
  }

  /** A tile with one sign in the middle, in the colours given. */
  String sign(Palette palette, long hash, String shape) {
    SplittableRandom random = new SplittableRandom(hash);
    return draw(palette, random, "", silhouettes.draw(shape, random));
  }

  private static Palette subclass(Item item) {
    return Palette.ofElement(item.damage() == 1 ? 0 : item.damage());
  }

  private static String draw(Palette palette, SplittableRandom random, String turn, String things) {
    int hue = random.nextInt(360);
    double tint = random.nextInt(4) == 0 ? 0.35 : 0.1;
    return TILE.replace("$light", palette.light())
        .replace("$deep", palette.deep())
        .replace("$accent", palette.accent())
        .replace("$shine", Colour.hsl(hue, tint, 0.93).css())
        .replace("$metal", Colour.hsl(hue, tint, 0.68).css())
        .replace("$shade", Colour.hsl(hue, tint, 0.4).css())
        .replace("$dark", Colour.hsl(hue, tint, 0.19).css())
        .replace("$trim", Colour.hsl((hue + 60 + random.nextInt(180)) % 360, 0.42, 0.42).css())
        .replace("$turn", turn)
        .replace("$ground", ground(random))
        .replace("$things", things);
  }

  /** A faint pattern of shards behind the thing. */
  private static String ground(SplittableRandom random) {
    StringBuilder shards = new StringBuilder("<path fill=\"#fff\" fill-opacity=\".07\" d=\"");
    for (int i = 0; i < 3; i++) {
      shards
          .append('M')
          .append(random.nextInt(97))
          .append(" 0L96 ")
          .append(random.nextInt(97))
          .append('L')
          .append(random.nextInt(97))
          .append(" 96z");
    }
    return shards.append("\"/>").toString();
  }
}
