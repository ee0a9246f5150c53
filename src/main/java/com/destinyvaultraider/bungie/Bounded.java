package com.destinyvaultraider.bungie;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Reads no more than it is told to, however much is sent. */
final class Bounded {

  private static final int CHUNK = 1 << 16;

  private Bounded() {}

  /** Thrown where more is sent than could be right. */
  static final class TooLarge extends IOException {

    TooLarge(long largest) {
      super("the answer is larger than " + largest + " bytes");
    }
  }

  static byte[] bytes(InputStream in, int largest) throws IOException {
    byte[] bytes = in.readNBytes(largest + 1);
    if (bytes.length > largest) {
      throw new TooLarge(largest);
    }
    return bytes;
  }

  /**
   * Copies piece by piece.
   *
   * @throws UncheckedIOException if it cannot be written, which is no fault of who sends it
   */
  static void copy(InputStream in, OutputStream out, long largest) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long size = 0;
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      size += read;
      if (size > largest) {
        throw new TooLarge(largest);
      }
      write(out, chunk, read);
    }
  }

  private static void write(OutputStream out, byte[] chunk, int length) {
    try {
      out.write(chunk, 0, length);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
