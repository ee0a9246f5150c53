package com.destinyvaultraider.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** What differs between languages beside the sentences. */
class WordsTests {

  @AfterEach
  void beSilent() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void sortsByTheRulesOfTheLanguage() {
    LocaleContextHolder.setLocale(Locale.GERMAN);

    List<String> names = List.of("Zorn", "Öde Weite", "arkan", "Ofen", "Ätherflamme");

    assertThat(names.stream().sorted(Words.alphabet()))
        .containsExactly("arkan", "Ätherflamme", "Öde Weite", "Ofen", "Zorn");
  }

  @Test
  void writesNumbersAsTheLanguageDoes() {
    assertThat(Words.number(1_236)).isEqualTo("1,236");
    LocaleContextHolder.setLocale(Locale.GERMAN);
    assertThat(Words.number(1_236)).isEqualTo("1.236");
  }
}
