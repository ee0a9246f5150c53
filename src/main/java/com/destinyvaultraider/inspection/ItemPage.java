package com.destinyvaultraider.inspection;

import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.inventory.Tile;
import com.destinyvaultraider.wishlist.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything an item's card and page may show.
 *
 * @param address the page's own
 * @param tile how it looks among others
 * @param key what forms call it: the instance id, or the hash
 * @param kind type and rarity in words
 * @param marks what is special about it, in words: masterwork, crafted, locked ...
 * @param screenshot where the picture lies, or null
 * @param description what it is, or what it is for
 * @param source where it comes from, or empty
 * @param doubts what is not known of it, or empty
 * @param bars its stats, in the game's order
 * @param perks what it does, column by column
 * @param mods what is put into it
 * @param looks how it is dressed
 * @param bonus what wearing several of its set brings
 * @param objectives what is to be done with it
 * @param where where it lies, in words
 * @param loadouts the loadouts of the game that it belongs to, in words
 * @param sends where it can be sent to
 * @param lock whether it can be locked or unlocked, and which of the two a press does
 * @param track the same of following a quest
 * @param annotation what the player says about it
 * @param verdict what the player's wish lists say of its roll, or null
 */
public record ItemPage(
    String address,
    Tile tile,
    String key,
    String kind,
    List<String> marks,
    @Nullable String screenshot,
    String description,
    String flavor,
    String lore,
    String source,
    String doubts,
    List<Bar> bars,
    List<Column> perks,
    List<Part> mods,
    List<Part> looks,
    @Nullable Bonus bonus,
    List<Objective> objectives,
    String where,
    List<String> loadouts,
    List<Send> sends,
    @Nullable Press lock,
    @Nullable Press track,
    Annotation annotation,
    @Nullable Verdict verdict) {

  /** What it is tagged as, in a word, or empty. */
  public String tag() {
    return annotation.tag() == null ? "" : annotation.tag().label();
  }

  /** The title of the page. */
  public String title() {
    return tile.name();
  }

  /**
   * A stat; widths are in percent of a full bar.
   *
   * @param drawn false for what is shown as a plain number
   * @param words how it comes about, in words
   */
  public record Bar(
      String name, int value, boolean drawn, int own, int parts, int mods, String words) {

    /** Where the part of the bar that mods add begins. */
    public int before() {
      return own + parts;
    }
  }

  /** What one socket offers. */
  public record Column(String name, List<Part> options) {}

  /**
   * Something in a socket, or that could be.
   *
   * @param active whether it is what is in the socket
   * @param wished whether it belongs to the roll that a wish list has of it
   */
  public record Part(
      String name,
      String kind,
      String description,
      String icon,
      boolean active,
      boolean enhanced,
      boolean wished) {}

  /** What wearing several pieces of a set brings. */
  public record Bonus(String name, List<Step> steps) {

    /** What so many pieces bring. */
    public record Step(int pieces, String name, String description) {}
  }

  /** Something to be done, with how far it is. */
  public record Objective(String description, int progress, int completion, boolean done) {}

  /**
   * A place to send it to.
   *
   * @param owner where it is now, as the form says it
   * @param target where it goes
   * @param equip whether it is put on there
   */
  public record Send(String label, String owner, String target, boolean equip) {}

  /**
   * A switch.
   *
   * @param on whether it is on now
   */
  public record Press(boolean on) {}
}
