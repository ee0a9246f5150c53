package com.destinyvaultraider.wishlist;

import com.destinyvaultraider.wishlist.Reading.Misread;
import com.destinyvaultraider.wishlist.Reading.Why;
import com.destinyvaultraider.wishlist.WishList.Roll;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the text of a list line by line: rolls, with notes of their own or of the block in which
 * they stand, and what the list says of itself. What it does not understand it names and leaves
 * out.
 */
final class ListReader {

  private static final int MOST_MISREAD = 10;
  private static final int LONGEST_EXCERPT = 80;
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_DESCRIPTION = 500;
  private static final int LONGEST_NOTES = 1_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String COMMENT = "//";
  private static final String NOTES = "//notes:";

  private final List<Roll> rolls = new ArrayList<>();
  private final Set<Known> known = new HashSet<>();
  private final List<Misread> misread = new ArrayList<>();
  private String title = "";
  private String description = "";
  private String blockNotes = "";
  private int doubles;
  private int wrong;
  private int number;

  private ListReader() {}

  /** What makes two rolls the same: the notes do not, and not whether they are wanted. */
  private record Known(long item, boolean expert, List<Integer> perks) {

    static Known of(Roll roll) {
      return new Known(roll.item(), roll.expert(), roll.perks());
    }
  }

  /** Reads it to its end. */
  static Reading read(Reader text) throws IOException {
    ListReader reader = new ListReader();
    BufferedReader lines = new BufferedReader(text);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      reader.number++;
      boolean marked = reader.number == 1 && line.startsWith(BYTE_ORDER_MARK);
      reader.line((marked ? line.substring(1) : line).strip());
    }
    return new Reading(
        reader.title,
        reader.description,
        WishList.of(reader.rolls),
        reader.doubles,
        reader.wrong,
        List.copyOf(reader.misread));
  }

  private void line(String line) {
    if (line.startsWith(NOTES)) {
      blockNotes = shortened(RollLine.notes(line.substring(NOTES.length())), LONGEST_NOTES);
    } else if (line.isEmpty() || line.startsWith(COMMENT)) {
      blockNotes = "";
    } else if (!isAboutItself(line)) {
      roll(line);
    }
  }

  private boolean isAboutItself(String line) {
    String said = line.startsWith("@") ? line.substring(1) : line;
    String lower = said.substring(0, Math.min(12, said.length())).toLowerCase(Locale.ROOT);
    if (lower.startsWith("title:")) {
      title = title.isEmpty() ? behindColon(said, LONGEST_TITLE) : title;
      return true;
    }
    if (lower.startsWith("description:")) {
      description = description.isEmpty() ? behindColon(said, LONGEST_DESCRIPTION) : description;
      return true;
    }
    return false;
  }

  private void roll(String line) {
    RollLine.Read read = RollLine.of(line, blockNotes);
    Roll roll = read.roll();
    if (roll == null) {
      wrong(line, read.why());
    } else if (!known.add(Known.of(roll))) {
      doubles++;
    } else if (rolls.size() == WishList.MOST) {
      wrong(line, Why.TOO_MANY);
    } else {
      rolls.add(
          new Roll(
              roll.item(),
              roll.expert(),
              roll.unwanted(),
              roll.perks(),
              shortened(roll.notes(), LONGEST_NOTES)));
    }
  }

  private void wrong(String line, Why why) {
    wrong++;
    if (misread.size() < MOST_MISREAD) {
      misread.add(new Misread(number, why, shortened(line, LONGEST_EXCERPT)));
    }
  }

  private static String behindColon(String line, int longest) {
    return shortened(line.substring(line.indexOf(':') + 1).strip(), longest);
  }

  private static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return text.substring(0, end) + "…";
  }
}
