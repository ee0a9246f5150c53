package com.destinyvaultraider.bungie;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The one way in which Bungie packs its answers. */
final class Gzip {

  private Gzip() {}

  static boolean isSaidBy(@Nullable String contentEncoding) {
    return "gzip".equalsIgnoreCase(contentEncoding);
  }

  static byte[] pack(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 8 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    return packed.toByteArray();
  }

  /** Unpacks, up to a size: a small answer can unpack to something without end. */
  static byte[] unpack(byte[] packed, int largest) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
      return Bounded.bytes(in, largest);
    }
  }
}
