package com.destinyvaultraider.language;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Sentences out of the message bundles {@code messages/FEATURE.properties}, in the language of the
 * current thread: that of the request, or of the player whose order is carried out. English stands
 * in for what a language lacks. Arguments are those of {@link java.text.MessageFormat}.
 */
public final class Words {

  private static final List<String> FEATURES =
      List.of(
          "account",
          "annotation",
          "clan",
          "comparison",
          "detail",
          "inspection",
          "inventory",
          "notice",
          "operations",
          "progress",
          "search",
          "transfer",
          "trouble",
          "vendor",
          "web",
          "wishlist");

  static final ResourceBundleMessageSource SOURCE = source();

  private Words() {}

  /** The sentence with this key, such as {@code transfer.is-there}. */
  public static String say(String key, Object... arguments) {
    return SOURCE.getMessage(key, arguments, locale());
  }

  /** A whole number as it is written in the current language: 1,236 or 1.236. */
  public static String number(long number) {
    return NumberFormat.getIntegerInstance(locale()).format(number);
  }

  /** The order of words by the rules of the current language: in German, Ä comes after A. */
  public static Comparator<Object> alphabet() {
    return Collator.getInstance(locale());
  }

  /** Does something on a thread of our own as if the player whom it is for had asked for it. */
  public static void speaking(Language language, Runnable work) {
    LocaleContextHolder.setLocale(language.locale());
    try {
      work.run();
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  /** The locale of the current thread; English where nobody is spoken to. */
  public static Locale locale() {
    LocaleContext context = LocaleContextHolder.getLocaleContext();
    Locale locale = context == null ? null : context.getLocale();
    return locale == null ? Locale.ENGLISH : locale;
  }

  private static ResourceBundleMessageSource source() {
    ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    FEATURES.forEach(feature -> source.addBasenames("messages/" + feature));
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    // An apostrophe is written twice in every sentence, with or without arguments.
    source.setAlwaysUseMessageFormat(true);
    return source;
  }
}
