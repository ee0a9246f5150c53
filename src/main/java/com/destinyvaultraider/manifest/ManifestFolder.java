package com.destinyvaultraider.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The versions on disk. A version is made in a folder of another name and renamed when it is
 * complete, so that whatever bears a version's name is whole, also after a crash.
 */
final class ManifestFolder {

  private static final Logger LOG = LoggerFactory.getLogger(ManifestFolder.class);
  private static final Pattern MD5 = Pattern.compile("[0-9a-f]{32}");
  private static final String INCOMING = "incoming-";
  private static final String VERSION_FILE = "version";

  /** Leftovers of a crash; another instance may be busy in younger ones. */
  private static final Duration ABANDONED_AFTER = Duration.ofHours(6);

  private final Path directory;

  ManifestFolder(Path directory) {
    this.directory = directory;
  }

  /** The versions that lie here, the newest first. */
  List<StoredVersion> versions() throws IOException {
    List<StoredVersion> versions = new ArrayList<>();
    for (Path folder : folders()) {
      String name = folder.getFileName().toString();
      Path version = folder.resolve(VERSION_FILE);
      if (MD5.matcher(name).matches() && Files.isRegularFile(version)) {
        versions.add(new StoredVersion(Files.readString(version).strip(), name, folder));
      }
    }
    versions.sort(Comparator.comparing(ManifestFolder::modified).reversed());
    return versions;
  }

  /** An empty folder to make a version in. */
  Path incoming() throws IOException {
    Files.createDirectories(directory);
    return Files.createTempDirectory(directory, INCOMING);
  }

  /** Puts a finished folder in its place. */
  StoredVersion install(Path incoming, String version, String md5) throws IOException {
    Files.writeString(incoming.resolve(VERSION_FILE), version);
    Path folder = directory.resolve(md5);
    FileSystemUtils.deleteRecursively(folder);
    Files.move(incoming, folder, StandardCopyOption.ATOMIC_MOVE);
    return new StoredVersion(version, md5, folder);
  }

  /** Gives a version whose content is the same the name that Bungie has for it now. */
  StoredVersion rename(StoredVersion stored, String version) throws IOException {
    Path next = stored.folder().resolve(VERSION_FILE + ".next");
    Files.writeString(next, version);
    Files.move(next, stored.folder().resolve(VERSION_FILE), StandardCopyOption.ATOMIC_MOVE);
    return new StoredVersion(version, stored.md5(), stored.folder());
  }

  /** Deletes every other version and what crashes have left behind. */
  void keepOnly(String md5) throws IOException {
    FileTime abandoned = FileTime.from(Instant.now().minus(ABANDONED_AFTER));
    for (Path folder : folders()) {
      String name = folder.getFileName().toString();
      boolean other = MD5.matcher(name).matches() && !name.equals(md5);
      boolean leftover =
          name.startsWith(INCOMING) && Files.getLastModifiedTime(folder).compareTo(abandoned) < 0;
      if (other || leftover) {
        delete(folder);
      }
    }
  }

  /** Deletes a folder, or as much of it as can be deleted now. */
  void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException ex) {
      LOG.info("{} cannot be deleted yet: {}", folder, ex.getMessage());
    }
  }

  private List<Path> folders() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.filter(Files::isDirectory).toList();
    }
  }

  private static FileTime modified(StoredVersion stored) {
    try {
      return Files.getLastModifiedTime(stored.folder().resolve(VERSION_FILE));
    } catch (IOException ex) {
      return FileTime.fromMillis(0);
    }
  }
}
