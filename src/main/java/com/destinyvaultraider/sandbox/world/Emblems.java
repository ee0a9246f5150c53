package com.destinyvaultraider.sandbox.world;

import java.util.SplittableRandom;

/** Draws emblems: the square icon, the wide strip with the same sign, and the sign alone. */
final class Emblems {

  private static final int HEIGHT = 96;
  private static final int WIDE = 474;
  private static final int SCENES = 5;

  private Emblems() {}

  static String icon(Item emblem) {
    return picture(emblem, HEIGHT);
  }

  static String background(Item emblem) {
    return picture(emblem, WIDE);
  }

  static String overlay(Item emblem) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\">"
        + sign(emblem, new Tones(emblem))
        + "</svg>";
  }

  private static String picture(Item emblem, int width) {
    Tones tones = new Tones(emblem);
    SplittableRandom random = new SplittableRandom(emblem.hash());
    String scene =
        switch ((int) (emblem.hash() % SCENES)) {
          case 0 -> rays(tones, width);
          case 1 -> ridges(tones, random, width);
          case 2 -> stripes(tones, random, width);
          case 3 -> lattice(tones, width);
          default -> orbits(tones, random, width);
        };
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d 96"><defs>\
    <linearGradient id="b" x2="1" y2=".4"><stop stop-color="%s"/>\
    <stop offset="1" stop-color="%s"/></linearGradient></defs>\
    <path fill="url(#b)" d="M0 0h%dv96H0z"/>%s%s</svg>\
    """
        .formatted(width, tones.middle(), tones.deep(), width, scene, sign(emblem, tones));
  }

  private static String rays(Tones tones, int width) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      double angle = Math.PI * i / 6;
      path.append("M48 48L").append(far(angle)).append('L').append(far(angle + 0.22)).append('z');
    }
    return fill(tones.light(), ".22", path) + haze(tones, width);
  }

  private static String far(double angle) {
    return (48 + (int) (600 * Math.cos(angle))) + " " + (48 + (int) (600 * Math.sin(angle)));
  }

  private static String ridges(Tones tones, SplittableRandom random, int width) {
    StringBuilder svg = new StringBuilder();
    svg.append("<circle cx=\"").append(width - 34).append("\" cy=\"30\" r=\"18\" fill=\"");
    svg.append(tones.light()).append("\" fill-opacity=\".8\"/>");
    for (int layer = 0; layer < 3; layer++) {
      StringBuilder path = new StringBuilder("M0 96");
      for (int x = 0; x <= width + 30; x += 24 + 8 * layer) {
        path.append('L').append(x).append(' ');
        path.append(40 + 14 * layer + random.nextInt(22));
      }
      path.append("V96z");
      svg.append(fill(layer == 1 ? tones.middle() : tones.deep(), ".6", path));
    }
    return svg.toString();
  }

  private static String stripes(Tones tones, SplittableRandom random, int width) {
    StringBuilder path = new StringBuilder();
    int x = -60;
    while (x < width) {
      int band = 6 + random.nextInt(26);
      path.append('M').append(x).append(" 96l60-96h").append(band).append("l-60 96z");
      x += band + 8 + random.nextInt(30);
    }
    return fill(tones.light(), ".25", path);
  }

  private static String lattice(Tones tones, int width) {
    StringBuilder path = new StringBuilder();
    for (int x = 0; x < width; x += 28) {
      for (int y = x / 28 % 2 * 16; y < HEIGHT; y += 32) {
        path.append('M').append(x).append(' ').append(y).append("l14 8v16l-14 8-14-8V");
        path.append(y + 8).append('z');
      }
    }
    return "<path fill=\"none\" stroke=\""
        + tones.light()
        + "\" stroke-opacity=\".35\" d=\""
        + path
        + "\"/>";
  }

  private static String orbits(Tones tones, SplittableRandom random, int width) {
    StringBuilder svg = new StringBuilder();
    for (int i = 1; i < 7; i++) {
      svg.append("<circle cx=\"48\" cy=\"48\" r=\"").append(i * i * 9 + 26);
      svg.append("\" fill=\"none\" stroke=\"").append(tones.light());
      svg.append("\" stroke-opacity=\".4\" stroke-width=\"").append(1 + random.nextInt(4));
      svg.append("\"/>");
    }
    for (int i = 0; i < 14; i++) {
      svg.append("<circle cx=\"").append(random.nextInt(width)).append("\" cy=\"");
      svg.append(random.nextInt(HEIGHT)).append("\" r=\"1\" fill=\"#fff\"/>");
    }
    return svg.toString();
  }

  private static String haze(Tones tones, int width) {
    return "<circle cx=\"%d\" cy=\"110\" r=\"90\" fill=\"%s\" fill-opacity=\".35\"/>"
        .formatted(width, tones.light());
  }

  /** A sign of four-fold symmetry that the hash makes. */
  private static String sign(Item emblem, Tones tones) {
    SplittableRandom random = new SplittableRandom(emblem.hash() + 1);
    int inner = 6 + random.nextInt(10);
    int outer = 24 + random.nextInt(10);
    int points = 3 + random.nextInt(6);
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < 2 * points; i++) {
      double angle = Math.PI * i / points - Math.PI / 2;
      int reach = i % 2 == 0 ? outer : inner;
      path.append(i == 0 ? 'M' : 'L').append(48 + (int) (reach * Math.cos(angle))).append(' ');
      path.append(48 + (int) (reach * Math.sin(angle)));
    }
    return "<circle cx=\"48\" cy=\"48\" r=\"37\" fill=\"%s\" fill-opacity=\".75\" stroke=\"%s\" stroke-width=\"2\"/>"
            .formatted(tones.deep(), tones.bright())
        + fill(tones.bright(), "1", path.append('z'))
        + "<circle cx=\"48\" cy=\"48\" r=\"%d\" fill=\"%s\"/>"
            .formatted(Math.max(3, inner - 4), tones.middle());
  }

  private static String fill(String colour, String opacity, CharSequence path) {
    return "<path fill=\"" + colour + "\" fill-opacity=\"" + opacity + "\" d=\"" + path + "\"/>";
  }

  /** The colours of one emblem, from dark to bright. */
  private record Tones(String deep, String middle, String light, String bright) {

    Tones(Item emblem) {
      this((int) (emblem.hash() * 47 % 360), (int) (emblem.hash() % 7) * 20 + 20);
    }

    private Tones(int hue, int turn) {
      this(
          Colour.hsl(hue, 0.6, 0.12).css(),
          Colour.hsl(hue, 0.55, 0.32).css(),
          Colour.hsl((hue + turn) % 360, 0.6, 0.6).css(),
          Colour.hsl((hue + turn) % 360, 0.75, 0.85).css());
    }
  }
}
