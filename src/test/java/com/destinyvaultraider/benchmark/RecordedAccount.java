package com.destinyvaultraider.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipInputStream;

/** A real account's profile as Bungie.net sent it, and the manifest of the time. */
final class RecordedAccount {

  static final Path FILE = Path.of("../shared/data/profile-2026-06-09.json");

  static final Path MANIFEST = Path.of("../shared/data/world_sql_content_2026-06-29_en.zip");

  private RecordedAccount() {}

  /** The recorded manifest, unzipped. */
  static Path unzippedManifest() {
    Path file = Path.of("target", "benchmark-manifest.content");
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(MANIFEST))) {
      zip.getNextEntry();
      Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static byte[] bytes() {
    try {
      return Files.readAllBytes(FILE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
