package com.destinyvaultraider.operations;

import java.nio.file.Path;

/** Thrown when another process of ours keeps its database in the same directory. */
class DatabaseDirectoryInUse extends RuntimeException {

  DatabaseDirectoryInUse(Path directory) {
    super("Another Destiny Vault Raider is running on the database in %s.".formatted(directory));
  }
}
