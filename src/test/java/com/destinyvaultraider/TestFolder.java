package com.destinyvaultraider;

import java.nio.file.Path;

/**
 * Where tests keep files: below the build's folder, apart from those of tests that run beside them
 * in another process.
 */
public final class TestFolder {

  private static final Path ROOT = Path.of(System.getProperty("test.folder", "target"));

  private TestFolder() {}

  /** The file or folder of this name; it need not exist. */
  public static Path of(String name) {
    return ROOT.resolve(name);
  }
}
