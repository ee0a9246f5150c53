package com.destinyvaultraider.search.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a query goes on; {@code |} says where the caret is, which else is at the end. */
class CompletionTests {

  private static final Vocabulary NAMES =
      new Vocabulary(
          List.of(
              "Arctic Haze",
              "Jötunn",
              "Ager's Scepter",
              "The Last Word",
              "ACD/0 Feedback Fence",
              "First In, Last Out",
              "Two-Tailed Fox",
              "Multi Word",
              "Toil and Trouble",
              "The Palindrome",
              "The Palindrome (Adept)",
              "불멸의 수집가"),
          List.of("Fate of All Fools", "Kill Clip"),
          List.of("Raid", "PvE"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "is:haspower is:b ~ is:haspower is:bow",
        "(is:blue ju|n) ~ (is:blue tag:junk)",
        "is:bow is:v|oi ~ is:bow is:void",
        "season:>outl ~ season:>outlaw",
        "memento: ~ memento:any",
        "foo memento: ~ foo memento:any",
        "jotu ~ name:\"jötunn\"",
        "arctic haz ~ name:\"arctic haze\"",
        "is:weapon arctic haz| -is:exotic ~ is:weapon name:\"arctic haze\" -is:exotic",
        "name:\"arctic haz ~ name:\"arctic haze\"",
        "name:'arctic haz ~ name:\"arctic haze\"",
        "name:\"foo\" arctic haz ~ name:\"foo\" name:\"arctic haze\"",
        "ager's sce ~ name:\"ager's scepter\"",
        "the last word ~ name:\"the last word\"",
        "acd/0 fee ~ name:\"acd/0 feedback fence\"",
        "stat:rpm:200 first in, last ~ stat:rpm:200 name:\"first in, last out\"",
        "two-tail ~ name:\"two-tailed fox\"",
        "(is:a or is:b) and (is:c or multi w|) ~ (is:a or is:b) and (is:c or name:\"multi word\")",
        "\"rare curio\" arctic haz ~ \"rare curio\" name:\"arctic haze\"",
        "\"rare curio\" or arctic haz ~ \"rare curio\" or name:\"arctic haze\"",
        "toil and trou ~ name:\"toil and trouble\"",
        "perkname:\"fate of ~ perkname:\"fate of all fools\"",
        "perkname:fate of ~ perkname:\"fate of all fools\"",
        "adept pali ~ adept name:\"the palindrome\"",
        "inloadout: ~ inloadout:\"pve\"",
        "inloadout:rai ~ inloadout:\"raid\"",
        "not:wea ~ not:weapon",
        "-is:wea ~ -is:weapon",
        "수집 ~ name:\"불멸의 수집가\"",
      })
  void completes(String typed, String expected) {
    assertThat(suggestions(typed).getFirst().query()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "is:b, is:bow is:blue",
    "jun, tag:junk",
    "sni, is:sniperrifle",
    "stat:mob, stat:mobility:",
    "ote, is:hasnotes is:emotes notes:",
  })
  void offers(String typed, String expected) {
    assertThat(suggestions(typed))
        .extracting(Suggestion::term)
        .containsExactly(expected.split(" "));
  }

  /** What can follow, by the kind of filter: words, words behind a sign, stats. */
  @ParameterizedTest
  @CsvSource({
    "catalyst:, catalyst:complete catalyst:incomplete catalyst:missing",
    "power:, power:softcap power:powerfloor power:pinnaclecap power:powerfulcap",
    "power:>=p, power:>=powerfloor power:>=powerfulcap power:>=pinnaclecap",
    "stat:rec, stat:recovery: stat:recoildirection:",
    "is:boo, ''",
  })
  void goesOnAsTheFilterDoes(String typed, String expected) {
    assertThat(suggestions(typed))
        .extracting(Suggestion::term)
        .containsExactlyInAnyOrderElementsOf(
            expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not(", "", "   ", "is:weapon ", "|is:weapon", "zzzzqq"})
  void offersNothingFor(String typed) {
    assertThat(suggestions(typed)).isEmpty();
  }

  @Test
  void offersWhatAsksWishListsToWhoHasOne() {
    assertThat(Completion.of("ote", 3, NAMES.withLists(true)))
        .extracting(Suggestion::term)
        .contains("wishlistnotes:");
    assertThat(Completion.of("is:wish", 7, NAMES.withLists(true)))
        .extracting(Suggestion::term)
        .contains("is:wishlist", "is:wishlistunknown");
    assertThat(Completion.of("is:wish", 7, NAMES))
        .extracting(Suggestion::term)
        .containsExactly("is:wishlistable");
  }

  @Test
  void completesStatsOfThePlayersOwn() {
    Vocabulary own = NAMES.withStats(List.of("pve"));

    assertThat(Completion.of("stat:p", 6, own).getFirst().term()).isEqualTo("stat:pve:");
    assertThat(Completion.of("basestat:pv", 11, own).getFirst().term()).isEqualTo("basestat:pve:");
    assertThat(Completion.of("stat:pve:", 9, own)).extracting(Suggestion::term).isEmpty();
  }

  @Test
  void saysWhereToGoOnTyping() {
    Suggestion suggestion = suggestions("is:weapon arctic haz| -is:exotic").getFirst();

    assertThat(suggestion.query().substring(0, suggestion.caret()))
        .isEqualTo("is:weapon name:\"arctic haze\"");
  }

  private static List<Suggestion> suggestions(String typed) {
    int caret = typed.indexOf('|');
    String query = typed.replace("|", "");
    return Completion.of(query, caret < 0 ? query.length() : caret, NAMES);
  }
}
