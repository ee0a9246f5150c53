package com.destinyvaultraider.progress;

import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.progress.Progress.Hero;
import com.destinyvaultraider.progress.WeekPage.Filter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The choice of a character, and what each is called. */
final class Choices {

  private final Progress progress;
  private final Book book;

  Choices(Progress progress, Book book) {
    this.progress = progress;
    this.book = book;
  }

  /**
   * The links; none where there is nothing to choose.
   *
   * @param address of the page
   * @param kept what else stands in its address, such as {@code &mode=raid}
   * @param everybody whether all together can be chosen
   */
  List<Filter> of(String address, String kept, @Nullable Hero chosen, boolean everybody) {
    if (progress.characters().size() < 2) {
      return List.of();
    }
    Map<Long, String> names = names();
    List<Filter> filters = new ArrayList<>();
    if (everybody) {
      filters.add(new Filter(Words.say("progress.everybody"), "", address, chosen == null));
    }
    for (Hero hero : progress.characters()) {
      filters.add(
          new Filter(
              names.getOrDefault(hero.id(), ""),
              hero.emblem().isEmpty() ? "" : book.imageRoot() + hero.emblem(),
              address + "?character=" + hero.id() + kept,
              chosen != null && chosen.id() == hero.id()));
    }
    return filters;
  }

  /** What each character is called, by its id; those of one class are told apart by their power. */
  Map<Long, String> names() {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (Hero hero : progress.characters()) {
      if (!seen.add(className(hero))) {
        twice.add(className(hero));
      }
    }
    Map<Long, String> names = new HashMap<>();
    for (Hero hero : progress.characters()) {
      String name = className(hero);
      names.put(
          hero.id(),
          twice.contains(name)
              ? Words.say("progress.of-power", name, Words.number(hero.light()))
              : name);
    }
    return names;
  }

  private String className(Hero hero) {
    return book.definitions().className(hero.classHash(), hero.genderHash());
  }
}
