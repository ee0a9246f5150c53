package com.destinyvaultraider.search.filter;

import static com.destinyvaultraider.search.filter.TextFilter.text;

import java.util.List;
import java.util.Optional;

/** Filters that look for a text. */
final class TextFilters {

  static final List<Filter> ALL =
      List.of(
          text(
              "name",
              "A word of its name begins so.",
              value ->
                  scene -> {
                    Texts texts = scene.holdings().texts();
                    return s -> Plain.hasWordFrom(texts.name(s), value);
                  }),
          text(
              "exactname",
              "Its name is this.",
              value ->
                  scene -> {
                    Texts texts = scene.holdings().texts();
                    return s -> texts.name(s).equals(value);
                  }),
          text("notes", "Your notes of it contain this.", TextFilters::notes),
          text(
              "description",
              "Its description contains this.",
              value ->
                  scene -> {
                    Texts texts = scene.holdings().texts();
                    return s -> texts.description(s).contains(value);
                  }),
          text(
              "perk",
              "A word on one of its perks or mods begins so.",
              value ->
                  scene -> {
                    Texts texts = scene.holdings().texts();
                    var plugs = texts.plugSaying(plug -> Plain.hasWordFrom(plug, value));
                    return s -> plugs.test(s) || Plain.hasWordFrom(texts.more(s), value);
                  }),
          text(
              "perkname",
              "A word of the name of one of its perks or mods begins so.",
              value ->
                  scene ->
                      scene.holdings().texts().plugNamed(plug -> Plain.hasWordFrom(plug, value))),
          text(
              "exactperk",
              "One of its perks or mods has this name.",
              value -> scene -> scene.holdings().texts().plugNamed(value::equals)),
          new TextFilter(
              "keyword",
              "This can be read anywhere on it, or in your notes.",
              value -> Optional.of(keyword(Plain.of(value))),
              ""),
          new TextFilter("id", "The thing with this number.", TextFilters::id, ""),
          new TextFilter("hash", "Things of the kind with this number.", TextFilters::hash, ""),
          new TextFilter(
              "inloadout",
              "Things of a loadout.",
              _ -> Optional.of(Meaning.nothing()),
              "loadouts are not searched yet"),
          new TextFilter(
              "wishlistnotes",
              "Things whose wish list says this.",
              _ -> Optional.of(Meaning.nothing()),
              "wish lists are not read yet"));

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
