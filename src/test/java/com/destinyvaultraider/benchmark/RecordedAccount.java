package com.destinyvaultraider.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a real account's profile, as Bungie.net sent them. */
final class RecordedAccount {

  static final Path FILE = Path.of("../shared/data/profile-2026-06-09.json");

  private RecordedAccount() {}

  static byte[] bytes() {
    try {
      return Files.readAllBytes(FILE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
