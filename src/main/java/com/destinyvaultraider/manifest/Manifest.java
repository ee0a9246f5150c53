package com.destinyvaultraider.manifest;

import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.ManifestIndex;
import com.destinyvaultraider.manifest.ManifestStore.Loaded;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The definitions in force. Thread-safe: readers see one version or the next, never a mixture, and
 * never wait for a download.
 */
@Component
public class Manifest {

  private static final Logger LOG = LoggerFactory.getLogger(Manifest.class);
  private static final Pattern MD5_IN_PATH = Pattern.compile("([0-9a-f]{32})[^/]*$");
  private static final String DEFAULT_LANGUAGE = "en";

  private final BungieClient bungie;
  private final ManifestStore store;
  private final String language;
  private final CheckRequests requests;
  private final ReentrantLock checking = new ReentrantLock();
  private volatile @Nullable Loaded loaded;
  private volatile ManifestState state = ManifestState.BEFORE_ANY_CHECK;

  /** Guarded by {@link #checking}: the content on disk is verified once in a process's life. */
  private boolean contentVerified;

  Manifest(BungieClient bungie, ManifestProperties properties, CheckRequests requests) {
    this.bungie = bungie;
    this.language = properties.language();
    this.requests = requests;
    this.store = new ManifestStore(new ManifestFolder(properties.folder()), bungie);
    this.loaded = store.loadNewest(this::trouble);
  }

  /**
   * The newest version that is ready, at once and without waiting for a download.
   *
   * @throws ManifestNotReady if no version has ever been loaded
   */
  public Definitions current() {
    Loaded now = loaded;
    if (now == null) {
      throw new ManifestNotReady();
    }
    return now.definitions();
  }

  /** Whether there is a version at all. */
  public boolean isReady() {
    return loaded != null;
  }

  /**
   * Asks Bungie for its version now and switches over if it is another; returns when that is done.
   *
   * @return whether the version in force is Bungie's; if not, the reason is in the health
   */
  public boolean refresh() {
    checking.lock();
    try {
      check();
      state = state.succeeded(Instant.now());
      return true;
    } catch (BungieException | ManifestDamaged | IOException ex) {
      LOG.warn("the manifest could not be brought up to date: {}", ex.getMessage());
      state = state.failed(Instant.now(), String.valueOf(ex.getMessage()));
      return false;
    } catch (RuntimeException ex) {
      // Nobody else keeps the manifest up to date: the watch has to live to try again.
      LOG.error("the manifest could not be brought up to date", ex);
      state = state.failed(Instant.now(), ex.toString());
      return false;
    } finally {
      checking.unlock();
    }
  }

  /** How the last check went. */
  ManifestState state() {
    return state;
  }

  /** What is in force and since when, or null. */
  @Nullable Loaded loaded() {
    return loaded;
  }

  private void check() throws IOException {
    ManifestIndex index = bungie.manifestIndex();
    String path = path(index);
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
      switchTo(before, store.fetch(path, version, md5, this::trouble));
      contentVerified = true;
    } else if (!before.stored().version().equals(version)) {
      switchTo(before, store.rename(before.stored(), version, this::trouble));
    }
  }

  private void trouble() {
    requests.ask();
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

  private String path(ManifestIndex index) {
    Map<String, String> paths = index.mobileWorldContentPaths();
    String path = paths == null ? null : paths.getOrDefault(language, paths.get(DEFAULT_LANGUAGE));
    if (path == null) {
      throw new ManifestDamaged("Bungie's index names no file for the language " + language);
    }
    return path;
  }

  private void switchTo(@Nullable Loaded before, Loaded next) {
    loaded = next;
    LOG.info("manifest {}: {} items", next.stored().version(), next.definitions().size());
    if (before != null) {
      before.definitions().close();
    }
  }
}
