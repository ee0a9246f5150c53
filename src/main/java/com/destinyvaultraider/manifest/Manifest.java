package com.destinyvaultraider.manifest;

import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.ManifestIndex;
import com.destinyvaultraider.language.Language;
import com.destinyvaultraider.manifest.ManifestStore.Loaded;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The definitions in force. Thread-safe: readers see one version or the next, never a mixture, and
 * never wait for a download. English is always kept; another language from when somebody first
 * wants it.
 */
@Component
public class Manifest {

  private static final Logger LOG = LoggerFactory.getLogger(Manifest.class);

  private final BungieClient bungie;
  private final Path folder;
  private final CheckRequests requests;
  private final ReentrantLock checking = new ReentrantLock();
  private final Edition english;
  private final Map<Language, Edition> others = new ConcurrentHashMap<>();
  private volatile ManifestState state = ManifestState.BEFORE_ANY_CHECK;

  Manifest(BungieClient bungie, ManifestProperties properties, CheckRequests requests) {
    this.bungie = bungie;
    this.folder = properties.folder();
    this.requests = requests;
    this.english = edition(Language.ENGLISH, folder);
  }

  /**
   * The newest version that is ready, in English, at once and without waiting for a download.
   *
   * @throws ManifestNotReady if no version has ever been loaded
   */
  public Definitions current() {
    Loaded now = english.loaded();
    if (now == null) {
      throw new ManifestNotReady();
    }
    return now.definitions();
  }

  /**
   * The same in another language, or in English until that language is here. The first who wants it
   * has it fetched in the background.
   *
   * @throws ManifestNotReady if no version has ever been loaded
   */
  public Definitions in(Language language) {
    if (language.equals(Language.ENGLISH)) {
      return current();
    }
    Edition edition = others.get(language);
    if (edition == null) {
      edition = others.computeIfAbsent(language, each -> edition(each, folder.resolve(each.key())));
      requests.need();
    }
    Loaded now = edition.loaded();
    return now == null ? current() : now.definitions();
  }

  /** Whether there is a version at all. */
  public boolean isReady() {
    return english.loaded() != null;
  }

  /**
   * Asks Bungie for its version now and switches over if it is another; returns when that is done.
   *
   * @return whether the version in force is Bungie's; if not, the reason is in the health
   */
  public boolean refresh() {
    checking.lock();
    try {
      ManifestIndex index = bungie.manifestIndex();
      english.bringTo(index);
      state = state.succeeded(Instant.now());
      others.forEach((language, edition) -> bring(language, edition, index));
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

  /** What is in force in English and since when, or null. */
  @Nullable Loaded loaded() {
    return english.loaded();
  }

  /** Another language is worth having, and nothing is lost without it. */
  private static void bring(Language language, Edition edition, ManifestIndex index) {
    try {
      if (edition.isIn(index)) {
        edition.bringTo(index);
      }
    } catch (BungieException | ManifestDamaged | IOException ex) {
      LOG.warn(
          "the manifest in {} could not be brought up to date: {}",
          language.key(),
          ex.getMessage());
    }
  }

  private Edition edition(Language language, Path where) {
    return new Edition(
        language, new ManifestStore(new ManifestFolder(where), bungie), requests::ask);
  }
}
