package com.destinyvaultraider.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The backup of the other program goes in and comes out again with nothing lost. */
class BackupTests {

  private static final Thing ROCKET = new Thing(true, 6917529000000000001L);
  private static final Thing BOW = new Thing(true, 6917529000000000002L);

  private static final String BACKUP =
      """
      {"settings": {"itemSize": 50, "ratio": 1.50, "big": 123456789012345678901234567890},
       "loadouts": [{"platformMembershipId": "46", "destinyVersion": 2,
         "loadout": {"id": "a", "name": "Raid \\u0000 🤯", "equipped": [{"id": "1", "hash": 2}]}}],
       "tags": [
         {"platformMembershipId": "46", "destinyVersion": 2, "extra": {"kept": true},
          "annotation": {"id": "6917529000000000001", "tag": "favorite", "notes": "A\\r\\nnote ",
            "craftedDate": 1770000000, "more": [1, 2.0]}},
         {"platformMembershipId": "46", "destinyVersion": 1,
          "annotation": {"id": "6917529000000000001", "tag": "junk"}},
         {"platformMembershipId": "47", "destinyVersion": 2,
          "annotation": {"id": "6917529000000000002", "notes": "only #notes"}},
         {"platformMembershipId": "46", "destinyVersion": 2,
          "annotation": {"id": "6917529000000000003", "craftedDate": 1770000001}}],
       "itemHashTags": [{"hash": 3853748946, "tag": "keep"}],
       "triumphs": [{"recordHash": 5}],
       "searches": [{"destinyVersion": 2, "search": {"query": "is:bow", "usageCount": 3}}],
       "importedFrom": null}
      """;

  @Test
  void readsTagsOfThisDestinyOnly() {
    Brought brought = Backup.read(BACKUP);

    assertThat(brought.wrong()).isEmpty();
    Book book = book(brought);
    assertThat(book.said())
        .containsOnlyKeys(ROCKET, BOW, Thing.kind(3853748946L))
        .containsEntry(
            ROCKET,
            new Said(
                new Annotation(Tag.FAVORITE, "A\r\nnote "),
                46L,
                null,
                Instant.ofEpochSecond(1770000000)));
  }

  @Test
  void losesNothingInARoundTrip() {
    assertThat(json(BackupFile.of(book(Backup.read(BACKUP)), BACKUP))).isEqualTo(json(BACKUP));
  }

  @Test
  void losesNothingFromOneOfOurOwnInARoundTripEither() {
    Book book = book(Backup.read(BACKUP));
    String ours = BackupFile.of(book, null);

    assertThat(book(Backup.read(ours)).said()).isEqualTo(book.said());
    assertThat(json(ours).path("loadouts").isArray()).isTrue();
  }

  @Test
  void writesWhatIsSaidNow() {
    Map<Thing, Said> said = new HashMap<>(book(Backup.read(BACKUP)).said());
    said.computeIfPresent(ROCKET, (_, old) -> old.with(new Annotation(Tag.JUNK, "")));
    said.remove(BOW);
    Thing added = new Thing(true, 6917529000000000009L);
    said.put(added, new Said(new Annotation(null, "new"), 46L, null, null));

    JsonNode tags = json(BackupFile.of(new Book(1, said), BACKUP)).path("tags");

    assertThat(tags).hasSize(4);
    assertThat(tags.get(0).path("extra").path("kept").asBoolean()).isTrue();
    assertThat(tags.get(0).path("annotation").path("tag").asString()).isEqualTo("junk");
    assertThat(tags.get(0).path("annotation").has("notes")).isFalse();
    assertThat(tags.get(0).path("annotation").path("more")).hasSize(2);
    assertThat(tags.get(1).path("destinyVersion").asInt()).isEqualTo(1);
    assertThat(tags.get(3))
        .isEqualTo(
            json(
                """
                {"platformMembershipId": "46", "destinyVersion": 2,
                 "annotation": {"id": "6917529000000000009", "notes": "new"}}
                """));
  }

  @Test
  void aNewerBackupSaysWhatItSaysAndTheRestStays() {
    String newer =
        """
        {"loadouts": [], "tags": [
          {"destinyVersion": 1, "annotation": {"id": "8", "tag": "keep"}}]}
        """;

    JsonNode merged = json(BackupFile.merged(BACKUP, newer));

    assertThat(merged.path("loadouts")).isEmpty();
    assertThat(merged.path("searches")).hasSize(1);
    assertThat(merged.path("tags")).hasSize(5);
    assertThat(json(BackupFile.merged(BACKUP, BACKUP))).isEqualTo(json(BACKUP));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{`tags`                                                 | Line 1: there the file stops",
        "[]                                                      | The file holds no tags.",
        "{'other':1}                                             | The file holds no tags.",
        "{'tags':5}                                              | “tags”: it is no list",
        "{'tags':[5]}                                            | Tag 1: it has no item id",
        "{'tags':[{'annotation':{'id':'x'}}]}                    | Tag 1: it has no item id",
        "{'tags':[{'annotation':{'id':'99999999999999999999'}}]} | Tag 1: it has no item id",
        "{'tags':[{'annotation':{'id':'1','tag':'trash'}}]}      | Tag 1: “trash” is no tag",
        "{'tags':[{'annotation':{'id':'1','notes':7}}]}          | Tag 1: its notes is no text",
        "{'itemHashTags':[{'hash':-1,'tag':'junk'}]}             | Hash tag 1: it has no item hash",
      })
  void refusesLineByLine(String text, String reason) {
    Brought brought = Backup.read(text.replace('\'', '"'));

    assertThat(brought.wrong()).singleElement().asString().startsWith(reason);
    assertThat(brought.lines()).isEmpty();
  }

  @Test
  void refusesWhatNestsTooDeep() {
    String deep = "{\"tags\":" + "[".repeat(100_000);

    assertThat(Backup.read(deep).wrong()).hasSize(1);
  }

  private static Book book(Brought brought) {
    Map<Thing, Said> said = new HashMap<>();
    brought
        .lines()
        .forEach(
            (thing, line) -> said.put(thing, line.of(new Said(Annotation.NONE, null, null, null))));
    return new Book(0, Map.of()).revised(said);
  }

  private static JsonNode json(String text) {
    return Backup.JSON.readTree(text);
  }
}
