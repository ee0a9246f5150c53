package com.destinyvaultraider.wishlist;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.wishlist.Reading.Misread;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;

/** Takes in lists that players bring along, each wholly or not at all. */
@Component
class Intake {

  /** The largest that is known has 10 MB. */
  static final int LARGEST = 15 * 1024 * 1024;

  private static final int LONGEST_NAME = 120;

  private final Shelf shelf;

  /** One after another: each takes several times its size of memory for a moment. */
  private final ReentrantLock one = new ReentrantLock();

  Intake(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * What became of a list.
   *
   * @param taken whether it counts now
   * @param sentence what is said about it
   * @param wrong the first lines that are not understood, where that is why
   */
  record Taken(boolean taken, String sentence, List<String> wrong) {

    private static Taken refused(String sentence) {
      return new Taken(false, sentence, List.of());
    }
  }

  /**
   * Takes in a list.
   *
   * @param name what to call it where it does not say so itself
   */
  Taken take(Player player, String name, byte[] text) {
    if (text.length > LARGEST) {
      return Taken.refused(Words.say("wishlist.too-large", LARGEST / 1024 / 1024));
    }
    if (hasNull(text)) {
      return Taken.refused(Words.say("wishlist.not-utf-8"));
    }
    one.lock();
    try {
      return take(player, name, text, ListReader.read(reader(text)));
    } catch (CharacterCodingException _) {
      return Taken.refused(Words.say("wishlist.not-utf-8"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      one.unlock();
    }
  }

  private Taken take(Player player, String name, byte[] text, Reading reading) throws IOException {
    if (reading.list().size() == 0) {
      List<String> wrong = reading.misread().stream().map(Intake::sentence).toList();
      return new Taken(false, Words.say(empty(text, reading)), wrong);
    }
    String title = reading.title().isEmpty() ? name(name) : reading.title();
    Shelf.Outcome outcome = shelf.add(player.id(), digest(text), title, packed(text), text.length);
    return outcome == Shelf.Outcome.DONE
        ? new Taken(
            true,
            Words.say("wishlist.taken", title, Words.say("wishlist.rolls", reading.list().size())),
            List.of())
        : Taken.refused(sentence(outcome));
  }

  /** Why a list is not there to count. */
  static String sentence(Shelf.Outcome outcome) {
    return switch (outcome) {
      case THERE_ALREADY -> Words.say("wishlist.there-already");
      case TOO_MANY -> Words.say("wishlist.too-many", Shelf.MOST);
      case TOO_MUCH -> Words.say("wishlist.too-much", Shelf.MOST_BYTES / 1024 / 1024);
      case DONE, NO_SUCH -> throw new IllegalArgumentException(outcome.name());
    };
  }

  /** What is said of a line that is not understood. */
  static String sentence(Misread line) {
    return Words.say(
        "wishlist.line", Words.number(line.line()), Words.say(line.why().key()), line.text());
  }

  private static String empty(byte[] text, Reading reading) {
    String start = new String(text, 0, Math.min(100, text.length), UTF_8).strip();
    if (start.isEmpty()) {
      return "wishlist.nothing";
    }
    if (start.startsWith("<")) {
      return "wishlist.web-page";
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return "wishlist.json";
    }
    return reading.wrong() == 1 && start.startsWith("http")
        ? "wishlist.address"
        : "wishlist.no-rolls";
  }

  /** No text has a null in it, and PostgreSQL keeps none that has. */
  private static boolean hasNull(byte[] text) {
    for (byte each : text) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  private static String name(String name) {
    String plain = name.strip().replaceFirst("(?i)\\.txt$", "");
    return plain.isBlank()
        ? Words.say("wishlist.nameless")
        : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
  }

  private static InputStreamReader reader(byte[] text) {
    return new InputStreamReader(new ByteArrayInputStream(text), UTF_8.newDecoder());
  }

  private static byte[] packed(byte[] text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(text);
    }
    return packed.toByteArray();
  }

  private static String digest(byte[] text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
