package com.destinyvaultraider.sandbox.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes editions: a database under the name of its MD5, and the zip of it. */
final class ManifestPress {

  private static final Pattern EDITION =
      Pattern.compile("[0-9a-f]{32}\\.sqlite|world_sql_content_[0-9a-f]{32}\\.content");

  private final Path directory;

  ManifestPress(Path directory) {
    this.directory = directory;
  }

  /** Makes an edition of a database that is written now, and discards all earlier ones. */
  ManifestEdition print(Consumer<Path> writer) {
    try {
      Files.createDirectories(directory);
      Path draft = Files.createTempFile(directory, "manifest", ".draft");
      Files.delete(draft);
      writer.accept(draft);
      ManifestEdition edition = publish(draft, directory);
      discardAllBut(edition);
      return edition;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Makes an edition of a recorded zip, once: the next start finds it. */
  ManifestEdition reprint(Path recorded) {
    try {
      Path shelf =
          directory.resolve(
              "recorded-%d-%d"
                  .formatted(Files.size(recorded), Files.getLastModifiedTime(recorded).toMillis()));
      Files.createDirectories(shelf);
      try (Stream<Path> files = Files.list(shelf)) {
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          if (name.endsWith(".sqlite") && Files.exists(shelf.resolve(zipNameOf(name)))) {
            return new ManifestEdition(md5Of(name), shelf.resolve(zipNameOf(name)), file);
          }
        }
      }
      Path draft = Files.createTempFile(shelf, "manifest", ".draft");
      unpack(recorded, draft);
      return publish(draft, shelf);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private void discardAllBut(ManifestEdition edition) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        if (EDITION.matcher(file.getFileName().toString()).matches()
            && !file.equals(edition.archive())
            && !file.equals(edition.database())) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static String md5Of(String databaseName) {
    return databaseName.substring(0, databaseName.length() - ".sqlite".length());
  }

  private static String zipNameOf(String databaseName) {
    return ManifestEdition.fileName(md5Of(databaseName));
  }

  private static void unpack(Path zip, Path target) throws IOException {
    try (ZipFile archive = new ZipFile(zip.toFile())) {
      ZipEntry entry =
          archive.stream().findFirst().orElseThrow(() -> new NoSuchFileException(zip.toString()));
      try (InputStream content = archive.getInputStream(entry)) {
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static ManifestEdition publish(Path draft, Path shelf) throws IOException {
    String md5 = md5(draft);
    Path archive = shelf.resolve(ManifestEdition.fileName(md5));
    if (Files.notExists(archive)) {
      Path packed = Files.createTempFile(shelf, "manifest", ".zip");
      pack(draft, ManifestEdition.fileName(md5), packed);
      Files.move(packed, archive, StandardCopyOption.ATOMIC_MOVE);
    }
    Path database = shelf.resolve(md5 + ".sqlite");
    Files.move(draft, database, StandardCopyOption.ATOMIC_MOVE);
    return new ManifestEdition(md5, archive, database);
  }

  private static void pack(Path content, String name, Path zip) throws IOException {
    try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
      packed.setLevel(Deflater.BEST_SPEED);
      packed.putNextEntry(new ZipEntry(name));
      Files.copy(content, packed);
      packed.closeEntry();
    }
  }

  // Bungie names its files by MD5; nothing is secured by it.
  private static String md5(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      content.transferTo(
          new OutputStream() {
            @Override
            public void write(int octet) {
              digest.update((byte) octet);
            }

            @Override
            public void write(byte[] octets, int offset, int length) {
              digest.update(octets, offset, length);
            }
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
