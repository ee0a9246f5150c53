package com.destinyvaultraider.annotation;

import com.destinyvaultraider.annotation.Brought.Line;
import com.destinyvaultraider.annotation.Brought.Reading;
import com.destinyvaultraider.language.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads tags and notes from a table as spreadsheets save it: the columns Id, Hash, Tag and Notes in
 * any order, by name, and others beside them.
 */
final class CsvFile {

  /** A number with whatever programs put around it so that spreadsheets keep its digits. */
  private static final Pattern NUMBER = Pattern.compile("[=\"'\\s]*(\\d{1,20})[\"'\\s]*");

  private static final Pattern ROUNDED = Pattern.compile("[\"'\\s]*\\d[.,]\\d+[eE]\\+?\\d+.*");

  private final Reading reading = new Reading();
  private final List<String> header;
  private final int id;
  private final int hash;
  private final int tag;
  private final int notes;

  private CsvFile(List<String> header) {
    this.header = header;
    id = column("id");
    hash = column("hash");
    tag = column("tag");
    notes = column("notes");
  }

  /** What a table says. */
  static Brought read(String text) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
    long line = 0;
    try (CSVParser parser = CSVParser.parse(text, format)) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        return Brought.refused(Words.say("annotation.empty-file"));
      }
      CsvFile file = new CsvFile(header(records.next()));
      if (!file.isUsable()) {
        return Brought.refused(Words.say("annotation.columns-missing"));
      }
      line = parser.getCurrentLineNumber();
      while (records.hasNext()) {
        CSVRecord row = records.next();
        if (!isBlank(row)) {
          if (!file.reading.goesOn()) {
            break;
          }
          file.take(Words.say("annotation.place-line", line + 1), row);
        }
        line = parser.getCurrentLineNumber();
      }
      return file.reading.done(null);
    } catch (IOException | UncheckedIOException | IllegalStateException _) {
      return Brought.refused(Words.say("annotation.quotation-marks", line + 1));
    }
  }

  private void take(String place, CSVRecord row) {
    Thing thing = thing(place, row);
    List<Edit> edits = new ArrayList<>();
    if (tag >= 0) {
      edits.add(new Edit.Tagged(reading.tag(place, cell(row, tag))));
    }
    if (notes >= 0) {
      edits.add(new Edit.Noted(reading.notes(place, Cells.restored(cell(row, notes)))));
    }
    if (thing != null) {
      Long itemHash = thing.instance() ? number(cell(row, hash)).orElse(null) : null;
      reading.take(thing, new Line(place, edits, null, itemHash, null));
    }
  }

  /** The instance where there is one, else the kind; null for a wrong line, which is noted. */
  private @Nullable Thing thing(String place, CSVRecord row) {
    String instance = cell(row, id).strip();
    if (!instance.isEmpty() && !instance.equals("0")) {
      Optional<Long> known = number(instance).filter(each -> each > 0);
      if (known.isEmpty()) {
        reading.refuse(
            place,
            ROUNDED.matcher(instance).matches()
                ? Words.say("annotation.id-rounded")
                : Words.say("annotation.no-id", Hashtags.shortened(instance)));
      }
      return known.map(each -> new Thing(true, each)).orElse(null);
    }
    String kind = cell(row, hash);
    Optional<Long> known = number(kind).filter(each -> each > 0 && each <= Thing.GREATEST_HASH);
    if (known.isEmpty()) {
      reading.refuse(
          place,
          kind.isBlank()
              ? Words.say("annotation.neither-id-nor-hash")
              : Words.say("annotation.no-hash", Hashtags.shortened(kind)));
    }
    return known.map(Thing::kind).orElse(null);
  }

  private boolean isUsable() {
    return (id >= 0 || hash >= 0) && (tag >= 0 || notes >= 0);
  }

  private int column(String name) {
    return header.indexOf(name);
  }

  private static String cell(CSVRecord row, int column) {
    return column >= 0 && column < row.size() ? row.get(column) : "";
  }

  private static List<String> header(CSVRecord row) {
    return row.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }

  private static boolean isBlank(CSVRecord row) {
    return row.stream().allMatch(String::isBlank);
  }

  private static Optional<Long> number(String cell) {
    Matcher matcher = NUMBER.matcher(cell);
    try {
      return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /** What parts the names in the first line: spreadsheets take what is usual in their country. */
  private static String delimiter(String text) {
    String first = text.lines().findFirst().orElse("");
    String best = ",";
    long most = first.chars().filter(each -> each == ',').count();
    for (String candidate : List.of(";", "\t")) {
      long count = first.chars().filter(each -> each == candidate.charAt(0)).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }
}
