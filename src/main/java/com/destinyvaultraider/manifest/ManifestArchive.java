package com.destinyvaultraider.manifest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks and verifies the files that Bungie publishes, without ever holding one in memory. */
final class ManifestArchive {

  private static final long LARGEST_CONTENT = 2L << 30;
  private static final int CHUNK = 1 << 16;

  private ManifestArchive() {}

  /**
   * Unzips the one file of an archive, whatever its name.
   *
   * @throws ManifestDamaged if the archive is damaged or its content has another checksum
   */
  static void unpack(Path archive, Path content, String md5) throws IOException {
    MessageDigest digest = md5();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive));
        OutputStream out = new DigestOutputStream(Files.newOutputStream(content), digest)) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = zip.getNextEntry();
      }
      if (entry == null) {
        throw new ManifestDamaged("the download is no archive");
      }
      copy(zip, out);
    } catch (ZipException | EOFException ex) {
      throw new ManifestDamaged("the download is a damaged archive", ex);
    }
    verify(digest, md5);
  }

  /**
   * Reads a file that lies on disk.
   *
   * @throws ManifestDamaged if its checksum is another
   */
  static void verify(Path content, String md5) throws IOException {
    MessageDigest digest = md5();
    try (InputStream in = new DigestInputStream(Files.newInputStream(content), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    verify(digest, md5);
  }

  private static void copy(InputStream in, OutputStream out) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long size = 0;
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      size += read;
      if (size > LARGEST_CONTENT) {
        throw new ManifestDamaged("the download unpacks to more than " + LARGEST_CONTENT);
      }
      out.write(chunk, 0, read);
    }
  }

  private static void verify(MessageDigest digest, String md5) {
    String actual = HexFormat.of().formatHex(digest.digest());
    if (!actual.equals(md5)) {
      throw new ManifestDamaged("the content's checksum is " + actual + " instead of " + md5);
    }
  }

  /** Bungie's choice; it guards against damage, not against forgery. */
  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException ex) {
      throw new IllegalStateException("every Java platform has MD5", ex);
    }
  }
}
