package com.destinyvaultraider.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages that Bungie's definitions exist in. Our own pages speak those that have message
 * bundles, and English to everybody else.
 */
public enum Language {
  ENGLISH("en", "en", "English"),
  GERMAN("de", "de", "Deutsch"),
  SPANISH("es", "es", "Español"),
  MEXICAN_SPANISH("es-mx", "es-MX", "Español (México)"),
  FRENCH("fr", "fr", "Français"),
  ITALIAN("it", "it", "Italiano"),
  JAPANESE("ja", "ja", "日本語"),
  KOREAN("ko", "ko", "한국어"),
  POLISH("pl", "pl", "Polski"),
  BRAZILIAN("pt-br", "pt-BR", "Português (Brasil)"),
  RUSSIAN("ru", "ru", "Русский"),
  SIMPLIFIED_CHINESE("zh-chs", "zh-Hans", "简体中文"),
  TRADITIONAL_CHINESE("zh-cht", "zh-Hant", "繁體中文");

  private static final List<String> TRADITIONAL = List.of("TW", "HK", "MO");

  private final String key;
  private final Locale locale;
  private final String ownName;

  Language(String key, String tag, String ownName) {
    this.key = key;
    this.locale = Locale.forLanguageTag(tag);
    this.ownName = ownName;
  }

  /** How Bungie's manifest names it, such as {@code pt-br}. */
  public String key() {
    return key;
  }

  /** The locale that pages, numbers and dates of this language have. */
  public Locale locale() {
    return locale;
  }

  /** What those who speak it call it. */
  public String ownName() {
    return ownName;
  }

  /** The language of the current thread, see {@link Words#locale()}. */
  public static Language current() {
    return of(Words.locale()).orElse(ENGLISH);
  }

  /** The language with this key. */
  public static Optional<Language> named(String key) {
    return Arrays.stream(values()).filter(language -> language.key.equals(key)).findFirst();
  }

  /**
   * The language that a locale asks for: the region counts where Bungie has two, and the script or
   * region for Chinese.
   */
  public static Optional<Language> of(Locale locale) {
    return switch (locale.getLanguage()) {
      case "es" -> Optional.of(latin(locale) ? MEXICAN_SPANISH : SPANISH);
      case "zh" -> Optional.of(traditional(locale) ? TRADITIONAL_CHINESE : SIMPLIFIED_CHINESE);
      case String language ->
          Arrays.stream(values())
              .filter(each -> each.locale.getLanguage().equals(language))
              .findFirst();
    };
  }

  /** Spanish as it is spoken anywhere but in Spain. */
  private static boolean latin(Locale locale) {
    return !locale.getCountry().isEmpty() && !locale.getCountry().equals("ES");
  }

  private static boolean traditional(Locale locale) {
    return locale.getScript().isEmpty()
        ? TRADITIONAL.contains(locale.getCountry())
        : locale.getScript().equals("Hant");
  }
}
