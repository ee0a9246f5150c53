package com.destinyvaultraider.sandbox.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Outlines of things, made of layers on a field of 96 by 96. Some layers exclude each other: of
 * those with the same group an item's hash chooses one, so that two hand cannons look related but
 * not alike.
 */
final class Silhouettes {

  private final Map<String, List<Layer>> shapes = new LinkedHashMap<>();

  Silhouettes() {
    for (String line : Catalogue.lines("silhouettes.tsv")) {
      String[] column = line.split("\t", -1);
      shapes
          .computeIfAbsent(column[0], shape -> new ArrayList<>())
          .add(new Layer(column[1], column[2], column[3]));
    }
  }

  boolean has(String shape) {
    return shapes.containsKey(shape);
  }

  /** The layers of a shape as path elements, from the back to the front. */
  String draw(String shape, SplittableRandom random) {
    Map<String, List<Layer>> groups = new LinkedHashMap<>();
    for (Layer layer : shapes.getOrDefault(shape, List.of())) {
      String group = layer.group().isEmpty() ? "always" + groups.size() : layer.group();
      groups.computeIfAbsent(group, any -> new ArrayList<>()).add(layer);
    }
    StringBuilder svg = new StringBuilder();
    for (List<Layer> choices : groups.values()) {
      choices.get(random.nextInt(choices.size())).append(svg);
    }
    return svg.toString();
  }

  /**
   * A part of a shape.
   *
   * @param paint m metal, d dark, g glowing, t trim, l a thin line
   */
  private record Layer(String paint, String group, String path) {

    void append(StringBuilder svg) {
      svg.append("<path class=\"").append(paint).append("\" d=\"").append(path).append("\"/>");
    }
  }
}
