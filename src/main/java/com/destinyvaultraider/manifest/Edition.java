package com.destinyvaultraider.manifest;

import com.destinyvaultraider.bungie.ManifestIndex;
import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.manifest.ManifestStore.Loaded;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The manifest in one language: which version is in force, and how another comes into force. */
final class Edition {

  private static final Logger LOG = LoggerFactory.getLogger(Edition.class);
  private static final Pattern MD5_IN_PATH = Pattern.compile("([0-9a-f]{32})[^/]*$");

  private final Language language;
  private final ManifestStore store;
  private final Definitions.Trouble trouble;
  private volatile @Nullable Loaded loaded;

  /** Guarded by whoever checks: the content on disk is verified once in a process's life. */
  private boolean contentVerified;

  Edition(Language language, ManifestStore store, Definitions.Trouble trouble) {
    this.language = language;
    this.store = store;
    this.trouble = trouble;
    this.loaded = store.loadNewest(trouble);
  }

  /** What is in force and since when, or null. */
  @Nullable Loaded loaded() {
    return loaded;
  }

  /** Whether Bungie's index names a file for this language. */
  boolean isIn(ManifestIndex index) {
    Map<String, String> paths = index.mobileWorldContentPaths();
    return paths != null && paths.get(language.key()) != null;
  }

  /**
   * Switches over to the version that Bungie's index names; not to be called by two threads at
   * once.
   *
   * @throws ManifestDamaged if the index names no file of this language, or the file is not whole
   */
  void bringTo(ManifestIndex index) throws IOException {
    Map<String, String> paths = index.mobileWorldContentPaths();
    String path = paths == null ? null : paths.get(language.key());
    if (path == null) {
      throw new ManifestDamaged("Bungie's index names no file for the language " + language.key());
    }
    Matcher md5 = MD5_IN_PATH.matcher(path);
    if (!md5.find()) {
      throw new ManifestDamaged("the path names no checksum: " + path);
    }
    bringTo(path, index.version() == null ? md5.group(1) : index.version(), md5.group(1));
  }

  private void bringTo(String path, String version, String md5) throws IOException {
    Loaded before = loaded;
    boolean inForce = before != null && before.stored().md5().equals(md5);
    if (before != null && inForce) {
      // Only then: another version may be the one that a faster instance has just fetched.
      store.keepOnly(before.stored());
    }
    if (before == null || !inForce || !isWhole(before)) {
      switchTo(before, store.fetch(path, version, md5, trouble));
      contentVerified = true;
    } else if (!before.stored().version().equals(version)) {
      switchTo(before, store.rename(before.stored(), version, trouble));
    }
  }

  private boolean isWhole(Loaded now) {
    if (contentVerified && !now.definitions().contentFailed()) {
      return true;
    }
    try {
      ManifestArchive.verify(now.stored().content(), now.stored().md5());
      contentVerified = true;
      return true;
    } catch (IOException | ManifestDamaged ex) {
      LOG.warn("manifest {} on disk is fetched again: {}", now.stored().version(), ex.getMessage());
      return false;
    }
  }

  private void switchTo(@Nullable Loaded before, Loaded next) {
    loaded = next;
    LOG.info(
        "manifest {}: {} items{}",
        next.stored().version(),
        next.definitions().size(),
        language.equals(Language.ENGLISH) ? "" : " in " + language.key());
    if (before != null) {
      before.definitions().close();
    }
  }
}
