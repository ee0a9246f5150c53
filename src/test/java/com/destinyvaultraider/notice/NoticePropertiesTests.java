package com.destinyvaultraider.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.language.Words;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often Bungie is asked, as players read it. */
class NoticePropertiesTests {

  @ParameterizedTest
  @CsvSource({
    "PT0.5S, a minute,   einer Minute",
    "PT15M,  15 minutes, 15 Minuten",
    "PT61S,  2 minutes,  2 Minuten",
    "PT1H,   an hour,    einer Stunde",
    "PT90M,  90 minutes, 90 Minuten",
    "PT6H,   6 hours,    6 Stunden",
  })
  void saysHowOftenThatIs(Duration every, String english, String german) {
    NoticeProperties properties =
        new NoticeProperties(every, 1, Duration.ofMinutes(1), null, null, List.of());
    AtomicReference<String> said = new AtomicReference<>();

    Words.speaking(Language.GERMAN, () -> said.set(properties.everyInWords()));

    assertThat(properties.everyInWords()).isEqualTo(english);
    assertThat(said).hasValue(german);
  }
}
