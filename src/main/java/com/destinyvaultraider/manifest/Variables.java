package com.destinyvaultraider.manifest;

import com.destinyvaultraider.bungie.CharacterId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that stand in texts of the game as {@code {var:hash}}.
 *
 * @param all those of the account
 * @param byCharacter those of a character, by its id, which come before the account's
 */
public record Variables(Map<Long, Integer> all, Map<Long, Map<Long, Integer>> byCharacter) {

  /** None is known. */
  public static final Variables NONE = new Variables(Map.of(), Map.of());

  private static final String BEGIN = "{var:";
  private static final Pattern VARIABLE = Pattern.compile("\\{var:(\\d{1,10})}");
  private static final String UNKNOWN = "?";

  /** Whether there is a number to be put into a text. */
  public static boolean isIn(String text) {
    return text.contains(BEGIN);
  }

  /**
   * A text with its numbers; those that nobody knows are question marks.
   *
   * @param owner the character that has what the text is about, or null for none
   */
  public String in(String text, @Nullable CharacterId owner) {
    if (!isIn(text)) {
      return text;
    }
    return VARIABLE
        .matcher(text)
        .replaceAll(found -> {
          Integer value = value(Long.parseLong(found.group(1)), owner);
          return Matcher.quoteReplacement(value == null ? UNKNOWN : value.toString());
        });
  }

  /** Whether every number in a text is known. */
  public boolean fill(String text, @Nullable CharacterId owner) {
    return VARIABLE
        .matcher(text)
        .results()
        .allMatch(found -> value(Long.parseLong(found.group(1)), owner) != null);
  }

  /** What differs from character to character says something of any of them in the vault, too. */
  private @Nullable Integer value(long hash, @Nullable CharacterId owner) {
    Map<Long, Integer> own =
        owner == null ? Map.of() : byCharacter.getOrDefault(owner.value(), Map.of());
    Integer value = own.getOrDefault(hash, all.get(hash));
    return value != null
        ? value
        : byCharacter.values().stream()
            .map(each -> each.get(hash))
            .filter(each -> each != null)
            .findFirst()
            .orElse(null);
  }
}
