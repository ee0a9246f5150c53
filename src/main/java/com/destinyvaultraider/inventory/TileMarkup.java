package com.destinyvaultraider.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * Writes tiles as HTML. A vault holds up to 1300 of them, and expression by expression a template
 * takes some thirty times as long as this; so tiles, and nothing else, are written by hand. Every
 * text is escaped here.
 */
final class TileMarkup {

  private static final int TYPICAL_LENGTH = 640;

  private final StringBuilder html;

  private TileMarkup(int tiles) {
    html = new StringBuilder(tiles * TYPICAL_LENGTH);
  }

  /**
   * List items, each a button that moves the tile.
   *
   * @param form the id of the form that the buttons belong to, or null for the one around them
   */
  static String list(List<Tile> tiles, @Nullable String form) {
    TileMarkup markup = new TileMarkup(tiles.size());
    for (Tile tile : tiles) {
      markup.item(tile, form);
    }
    return markup.html.toString();
  }

  /** What is seen of a tile: icon, season, quantity and power. */
  static String face(Tile tile) {
    TileMarkup markup = new TileMarkup(1);
    markup.appendFace(tile);
    return markup.html.toString();
  }

  private void item(Tile tile, @Nullable String form) {
    html.append("<li");
    attribute("id", tile.anchor());
    html.append(" class=\"tile ").append(escape(tile.css())).append('"');
    html.append(" data-item-hash=\"").append(tile.hash()).append('"');
    attribute("data-item-id", tile.id());
    attribute("data-owner", tile.owner());
    html.append(" data-bucket=\"").append(tile.bucket());
    html.append("\" data-equipped=\"").append(tile.equipped());
    html.append("\" data-quantity=\"").append(tile.quantity()).append("\">");
    if (tile.movable()) {
      html.append("<button type=\"submit\" class=\"face\"");
      attribute("form", form);
      attribute("name", tile.field());
      attribute("value", tile.value());
      // Several stacks of a kind look alike by their hash: the number says which one is meant.
      attribute("formaction", tile.id() == null ? "/transfers?quantity=" + tile.quantity() : null);
    } else {
      html.append("<span class=\"face\"");
    }
    attribute("title", tile.label());
    html.append('>');
    appendFace(tile);
    html.append(tile.movable() ? "</button></li>" : "</span></li>");
  }

  private void appendFace(Tile tile) {
    html.append("<img loading=\"lazy\" width=\"96\" height=\"96\"");
    attribute("src", tile.icon());
    attribute("alt", tile.name());
    html.append('>');
    if (tile.watermark() != null) {
      html.append("<img class=\"season\" loading=\"lazy\" alt=\"\"");
      attribute("src", tile.watermark());
      html.append('>');
    }
    if (!tile.quantityText().isEmpty()) {
      html.append("<b>").append(escape(tile.quantityText())).append("</b>");
    }
    if (!tile.power().isEmpty()) {
      html.append("<span>").append(escape(tile.power())).append("</span>");
    }
  }

  private void attribute(String name, @Nullable String value) {
    if (value != null) {
      html.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    }
  }

  private static String escape(String text) {
    return HtmlEscape.escapeHtml5Xml(text);
  }
}
