package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.annotation.Tag;
import com.destinyvaultraider.comparison.Gear;
import com.destinyvaultraider.detail.ItemDetail.CatalystState;
import com.destinyvaultraider.detail.ItemDetail.Deepsight;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.detail.Socket.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Filters with a list of words. */
final class Choices {

  private static final String SET_BONUSES = "core.gear_systems.event_gear.item_sets";

  static final List<Filter> ALL =
      List.of(
          new WordFilter("tag", "search.by-tag", tags()),
          new WordFilter("breaker", "search.by-breaker", breakers()),
          new WordFilter("foundry", "search.by-foundry", foundries()),
          new WordFilter("source", "search.by-source", sources()),
          new WordFilter("modslot", "search.by-modslot", modSlots()),
          new WordFilter("memento", "search.by-memento", mementos()),
          new WordFilter("catalyst", "search.by-catalyst", catalysts()),
          new WordFilter(
              "armorintrinsic",
              "search.by-armorintrinsic",
              Map.of(
                  "none",
                  Meaning.of(s -> Gear.isArmor(s.detail()) && !SocketFlags.hasIntrinsic(s)))),
          new WordFilter("deepsight", "search.by-deepsight", deepsights()));

  private Choices() {}

  private static Map<String, Meaning> tags() {
    Map<String, Meaning> words = new LinkedHashMap<>();
    for (Tag tag : Arrays.asList(Tag.values()).reversed()) {
      words.put(tag.name().toLowerCase(Locale.ROOT), Meaning.of(s -> s.annotation().tag() == tag));
    }
    words.put("none", Meaning.of(s -> s.annotation().tag() == null));
    return words;
  }

  private static Map<String, Meaning> breakers() {
    Map<String, Meaning> words = new LinkedHashMap<>();
    List<List<String>> names =
        List.of(
            List.of("antibarrier", "shieldpiercing", "barrier"),
            List.of("disruption", "overload"),
            List.of("stagger", "unstoppable"));
    for (int at = 0; at < names.size(); at++) {
      int type = at + 1;
      names.get(at).forEach(name -> words.put(name, Meaning.of(s -> s.facts().breaker() == type)));
    }
    words.put("any", Meaning.of(s -> s.facts().breaker() > 0));
    words.put("intrinsic", Meaning.of(s -> s.facts().breaker() > 0));
    return words;
  }

  private static Map<String, Meaning> foundries() {
    Map<String, Meaning> words = new LinkedHashMap<>();
    for (String foundry : List.of("daito", "hakke", "omolon", "suros", "tex-mechanica", "veist")) {
      words.put(foundry, Meaning.of(s -> letters(s.facts().foundry()).equals(letters(foundry))));
    }
    words.put("any", Meaning.of(s -> !s.facts().foundry().isEmpty()));
    return words;
  }

  /** Manifest and players write the same foundry with and without a dash. */
  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  private static Map<String, Meaning> sources() {
    Map<String, Meaning> words = new LinkedHashMap<>();
    WordLists.read("sources")
        .forEach((tag, said) -> {
          List<String> phrases = List.of(said.split("\\|"));
          words.put(tag, Meaning.of(s -> says(s, phrases)));
        });
    return words;
  }

  private static boolean says(Searched searched, List<String> phrases) {
    String source = searched.facts().source();
    if (source.isEmpty()) {
      return false;
    }
    String plain = Plain.of(source);
    return phrases.stream().anyMatch(phrase -> Plain.hasWordFrom(plain, phrase));
  }

  private static Map<String, Meaning> modSlots() {
    Map<String, Meaning> words = new LinkedHashMap<>();
    Map<String, String> categories = WordLists.read("modslots");
    categories.forEach(
        (word, category) -> words.put(word, armor(s -> Sockets.offers(s, category))));
    Predicate<Searched> any =
        s -> categories.values().stream().anyMatch(category -> Sockets.offers(s, category));
    words.put("none", armor(any.negate()));
    words.put("activity", armor(any));
    words.put("setbonus", armor(s -> Sockets.offers(s, SET_BONUSES)));
    return words;
  }

  private static Meaning armor(Predicate<Searched> question) {
    return Meaning.of(s -> Gear.isArmor(s.detail()) && question.test(s));
  }

  private static Map<String, Meaning> mementos() {
    Map<String, Meaning> words = new LinkedHashMap<>();
    words.put("any", Meaning.of(s -> hasMemento(s, "")));
    words.put(
        "none",
        Meaning.of(s -> s.sockets(Kind.MEMENTO).findAny().isPresent() && !hasMemento(s, "")));
    WordLists.read("mementos")
        .forEach((word, name) -> words.put(word, Meaning.of(s -> hasMemento(s, name))));
    return words;
  }

  private static boolean hasMemento(Searched searched, String name) {
    return searched
        .sockets(Kind.MEMENTO)
        .filter(Sockets::isFilled)
        .map(Socket::plugged)
        .anyMatch(plug -> plug != null && Plain.of(plug.name()).contains(name));
  }

  private static Map<String, Meaning> catalysts() {
    return Map.of(
        "complete", Meaning.of(s -> s.detail().catalyst() == CatalystState.COMPLETE),
        "incomplete", Meaning.of(s -> s.detail().catalyst() == CatalystState.INCOMPLETE),
        "missing", Meaning.of(s -> s.detail().catalyst() == CatalystState.MISSING));
  }

  private static Map<String, Meaning> deepsights() {
    return Map.of(
        "harmonizable", Meaning.of(s -> s.detail().deepsight() == Deepsight.HARMONIZABLE),
        "extractable", Meaning.of(s -> s.detail().deepsight() == Deepsight.EXTRACTABLE));
  }
}
