package com.destinyvaultraider.sandbox.world;

import java.util.SplittableRandom;

/** Pictures for what nobody here knows: always the same for the same hash, and good to look at. */
final class Abstracts {

  private static final int FACETS = 6;

  private Abstracts() {}

  static String of(long hash) {
    SplittableRandom random = new SplittableRandom(hash);
    Palette palette = Palette.of(hash);
    int x = 30 + random.nextInt(36);
    int y = 30 + random.nextInt(36);
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><defs>\
        <linearGradient id="b" x2="1" y2="1"><stop stop-color="%s"/>\
        <stop offset="1" stop-color="%s"/></linearGradient></defs>\
        <path fill="url(#b)" d="M0 0h96v96H0z"/>\
        """
            .formatted(palette.light(), palette.deep()));
    int turn = random.nextInt(360);
    for (int i = 0; i < FACETS; i++) {
      double from = Math.toRadians(turn + i * 60);
      double reach = 20 + random.nextInt(22);
      svg.append("<path fill=\"").append(i % 2 == 0 ? palette.accent() : palette.light());
      svg.append("\" fill-opacity=\"0.").append(3 + random.nextInt(6)).append("\" d=\"M");
      svg.append(x).append(' ').append(y).append('L').append(point(from, reach)).append('L');
      svg.append(point(from + 1.05, 18 + random.nextInt(20))).append("z\"/>");
    }
    svg.append("<circle cx=\"48\" cy=\"48\" r=\"").append(38 + random.nextInt(6));
    svg.append("\" fill=\"none\" stroke=\"").append(palette.accent());
    return svg.append("\" stroke-opacity=\".35\" stroke-width=\"2\"/></svg>").toString();
  }

  private static String point(double angle, double reach) {
    return (48 + (int) (reach * Math.cos(angle))) + " " + (48 + (int) (reach * Math.sin(angle)));
  }
}
