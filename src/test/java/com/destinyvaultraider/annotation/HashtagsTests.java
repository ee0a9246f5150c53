package com.destinyvaultraider.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a hashtag, and how notes grow and shrink. */
class HashtagsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#foo #bar                            | #foo #bar",
        "#foo, #bar                           | #foo #bar",
        "This note has #foo tag and also#bar  | #foo",
        "#foo#bar                             | #foo",
        "#foo,#bar                            | #foo #bar",
        "#foo-#bar                            | #foo-",
        "Emoji #🤯 tags                       | #🤯",
        "'Twice #pve, and #PVE'               | #pve",
        "Größe #größe und #日本               | #größe #日本",
        "A lone # and ## are none             | ''",
      })
  void findsHashtags(String text, String found) {
    assertThat(String.join(" ", Hashtags.in(text))).isEqualTo(found);
  }

  @Test
  void showsTheSpellingThatIsUsedMost() {
    assertThat(Hashtags.counted(List.of("#three #two", "#Three", "#Three #one")))
        .containsExactly(Map.entry("#one", 1), Map.entry("#Three", 3), Map.entry("#two", 1));
    assertThat(Hashtags.counted(List.of("#three,#Three,#Three")))
        .containsExactly(Map.entry("#Three", 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                        | A note                    | A note",
        "A note                    | #fancy                    | A note #fancy",
        "A #fancy note             | #fancy                    | A #fancy note",
        "A #Fancy note             | #fancy                    | A #Fancy note",
        "#pve #s20                 | #pve #stasis              | #pve #s20 #stasis",
        "#pve #s20                 | #void #pve #stasis        | #pve #s20 #void #stasis",
        "My favorite!~#pve #s20    | #pve~#stasis              | My favorite!~#pve #s20~#stasis",
        "#void                     | #void #voidwalker #other  | #void #voidwalker #other",
        "Costs $1                  | \\1 and $0                | Costs $1 \\1 and $0",
      })
  void appends(String notes, String addition, String result) {
    assertThat(Hashtags.append(lines(notes), lines(addition))).isEqualTo(lines(result));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A note                    | A note         | ''",
        "A note #fancy             | #fancy         | A note",
        "A #fancy note             | #fancy         | A note",
        "A #Fancy note             | #fancy         | A note",
        "#voidwalker #void         | #void          | #voidwalker",
        "#voidwalker #void         | void           | #voidwalker #void",
        "#voidwalker My #void gun  | My #void gun   | #voidwalker",
        "#pve, #s20, #stasis       | #s20           | #pve, , #stasis",
        "Void void void arc        | void           | Void arc",
        "#b is not #a              | #a #b          | is not",
        "First #pve~second         | #pve           | First~second",
        "A $note (or so            | (or            | A $note so",
        "A note                    | ' '            | A note",
      })
  void removes(String notes, String words, String result) {
    assertThat(Hashtags.remove(lines(notes), words)).isEqualTo(lines(result));
  }

  @Test
  void takesItsTimeWithNoText() {
    String hostile = "#".repeat(1_000) + " ".repeat(1_000) + ",#a".repeat(2_000) + "#";

    assertThat(Hashtags.in(hostile)).containsExactly("#a");
    assertThat(Hashtags.remove(hostile, hostile)).hasSizeLessThanOrEqualTo(hostile.length());
    assertThat(Hashtags.append(hostile, hostile)).contains("#a");
  }

  private static String lines(String text) {
    return text.replace('~', '\n');
  }
}
