package com.destinyvaultraider.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds, adds and removes #hashtags in notes; their case is kept and does not matter. */
final class Hashtags {

  /** Letters, digits and symbols such as emoji; it begins where a word could. */
  private static final Pattern HASHTAG =
      Pattern.compile(
          "(?<![^\\s,])#[\\p{L}\\p{M}\\p{N}\\p{S}\\p{Co}\\x{200D}\\x{FE0F}_:-]+",
          Pattern.UNICODE_CASE);

  private static final Pattern ONLY_HASHTAGS = Pattern.compile("[\\s,]*(#[^\\s,#]+[\\s,]*)+");
  private static final int WORDS = 60;

  private Hashtags() {}

  /** The hashtags of a text, each once, in their order and with their case. */
  static List<String> in(String text) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String hashtag : all(text)) {
      found.putIfAbsent(plain(hashtag), hashtag);
    }
    return List.copyOf(found.values());
  }

  /** How many of these notes have each hashtag; of several spellings the most used one stands. */
  static Map<String, Integer> counted(Collection<String> notes) {
    Map<String, Map<String, Integer>> spellings = new HashMap<>();
    Map<String, Integer> uses = new HashMap<>();
    for (String text : notes) {
      for (String hashtag : in(text)) {
        uses.merge(plain(hashtag), 1, Integer::sum);
      }
      for (String hashtag : all(text)) {
        spellings
            .computeIfAbsent(plain(hashtag), _ -> new LinkedHashMap<>())
            .merge(hashtag, 1, Integer::sum);
      }
    }
    Map<String, Integer> counted = new LinkedHashMap<>();
    for (String plain : new TreeSet<>(uses.keySet())) {
      Map<String, Integer> written = spellings.getOrDefault(plain, Map.of());
      String mostUsed =
          written.entrySet().stream()
              .max(Comparator.comparingInt(Map.Entry::getValue))
              .map(Map.Entry::getKey)
              .orElse(plain);
      counted.put(mostUsed, uses.getOrDefault(plain, 0));
    }
    return counted;
  }

  /** Adds to notes; hashtags that they have already are left out. */
  static String append(String notes, String addition) {
    if (notes.isBlank()) {
      return addition.strip();
    }
    List<String> known = all(notes).stream().map(Hashtags::plain).toList();
    String rest = addition;
    for (String hashtag : in(addition)) {
      if (known.contains(plain(hashtag))) {
        rest = rest.replaceAll("\\s*" + word(hashtag), "");
      }
    }
    if (rest.isBlank()) {
      return notes;
    }
    boolean apart = Character.isWhitespace(rest.charAt(0));
    return notes.stripTrailing() + (apart ? "" : " ") + rest.stripTrailing();
  }

  /** Takes out every place where the notes have these words, or each of these hashtags. */
  static String remove(String notes, String words) {
    if (words.isBlank()) {
      return notes;
    }
    List<String> parts =
        ONLY_HASHTAGS.matcher(words).matches() ? in(words) : List.of(words.strip());
    String rest = notes;
    for (String part : parts) {
      rest = rest.replaceAll(word(part) + "[ \\t]*", "");
    }
    return rest.equals(notes) ? notes : rest.replaceAll("[ \\t]+\\n", "\n").strip();
  }

  /** What was written, in a few words for a list of changes. */
  static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int points = line.codePointCount(0, line.length());
    return points <= WORDS ? line : line.substring(0, line.offsetByCodePoints(0, WORDS)) + "…";
  }

  private static List<String> all(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = HASHTAG.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static String word(String text) {
    String folded = text.startsWith("#") ? "(?iu)" : "";
    return "(?<![^\\s,])" + folded + Pattern.quote(text) + "(?-iu)(?![^\\s,])";
  }

  private static String plain(String hashtag) {
    return hashtag.toLowerCase(Locale.ROOT);
  }
}
