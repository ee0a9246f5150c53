package com.destinyvaultraider.manifest;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Each string once, as bytes until it is asked for; number 0 stands for none. */
final class StringTable {

  private final byte[] bytes;
  private final int[] ends;

  /** What has been asked for so far; a race only makes an equal string twice. */
  private final @Nullable String[] known;

  private StringTable(byte[] bytes, int[] ends) {
    this.bytes = bytes;
    this.ends = ends;
    this.known = new @Nullable String[ends.length];
  }

  static StringTable read(DataInputStream in) throws IOException {
    int[] ends = IndexFile.readInts(in);
    byte[] bytes = new byte[ends.length == 0 ? 0 : ends[ends.length - 1]];
    in.readFully(bytes);
    return new StringTable(bytes, ends);
  }

  void write(DataOutputStream out) throws IOException {
    IndexFile.writeInts(out, ends);
    out.write(bytes);
  }

  @Nullable String get(int number) {
    if (number == 0) {
      return null;
    }
    int at = number - 1;
    String string = known[at];
    if (string == null) {
      int start = at == 0 ? 0 : ends[at - 1];
      string = new String(bytes, start, ends[at] - start, StandardCharsets.UTF_8);
      known[at] = string;
    }
    return string;
  }

  String required(int number) {
    String string = get(number);
    return string == null ? "" : string;
  }

  /** Collects strings and gives each its number. */
  static final class Builder {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> ends = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    int add(@Nullable String string) {
      if (string == null || string.isEmpty()) {
        return 0;
      }
      return numbers.computeIfAbsent(string, this::append);
    }

    StringTable build() {
      return new StringTable(
          bytes.toByteArray(), ends.stream().mapToInt(Integer::intValue).toArray());
    }

    private int append(String string) {
      byte[] encoded = string.getBytes(StandardCharsets.UTF_8);
      bytes.writeBytes(encoded);
      ends.add(bytes.size());
      return ends.size();
    }
  }
}
