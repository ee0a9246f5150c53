package com.destinyvaultraider.search;

import com.destinyvaultraider.annotation.Tag;
import com.destinyvaultraider.language.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything the template of a search's results may show.
 *
 * @param query what was typed
 * @param canonical the one text for all queries of its meaning
 * @param asked whether anything is asked at all
 * @param refused why the query is not looked at, or empty
 * @param wrong the terms that are left out
 * @param silent what else is to be said of the search, such as which terms tell nothing here
 * @param saved whether the player keeps this search
 * @param searches what the player has searched for before
 * @param allAccounts whether all accounts are searched
 * @param severalAccounts whether the player has more than one
 * @param targets where what was found can be sent
 * @param all whether all that was found is selected
 */
record SearchPage(
    String query,
    String canonical,
    boolean asked,
    String refused,
    List<Mistake> wrong,
    List<String> silent,
    boolean saved,
    List<Past> searches,
    boolean allAccounts,
    boolean severalAccounts,
    List<Results> results,
    List<Results.Target> targets,
    boolean all) {

  /** The title of the page. */
  public String title() {
    return Words.say("search.search");
  }

  /** How many things were found on all accounts together. */
  public int count() {
    return results.stream().mapToInt(Results::count).sum();
  }

  /** The address of the page, for forms that lead back to it. */
  public String address() {
    return "/search?q="
        + URLEncoder.encode(query, StandardCharsets.UTF_8)
        + (allAccounts ? "&accounts=all" : "");
  }

  /** All tags, the most wanted first. */
  public List<Mark> tags() {
    return Arrays.stream(Tag.values())
        .sorted(Comparator.reverseOrder())
        .map(tag -> new Mark(tag.name().toLowerCase(Locale.ROOT), name(tag)))
        .toList();
  }

  private static String name(Tag tag) {
    return Words.say(
        switch (tag) {
          case FAVORITE -> "search.tag-favorite";
          case KEEP -> "search.tag-keep";
          case INFUSE -> "search.tag-infuse";
          case JUNK -> "search.tag-junk";
          case ARCHIVE -> "search.tag-archive";
        });
  }

  /**
   * A tag that can be given to what is ticked.
   *
   * @param word the tag as forms write it
   */
  record Mark(String word, String name) {}

  /** How the boxes of tiles are printed. */
  public String select() {
    return all ? "all" : "some";
  }

  /**
   * A term that is left out.
   *
   * @param text as it was typed
   * @param place where it begins, counted from one
   * @param reason what is wrong with it
   * @param nearest the valid term that it may have been meant to be, or null
   * @param corrected the whole query with that in its place, or null
   */
  record Mistake(
      String text,
      int place,
      String reason,
      @Nullable String nearest,
      @Nullable String corrected) {}

  /** A search that was made before. */
  record Past(String query, boolean saved) {}
}
