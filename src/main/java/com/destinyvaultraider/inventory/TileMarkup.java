package com.destinyvaultraider.inventory;

import com.destinyvaultraider.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Set<String> moving;
  private final Map<Long, Integer> rows = new HashMap<>();

  private TileMarkup(int tiles, Set<String> moving) {
    html = new StringBuilder(tiles * TYPICAL_LENGTH);
    this.moving = moving;
  }

  /**
   * List items, each a button that moves the tile.
   *
   * @param form the id of the form that the buttons belong to, or null for the one around them
   * @param select whether they are boxes to tick instead, {@code some} or {@code all}, or null
   * @param moving what is on its way: instance ids, and hashes of stacks
   */
  static String list(
      List<Tile> tiles, @Nullable String form, @Nullable String select, Set<String> moving) {
    TileMarkup markup = new TileMarkup(tiles.size(), moving);
    for (Tile tile : tiles) {
      markup.item(tile, form, select);
    }
    return markup.html.toString();
  }

  /** What is seen of a tile: icon, season, quantity and power. */
  static String face(Tile tile, Set<String> moving) {
    TileMarkup markup = new TileMarkup(1, moving);
    markup.appendFace(tile);
    return markup.html.toString();
  }

  private void item(Tile tile, @Nullable String form, @Nullable String select) {
    html.append("<li");
    attribute("id", tile.anchor());
    html.append(" class=\"tile ").append(escape(tile.css()));
    html.append(moving.contains(tile.value()) ? " moving\"" : "\"");
    html.append(" data-item-hash=\"").append(tile.hash()).append('"');
    attribute("data-item-id", tile.id());
    attribute("data-owner", tile.owner());
    html.append(" data-bucket=\"").append(tile.bucket());
    html.append("\" data-equipped=\"").append(tile.equipped());
    html.append("\" data-quantity=\"").append(tile.quantity()).append('"');
    attribute("data-thing", tile.id() == null && tile.movable() ? tile.thing() : null);
    html.append('>');
    boolean button = tile.movable() && select == null;
    if (tile.movable() && select != null) {
      html.append("<input class=\"pick\" type=\"checkbox\" form=\"selection\" name=\"things\"");
      attribute("value", tile.thing());
      attribute("aria-label", tile.label());
      html.append("all".equals(select) ? " checked>" : ">");
    }
    if (button) {
      html.append("<button type=\"submit\" class=\"face\"");
      attribute("form", form);
      attribute("name", tile.field());
      attribute("value", tile.value());
      attribute("formaction", tile.id() == null ? stackAction(tile) : null);
    } else {
      html.append("<span class=\"face\"");
    }
    attribute("title", tile.label());
    html.append('>');
    appendFace(tile);
    html.append(button ? "</button>" : "</span>");
    html.append("<a class=\"about\"");
    attribute("href", tile.address());
    attribute("aria-label", Words.say("inventory.about", tile.name()));
    html.append(">i</a></li>");
  }

  /** Several stacks of a kind look alike by their hash: the numbers say which one is meant. */
  private String stackAction(Tile tile) {
    int row = rows.merge(tile.hash(), 1, Integer::sum);
    return "/transfers?quantity=" + tile.quantity() + "&row=" + row;
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
    if (moving.contains(tile.value())) {
      html.append("<i>").append(escape(Words.say("inventory.moving"))).append("</i>");
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
