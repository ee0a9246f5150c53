package com.destinyvaultraider.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheets and other programs save them. */
class CsvFileTests {

  private static final Thing ROCKET = new Thing(true, 6917529000000000001L);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Id,Hash,Tag,Notes\n6917529000000000001,353,junk,a note",
        "Notes,Name,Tag,Hash,Id\r\na note,Gjallarhorn,junk,353,\"\"\"6917529000000000001\"\"\"\r\n",
        "id;hash;TAG;notes\n'6917529000000000001;353;Junk;a note\n",
        "Id\tHash\tTag\tNotes\n=\"6917529000000000001\"\t353\tJUNK\ta note\n",
        "Tag,Notes,Id,Equip,Power Limit\njunk,a note,\"6917529000000000001\",x,1350\n\n,,,,\n",
      })
  void readsTheSameFromEveryShape(String text) {
    assertThat(said(text)).isEqualTo(new Annotation(Tag.JUNK, "a note"));
  }

  @Test
  void leavesWhatHasNoColumnAndEmptiesWhatHasAnEmptyCell() {
    Said before = new Said(new Annotation(Tag.KEEP, "old"), null, null, null);

    assertThat(line("Id,Notes\n6917529000000000001,new").of(before).annotation())
        .isEqualTo(new Annotation(Tag.KEEP, "new"));
    assertThat(line("Id,Tag,Notes\n6917529000000000001,,").of(before).annotation())
        .isEqualTo(Annotation.NONE);
  }

  @Test
  void readsKindsByTheirHash() {
    Brought brought = CsvFile.read("Hash,Id,Tag\n3853748946,,keep\n353,0,junk");

    assertThat(brought.lines()).containsOnlyKeys(Thing.kind(3853748946L), Thing.kind(353));
  }

  @Test
  void readsNotesOfSeveralLines() {
    assertThat(said("Id,Notes\n6917529000000000001,\"one\n\"\"two\"\", three\"").notes())
        .isEqualTo("one\n\"two\", three");
  }

  @Test
  void refusesLineByLine() {
    Brought brought =
        CsvFile.read(
            """
            Id,Hash,Tag,Notes
            6917529000000000001,353,junk,"two
            lines"
            6917529000000000002,353,trash,
            6.91753E+18,353,keep,
            ,,keep,
            abc,353,keep,

            6917529000000000001,353,keep,else
            ,99999999999,keep,
            6917529000000000003,353,,%s
            99999999999999999999,353,keep,
            """
                .formatted("x".repeat(1025)));

    assertThat(brought.lines()).isEmpty();
    assertThat(brought.wrong())
        .containsExactly(
            "Line 4: “trash” is no tag",
            "Line 5: a spreadsheet has rounded its Id, so nobody knows which item it is",
            "Line 6: it has neither Id nor Hash",
            "Line 7: “abc” is no Id",
            "Line 9: it says something else about the same thing than Line 2",
            "Line 10: “99999999999” is no Hash",
            "Line 11: its notes have 1,025 characters, there is room for 1,024",
            "Line 12: “99999999999999999999” is no Id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Name,Power               | Line 1: the columns Id or Hash, and Tag or Notes",
        "Id,Name                  | Line 1: the columns Id or Hash, and Tag or Notes",
        "'Id,Tag~1,\"junk~2,keep' | Line 2: its quotation marks do not match",
        "'Id,Tag~1,\"junk\"x'     | Line 2: its quotation marks do not match",
      })
  void refusesWhatIsNoSuchTable(String text, String reason) {
    assertThat(CsvFile.read(text.replace('~', '\n')).wrong())
        .singleElement()
        .asString()
        .startsWith(reason);
  }

  @Test
  void takesNoMoreLinesThanAnybodyHas() {
    String table = "Id,Tag\n" + "6917529000000000001,junk\n".repeat(50_001);

    assertThat(CsvFile.read(table).wrong()).containsExactly("The file has more than 50,000 lines.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a note",
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "'=1",
        "''=1",
        "'quoted'",
        "'",
        "=HYPERLINK(\"http://x\")",
        "a=b",
        "a,b;c\t\"d\"\ne",
        " =1",
        "=1\n=2"
      })
  void comesBackAsItWas(String notes) {
    String cell = Cells.defused(notes);

    assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
    assertThat(Cells.restored(cell)).isEqualTo(notes);
  }

  private static Brought.Line line(String text) {
    Brought brought = CsvFile.read(text);
    assertThat(brought.wrong()).isEqualTo(List.of());
    Brought.Line line = brought.lines().get(ROCKET);
    assertThat(line).isNotNull();
    return Objects.requireNonNull(line);
  }

  private static Annotation said(String text) {
    return line(text).of(new Said(Annotation.NONE, null, null, null)).annotation();
  }
}
