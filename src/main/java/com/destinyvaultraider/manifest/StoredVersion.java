package com.destinyvaultraider.manifest;

import java.nio.file.Path;

/**
 * One version on disk, in a folder of its own.
 *
 * @param version the version's name
 * @param md5 the checksum of the SQLite file, in hex; also the folder's name
 */
record StoredVersion(String version, String md5, Path folder) {

  /** Bungie's SQLite file, unzipped. */
  Path content() {
    return folder.resolve("world.content");
  }

  /** The compact index that was built from it. */
  Path index() {
    return folder.resolve("index");
  }
}
