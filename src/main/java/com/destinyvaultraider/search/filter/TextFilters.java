package com.destinyvaultraider.search.filter;

import static com.destinyvaultraider.search.filter.TextFilter.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Filters that look for a text. */
final class TextFilters {

  static final List<Filter> ALL =
      List.of(
          text(
              "name",
              "search.by-name",
              value ->
                  scene -> {
                    Texts texts = scene.holdings().texts();
                    return s -> Plain.hasWordFrom(texts.name(s), value);
                  }),
          text(
              "exactname",
              "search.by-exactname",
              value ->
                  scene -> {
                    Texts texts = scene.holdings().texts();
                    return s -> texts.name(s).equals(value);
                  }),
          text("notes", "search.by-notes", TextFilters::notes),
          text(
              "description",
              "search.by-description",
              value ->
                  scene -> {
                    Texts texts = scene.holdings().texts();
                    return s -> texts.description(s).contains(value);
                  }),
          text(
              "perk",
              "search.by-perk",
              value ->
                  scene -> {
                    Texts texts = scene.holdings().texts();
                    var plugs = texts.plugSaying(plug -> Plain.hasWordFrom(plug, value));
                    return s -> plugs.test(s) || Plain.hasWordFrom(texts.more(s), value);
                  }),
          text(
              "perkname",
              "search.by-perkname",
              value ->
                  scene ->
                      scene.holdings().texts().plugNamed(plug -> Plain.hasWordFrom(plug, value))),
          text(
              "exactperk",
              "search.by-exactperk",
              value -> scene -> scene.holdings().texts().plugNamed(value::equals)),
          new TextFilter(
              "keyword",
              "search.by-keyword",
              value -> Optional.of(keyword(Plain.of(value))),
              Silence.NONE),
          new TextFilter("id", "search.by-id", TextFilters::id, Silence.NONE),
          new TextFilter("hash", "search.by-hash", TextFilters::hash, Silence.NONE),
          new RangeFilter(
              "inloadout",
              "search.by-inloadout-count",
              Map.of(),
              scene -> s -> scene.holdings().loadouts(s).size(),
              Silence.NONE),
          text(
              "inloadout",
              "search.by-inloadout",
              value ->
                  scene ->
                      s ->
                          scene.holdings().loadouts(s).stream()
                              .anyMatch(loadout -> Plain.of(loadout.name()).contains(value))),
          text("wishlistnotes", "search.by-wishlistnotes", WishListFlags::notes));

  private TextFilters() {}

  private static Meaning notes(String value) {
    if (!value.startsWith("#")) {
      return Meaning.of(s -> Plain.of(s.annotation().notes()).contains(value));
    }
    return Meaning.of(s ->
        Hashtags.of(s.annotation().notes()).stream().anyMatch(tag -> Plain.of(tag).equals(value)));
  }

  private static Meaning keyword(String value) {
    return scene -> {
      Texts texts = scene.holdings().texts();
      var plugs = texts.plugSaying(plug -> plug.contains(value));
      return s ->
          texts.name(s).contains(value)
              || texts.more(s).contains(value)
              || texts.description(s).contains(value)
              || plugs.test(s)
              || Plain.of(s.annotation().notes()).contains(value);
    };
  }

  private static Optional<Meaning> id(String value) {
    return isNumber(value)
        ? Optional.of(
            Meaning.of(s -> s.item().id() != null && s.item().id().toString().equals(value)))
        : Optional.empty();
  }

  private static Optional<Meaning> hash(String value) {
    return isNumber(value)
        ? Optional.of(Meaning.of(s -> Long.toString(s.item().hash()).equals(value)))
        : Optional.empty();
  }

  private static boolean isNumber(String value) {
    return !value.isEmpty()
        && value.length() <= 20
        && value.chars().allMatch(each -> each >= '0' && each <= '9');
  }
}
