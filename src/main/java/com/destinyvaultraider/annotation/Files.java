package com.destinyvaultraider.annotation;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.Brought.Line;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.language.Words;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what players bring along as files, all of a file or nothing, and gives it out again. */
@Component
class Files {

  private static final int LARGEST = 5 * 1024 * 1024;
  private static final String IMPORTED = Deed.kept(List.of(new Deed(Deed.Kind.IMPORTED)));

  private final Annotations annotations;
  private final Books books;

  Files(Annotations annotations, Books books) {
    this.annotations = annotations;
    this.books = books;
  }

  /**
   * What became of a file.
   *
   * @param sentence what was taken in, or empty
   * @param revision what can be undone, or null
   * @param wrong why nothing was taken in, line by line, or empty
   */
  record Taken(String sentence, @Nullable Revision revision, List<String> wrong) {}

  /**
   * Takes in a file.
   *
   * @param picture what the player has now
   */
  Taken take(Player player, byte[] content, Picture picture) {
    if (content.length > LARGEST) {
      return refused(Words.say("annotation.too-large"));
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException _) {
      return refused(Words.say("annotation.not-utf-8"));
    }
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (text.isBlank()) {
      return refused(Words.say("annotation.empty-file"));
    }
    char first = text.stripLeading().charAt(0);
    Brought brought = first == '{' || first == '[' ? Backup.read(text) : CsvFile.read(text);
    return brought.wrong().isEmpty()
        ? take(player, brought, picture)
        : new Taken("", null, brought.wrong());
  }

  /** A backup of all that a player says, with what other programs had in theirs. */
  String backup(Player player) {
    return BackupFile.of(annotations.book(player), books.backup(player.id()));
  }

  private Taken take(Player player, Brought brought, Picture picture) {
    Belongings belongings = new Belongings(picture, "");
    Map<Thing, UnaryOperator<Said>> changes = new LinkedHashMap<>();
    Tally tally = new Tally();
    for (Map.Entry<Thing, Line> entry : brought.lines().entrySet()) {
      Thing thing = entry.getKey();
      changes.put(
          thing,
          before -> {
            Said after = entry.getValue().of(before);
            tally.count(before.annotation(), after.annotation(), belongings.has(thing));
            return after;
          });
    }
    String backup = brought.backup();
    Runnable keep =
        () -> {
          if (backup != null) {
            books.keepBackup(player.id(), BackupFile.merged(books.backup(player.id()), backup));
          }
        };
    Revision revision = annotations.change(player, IMPORTED, changes, keep).orElse(null);
    return new Taken(tally.sentence(), revision, List.of());
  }

  private static Taken refused(String reason) {
    return new Taken("", null, List.of(reason));
  }
}
