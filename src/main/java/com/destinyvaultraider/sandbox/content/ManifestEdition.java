package com.destinyvaultraider.sandbox.content;

import java.nio.file.Path;

/**
 * One version of the manifest, ready to be served.
 *
 * @param md5 of the database, which names it
 * @param archive the zip that is downloaded
 * @param database the same, unpacked
 */
public record ManifestEdition(String md5, Path archive, Path database) {

  static String fileName(String md5) {
    return "world_sql_content_%s.content".formatted(md5);
  }

  /** The name of the download and of the one file in it. */
  public String fileName() {
    return fileName(md5);
  }

  /** The version by Bungie's way of counting. */
  public String version() {
    return "1.%s.sandbox".formatted(md5.substring(0, 12));
  }
}
