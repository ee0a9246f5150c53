package com.destinyvaultraider.search;

import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.search.filter.Filter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page that explains the search language, made of the table of filters. */
record HelpPage(List<Topic> topics) {

  private static final int MOST_WORDS = 160;

  /** Filters that belong together. */
  record Topic(String name, List<Entry> entries) {}

  /**
   * One filter.
   *
   * @param terms how it is typed
   * @param silence that it tells nothing here and why, or empty
   */
  record Entry(List<String> terms, String help, String silence) {}

  /** The page of these filters, by the keys of what they are about. */
  static HelpPage of(Map<String, List<Filter>> filters) {
    List<Topic> topics = new ArrayList<>();
    filters.forEach((topic, list) -> topics.add(new Topic(Words.say(topic), entries(list))));
    return new HelpPage(topics);
  }

  /** The title of the page. */
  public String title() {
    return Words.say("search.help");
  }

  /** Words that ask for alike things share a line. */
  private static List<Entry> entries(List<Filter> filters) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Filter filter : filters) {
      entries.merge(
          filter.name() + filter.help(),
          new Entry(terms(filter), filter.help(), filter.silence().explained()),
          (one, other) -> {
            List<String> both = new ArrayList<>(one.terms);
            both.addAll(other.terms);
            return new Entry(both, one.help, one.silence);
          });
    }
    return List.copyOf(entries.values());
  }

  private static List<String> terms(Filter filter) {
    boolean signs = filter.endings().stream().anyMatch(ending -> ending.endsWith("<"));
    if (signs && !filter.name().equals("is")) {
      String stat = filter.endings().getFirst();
      return List.of(
          filter.name() + ":" + stat + (stat.isEmpty() ? ">5" : ">50"),
          filter.name() + ":" + stat + "<=10");
    }
    return filter.endings().stream()
        .limit(MOST_WORDS)
        .map(ending -> filter.name() + ":" + (ending.isEmpty() ? "\u2026" : ending))
        .toList();
  }
}
