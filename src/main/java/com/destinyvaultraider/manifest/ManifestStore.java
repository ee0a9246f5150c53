package com.destinyvaultraider.manifest;

import com.destinyvaultraider.bungie.BungieClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings versions from Bungie to disk and from disk into memory. */
final class ManifestStore {

  private static final Logger LOG = LoggerFactory.getLogger(ManifestStore.class);

  private final ManifestFolder folder;
  private final BungieClient bungie;

  ManifestStore(ManifestFolder folder, BungieClient bungie) {
    this.folder = folder;
    this.bungie = bungie;
  }

  /** A version in memory, with where it came from. */
  record Loaded(StoredVersion stored, Definitions definitions, Instant since) {}

  /** The newest version on disk that can be read, or null. */
  @Nullable Loaded loadNewest(Definitions.Trouble trouble) {
    try {
      for (StoredVersion stored : folder.versions()) {
        try {
          return load(stored, trouble);
        } catch (IOException | ManifestDamaged ex) {
          LOG.warn("manifest {} on disk is damaged: {}", stored.version(), ex.getMessage());
        }
      }
    } catch (IOException ex) {
      LOG.warn("the manifest folder cannot be read", ex);
    }
    return null;
  }

  /** Fetches a version, verifies it, builds its index, and loads it. */
  Loaded fetch(String path, String version, String md5, Definitions.Trouble trouble)
      throws IOException {
    Path incoming = folder.incoming();
    try {
      Path archive = incoming.resolve("world.zip");
      download(path, archive);
      StoredVersion coming = new StoredVersion(version, md5, incoming);
      ManifestArchive.unpack(archive, coming.content(), md5);
      Files.delete(archive);
      buildIndex(coming);
      return load(folder.install(incoming, version, md5), trouble);
    } finally {
      folder.delete(incoming);
    }
  }

  private void download(String path, Path archive) throws IOException {
    try {
      bungie.download(path, archive);
    } catch (UncheckedIOException ex) {
      throw new IOException("the download cannot be kept: " + ex.getMessage(), ex);
    }
  }

  /** The same content under the name that Bungie has for it now. */
  Loaded rename(StoredVersion stored, String version, Definitions.Trouble trouble)
      throws IOException {
    return load(folder.rename(stored, version), trouble);
  }

  /** Deletes all versions but this one. */
  void keepOnly(StoredVersion stored) throws IOException {
    folder.keepOnly(stored.md5());
  }

  private static Loaded load(StoredVersion stored, Definitions.Trouble trouble) throws IOException {
    if (!Files.isRegularFile(stored.content())) {
      throw new ManifestDamaged("the content is missing");
    }
    IndexFile.Contents index;
    try {
      index = IndexFile.read(stored.index());
    } catch (IOException | ManifestDamaged ex) {
      LOG.info("the index of manifest {} is built anew: {}", stored.version(), ex.getMessage());
      ManifestArchive.verify(stored.content(), stored.md5());
      index = buildIndex(stored);
    }
    return new Loaded(
        stored,
        new Definitions(stored.version(), index, new ContentFile(stored.content()), trouble),
        Instant.now());
  }

  private static IndexFile.Contents buildIndex(StoredVersion stored) throws IOException {
    try (ContentFile content = new ContentFile(stored.content())) {
      IndexFile.Contents index = new IndexBuilder(content).build();
      Path next = stored.folder().resolve("index.next");
      IndexFile.write(next, index);
      Files.move(
          next,
          stored.index(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      return index;
    }
  }
}
