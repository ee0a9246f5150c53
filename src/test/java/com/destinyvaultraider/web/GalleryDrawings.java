package com.destinyvaultraider.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** Simple drawings in place of the game's pictures, one for each name. */
final class GalleryDrawings {

  private static final List<String> COLOURS =
      List.of("#3a2a4f", "#27415f", "#553c1c", "#24483a", "#4b2530", "#2c2f57");

  private static final List<String> SHAPES =
      List.of(
          "M20 76 76 20M34 80 80 34M30 48h14",
          "M48 16 80 48 48 80 16 48Z",
          "M16 56h52l12-12v-8H16ZM30 56v20",
          "M24 24h48v48H24Zm12 12h24v24H36Z",
          "M48 14v68M14 48h68M26 26l44 44M70 26 26 70",
          "M20 74 48 18l28 56Zm16-8h24");

  private GalleryDrawings() {}

  /** What a browser gets for a name. */
  static ServerResponse answer(String name) {
    if (!name.endsWith(".svg")) {
      return ServerResponse.ok().contentType(MediaType.IMAGE_PNG).body("not a picture");
    }
    return ServerResponse.ok().contentType(MediaType.valueOf("image/svg+xml")).body(draw(name));
  }

  private static String draw(String name) {
    int seed = Math.floorMod(name.hashCode(), 10_000);
    String colour = COLOURS.get(seed % COLOURS.size());
    String shape = SHAPES.get(seed / 7 % SHAPES.size());
    if (name.startsWith("banner")) {
      return """
      <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 474 96'><rect width='474' height='96' fill='%s'/>\
      <path d='M96 96 192 0h90L186 96Z' fill='#fff' opacity='.12'/><path d='M240 96 336 0h40L280 96Z' fill='#fff' opacity='.1'/>\
      <path d='%s' fill='none' stroke='#fff' stroke-width='4'/></svg>\
      """
          .formatted(colour, shape);
    }
    if (name.startsWith("season")) {
      return """
      <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 96 96'><path d='M0 0h34L0 34Z' fill='#000' opacity='.6'/>\
      <circle cx='11' cy='11' r='6' fill='none' stroke='#fff' stroke-width='2'/></svg>\
      """;
    }
    if (!Character.isDigit(name.charAt(0)) && !name.startsWith("emblem")) {
      return """
      <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path d='M12 2 22 12 12 22 2 12Z' fill='%s'/></svg>\
      """
          .formatted(element(name));
    }
    return """
    <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 96 96'><defs><linearGradient id='g' x2='1' y2='1'>\
    <stop stop-color='#fff' stop-opacity='.25'/><stop offset='1' stop-opacity='.35'/></linearGradient></defs>\
    <rect width='96' height='96' fill='%s'/><rect width='96' height='96' fill='url(#g)'/>\
    <path d='%s' fill='none' stroke='#e6ecf5' stroke-width='5' stroke-linejoin='round'/></svg>\
    """
        .formatted(colour, shape);
  }

  private static String element(String name) {
    return switch (name) {
      case "arc.svg" -> "#79bbe8";
      case "solar.svg" -> "#f0631e";
      case "void.svg" -> "#b185df";
      case "stasis.svg" -> "#4d88ff";
      default -> "#35e366";
    };
  }
}
