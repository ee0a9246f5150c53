package com.destinyvaultraider.search.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.destinyvaultraider.search.query.Query.Term;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The grammar: what binds to what, how a query is written once it is understood, and its limits.
 */
class ParserTests {

  @ParameterizedTest
  @MethodSource("trees")
  void buildsTheTreeOf(String query, String tree, String title) {
    ParsedQuery parsed = Parser.parse(query);

    assertThat(print(parsed.query())).isEqualTo(tree);
    assertThat(Objects.requireNonNullElse(parsed.title(), "")).isEqualTo(title);
  }

  static Stream<Arguments> trees() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ParserTests.class.getResourceAsStream("trees.tsv"))) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(table.split("\n"))
          .map(line -> line.split("\t"))
          .map(row ->
              Arguments.of(row[0].replace("\\n", "\n"), row[1], row.length > 2 ? row[2] : ""));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "is:blue is:weapon or is:armor not:maxpower ~ is:blue and (is:weapon or is:armor) and -is:maxpower",
        "not forgotten ~ -\"forgotten\"",
        "cluster tracking ~ \"cluster\" and \"tracking\"",
        "is:weapon and is:sniperrifle or not is:armor and modslot:arrival ~ (is:weapon and is:sniperrifle) or (-is:armor and modslot:arrival)",
        "is:weapon is:sniperrifle or not is:armor modslot:arrival ~ is:weapon and (is:sniperrifle or -is:armor) and modslot:arrival",
        "is:weapon is:sniperrifle or is:armor and modslot:arrival ~ is:weapon and (is:sniperrifle or (is:armor and modslot:arrival))",
        "is:rocketlauncher perk:\"cluster\" or perk:\"tracking module\" ~ is:rocketlauncher (perk:\"cluster\" or perk:\"tracking module\")",
        "is:blue (is:rocketlauncher ~ is:blue is:rocketlauncher",
        "`  is:blue  ` ~ is:blue",
        "or is:blue and ~ is:blue",
        "is:blue) is:weapon ~ is:blue is:weapon",
      })
  void understandsBothAlike(String one, String other) {
    assertThat(print(Parser.parse(one).query())).isEqualTo(print(Parser.parse(other).query()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "is:blue is:haspower not:maxpower ~ is:blue is:haspower -is:maxpower",
        "is:weapon and is:sniperrifle or not is:armor and modslot:arrival ~ (is:weapon is:sniperrifle) or (-is:armor modslot:arrival)",
        "is:rocketlauncher perk:\"cluster\" or perk:'tracking module' ~ is:rocketlauncher (perk:cluster or perk:\"tracking module\")",
        "`( power:>1000 and -modslot:arrival ) ` ~ power:>1000 -modslot:arrival",
        "food fight ~ food and fight",
        "/* My cool search   */ is:armor ~ /* my cool search */ is:armor",
        "/* My cool search */ (/* armor */ is:armor is:blue) or is:weapon ~ /* my cool search */ (is:armor is:blue) or is:weapon",
        "inloadout:\"----<()>fast\" ~ inloadout:\"----<()>fast\"",
        "perkname:\"foobar\" ~ perkname:foobar",
        "perkname:'foo bar' ~ perkname:\"foo bar\"",
        "perkname:'foo\"bar' ~ perkname:'foo\"bar'",
        "perkname:\"foo\\\"bar\" ~ perkname:'foo\"bar'",
        "perkname:'foo\\\"ba\\'r' ~ perkname:\"foo\\\"ba'r\"",
        "\"is:blue\" ~ \"is:blue\"",
        "\"or\" or \"-x\" ~ \"or\" or \"-x\"",
        "-(a or b) ~ -(a or b)",
      })
  void writesInOneWay(String typed, String canonical) {
    assertThat(Parser.parse(typed).canonical()).isEqualTo(canonical);
    assertThat(Parser.parse(canonical).canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "foobar",
        "foo\\bar",
        "my cool loadout",
        "my \"cool\" loadout",
        "my \"cool\" loadout's little brother",
        "my \"cool\" load\\out's little brother",
      })
  void readsBackWhatItHasQuoted(String value) {
    Query query = Parser.parse("name:" + Canonical.quoted(value)).query();

    assertThat(query.terms().map(Term::value)).containsExactly(value);
  }

  @Test
  void knowsWhereEachTermStands() {
    assertThat(Parser.parse("is:blue  (İs x) not:dupe").query().terms())
        .extracting(Term::name, Term::position, Term::length)
        .containsExactly(
            tuple("is", 0, 7),
            tuple("keyword", 10, 2),
            tuple("keyword", 13, 1),
            tuple("is", 16, 8));
  }

  @Test
  void refusesWhatIsTooMuchInASentence() {
    assertRefused("a".repeat(10_000), "characters");
    assertRefused("(".repeat(3_000) + "a", "deep");
    assertRefused("-".repeat(3_000) + "a", "deep");
    assertRefused("not ".repeat(1_000) + "a", "deep");
    assertRefused("a ".repeat(3_000), "things at once");
  }

  private static void assertRefused(String query, String why) {
    assertThatExceptionOfType(QueryRefused.class)
        .isThrownBy(() -> Parser.parse(query))
        .satisfies(refused -> assertThat(refused.sentence()).contains(why));
  }

  private static String print(Query query) {
    return switch (query) {
      case Query.Nothing _ -> "(noop)";
      case Term term -> "%s:\"%s\"".formatted(term.name(), term.value());
      case Query.Not(var part) -> "(not " + print(part) + ")";
      case Query.And(var parts) ->
          parts.stream().map(ParserTests::print).collect(joining(" ", "(and ", ")"));
      case Query.Or(var parts) ->
          parts.stream().map(ParserTests::print).collect(joining(" ", "(or ", ")"));
    };
  }
}
