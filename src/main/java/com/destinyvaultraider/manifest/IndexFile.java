package com.destinyvaultraider.manifest;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The compact index as it lies on disk: everything that pages need at once, written once per
 * version, closed by a checksum.
 */
final class IndexFile {

  /** Changes whenever the form does, so that an index of another form is built anew. */
  private static final int FORMAT = 0x44565203;

  private static final int CHECKSUM = Long.BYTES;

  private IndexFile() {}

  /** What the file holds. */
  record Contents(ItemTable items, SmallTables small) {}

  static void write(Path file, Contents contents) throws IOException {
    CRC32 crc = new CRC32();
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new CheckedOutputStream(Files.newOutputStream(file), crc), 1 << 16))) {
      out.writeInt(FORMAT);
      contents.items().write(out);
      writeSmall(out, contents.small());
      out.flush();
      out.writeLong(crc.getValue());
    }
  }

  /** Reads the file; one that was cut off, changed or is of another form counts as damaged. */
  static Contents read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int length = bytes.length - CHECKSUM;
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, Math.max(0, length));
    if (length < 0 || ByteBuffer.wrap(bytes).getLong(length) != crc.getValue()) {
      throw new ManifestDamaged("the index is damaged: " + file);
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
    if (in.readInt() != FORMAT) {
      throw new ManifestDamaged("the index has another form: " + file);
    }
    ItemTable items = ItemTable.read(in);
    return new Contents(items, readSmall(in));
  }

  static void writeInts(DataOutputStream out, int[] ints) throws IOException {
    byte[] bytes = new byte[ints.length * Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().put(ints);
    out.writeInt(ints.length);
    out.write(bytes);
  }

  /** Reads them in one go, which counts while the code is not compiled yet. */
  static int[] readInts(DataInputStream in) throws IOException {
    int[] ints = new int[in.readInt()];
    byte[] bytes = new byte[ints.length * Integer.BYTES];
    in.readFully(bytes);
    ByteBuffer.wrap(bytes).asIntBuffer().get(ints);
    return ints;
  }

  private static void writeSmall(DataOutputStream out, SmallTables small) throws IOException {
    out.writeInt(small.buckets().size());
    for (BucketDefinition bucket : small.buckets()) {
      out.writeLong(bucket.hash());
      out.writeUTF(bucket.name());
      out.writeInt(bucket.scope());
      out.writeInt(bucket.category());
      out.writeInt(bucket.location());
      out.writeInt(bucket.capacity());
      out.writeInt(bucket.order());
      out.writeBoolean(bucket.hasTransferDestination());
    }
    writeGendered(out, small.classes());
    writeGendered(out, small.races());
    writeNames(out, small.genders());
    out.writeInt(small.damageTypes().size());
    for (DamageTypeDefinition damageType : small.damageTypes()) {
      out.writeInt(damageType.enumValue());
      out.writeUTF(damageType.name());
      writeNullable(out, damageType.icon());
    }
    out.writeInt(small.vendors().size());
    for (VendorDefinition vendor : small.vendors()) {
      out.writeLong(vendor.hash());
      out.writeUTF(vendor.name());
      out.writeUTF(vendor.subtitle());
      writeNullable(out, vendor.icon());
      out.writeInt(vendor.categories().size());
      for (String category : vendor.categories()) {
        out.writeUTF(category);
      }
    }
  }

  private static SmallTables readSmall(DataInputStream in) throws IOException {
    List<BucketDefinition> buckets = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      buckets.add(
          new BucketDefinition(
              in.readLong(),
              in.readUTF(),
              in.readInt(),
              in.readInt(),
              in.readInt(),
              in.readInt(),
              in.readInt(),
              in.readBoolean()));
    }
    Map<Long, NamedByGender> classes = readGendered(in);
    Map<Long, NamedByGender> races = readGendered(in);
    Map<Long, String> genders = readNames(in);
    List<DamageTypeDefinition> damageTypes = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      damageTypes.add(new DamageTypeDefinition(in.readInt(), in.readUTF(), readNullable(in)));
    }
    List<VendorDefinition> vendors = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      vendors.add(
          new VendorDefinition(
              in.readLong(), in.readUTF(), in.readUTF(), readNullable(in), readStrings(in)));
    }
    return new SmallTables(buckets, classes, races, genders, damageTypes, vendors);
  }

  private static void writeGendered(DataOutputStream out, Map<Long, NamedByGender> table)
      throws IOException {
    out.writeInt(table.size());
    for (Map.Entry<Long, NamedByGender> entry : table.entrySet()) {
      out.writeLong(entry.getKey());
      out.writeUTF(entry.getValue().name());
      writeNames(out, entry.getValue().byGender());
    }
  }

  private static Map<Long, NamedByGender> readGendered(DataInputStream in) throws IOException {
    Map<Long, NamedByGender> table = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      table.put(in.readLong(), new NamedByGender(in.readUTF(), readNames(in)));
    }
    return table;
  }

  private static void writeNames(DataOutputStream out, Map<Long, String> names) throws IOException {
    out.writeInt(names.size());
    for (Map.Entry<Long, String> entry : names.entrySet()) {
      out.writeLong(entry.getKey());
      out.writeUTF(entry.getValue());
    }
  }

  private static Map<Long, String> readNames(DataInputStream in) throws IOException {
    Map<Long, String> names = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.put(in.readLong(), in.readUTF());
    }
    return names;
  }

  private static List<String> readStrings(DataInputStream in) throws IOException {
    List<String> strings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      strings.add(in.readUTF());
    }
    return List.copyOf(strings);
  }

  private static void writeNullable(DataOutputStream out, @Nullable String string)
      throws IOException {
    out.writeUTF(string == null ? "" : string);
  }

  private static @Nullable String readNullable(DataInputStream in) throws IOException {
    String string = in.readUTF();
    return string.isEmpty() ? null : string;
  }
}
