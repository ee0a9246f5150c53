package com.destinyvaultraider.wishlist;

import com.destinyvaultraider.wishlist.Reading.Why;
import com.destinyvaultraider.wishlist.WishList.Roll;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list, read by hand and from front to back: there are tens of thousands of them, and
 * none can be slow.
 */
final class RollLine {

  private static final String OWN = "dimwishlist:item=";
  private static final String BANSHEE = "https://banshee-44.com/?weapon=";
  private static final String TRACKER = "https://destinytracker.com/destiny-2/db/items/";
  private static final String NOTES = "#notes:";
  private static final int LONGEST_NUMBER = 11;
  private static final int MOST_PERKS = 64;
  private static final long LARGEST = 0xffff_ffffL;

  private final String line;
  private final String blockNotes;
  private int at;

  private RollLine(String line, String blockNotes) {
    this.line = line;
    this.blockNotes = blockNotes;
  }

  /**
   * What a line says.
   *
   * @param roll the roll, or null where there is none
   * @param why why there is none
   */
  record Read(@Nullable Roll roll, Why why) {

    private static Read wrong(Why why) {
      return new Read(null, why);
    }
  }

  /**
   * Reads a line.
   *
   * @param blockNotes what was said of all lines around here, for a roll without notes of its own
   */
  static Read of(String line, String blockNotes) {
    RollLine read = new RollLine(line, blockNotes);
    if (line.startsWith(OWN)) {
      return read.own();
    }
    if (line.startsWith(BANSHEE)) {
      return read.link(BANSHEE, "socketEntries=");
    }
    return line.startsWith(TRACKER) ? read.link(TRACKER, "perks=") : Read.wrong(Why.NO_ROLL);
  }

  /** The text of notes: up to a bar, behind which stand tags, and with the breaks meant in it. */
  static String notes(String text) {
    int bar = text.indexOf('|');
    return (bar < 0 ? text : text.substring(0, bar)).replace("\\n", "\n").strip();
  }

  private Read own() {
    at = OWN.length();
    Long item = number();
    if (item == null || item == 0 || Math.abs(item) > LARGEST) {
      return Read.wrong(Why.NO_ITEM);
    }
    List<Integer> perks = skip("&perks=") ? perks() : List.of();
    if (perks == null || !atEnd()) {
      return Read.wrong(perks == null || line.startsWith("&", at) ? Why.NO_PERK : Why.NO_ITEM);
    }
    boolean any = item == WishList.ANY_ITEM;
    boolean unwanted = item < 0 && !any;
    return roll(any ? item : Math.abs(item), true, unwanted, perks);
  }

  private Read link(String start, String before) {
    at = start.length();
    Long item = number();
    if (item == null || item <= 0 || item > LARGEST) {
      return Read.wrong(Why.NO_ITEM);
    }
    int found = line.indexOf(before, at);
    at = found < 0 ? line.length() : found + before.length();
    List<Integer> perks = perks();
    return perks == null || perks.isEmpty()
        ? Read.wrong(Why.NO_PERK)
        : roll(item, false, false, perks);
  }

  private Read roll(long item, boolean expert, boolean unwanted, List<Integer> perks) {
    int own = line.indexOf(NOTES, at);
    String notes = own < 0 ? "" : notes(line.substring(own + NOTES.length()));
    return new Read(
        new Roll(item, expert, unwanted, perks, notes.isEmpty() ? blockNotes : notes), Why.NO_ROLL);
  }

  /** Whether what was read is not torn out of something else. */
  private boolean atEnd() {
    return at == line.length() || "#|/ \t".indexOf(line.charAt(at)) >= 0;
  }

  private boolean skip(String word) {
    boolean there = line.startsWith(word, at);
    at += there ? word.length() : 0;
    return there;
  }

  /** The perks from here on, sorted and each once; null where one is no number of the game's. */
  private @Nullable List<Integer> perks() {
    TreeSet<Integer> perks = new TreeSet<>();
    while (at < line.length() && !atEnd()) {
      if (line.charAt(at) == ',') {
        at++;
        continue;
      }
      Long perk = number();
      if (perk == null || perk < 0 || perk > LARGEST || perks.size() == MOST_PERKS) {
        return null;
      }
      if (perk > 0) {
        perks.add(perk.intValue());
      }
      if (at < line.length() && line.charAt(at) == '&') {
        break;
      }
    }
    return List.copyOf(perks);
  }

  private @Nullable Long number() {
    int start = at;
    skip("-");
    while (at < line.length() && isDigit(line.charAt(at))) {
      at++;
    }
    String digits = line.substring(start, at);
    return digits.isEmpty() || digits.equals("-") || digits.length() > LONGEST_NUMBER
        ? null
        : Long.valueOf(digits);
  }

  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }
}
