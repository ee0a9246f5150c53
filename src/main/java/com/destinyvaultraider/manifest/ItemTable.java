package com.destinyvaultraider.manifest;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All items in the form that costs least: sorted hashes, one row of fixed size for each, and shared
 * strings. Definitions come into being when they are asked for, so that loading a version is little
 * more than reading its bytes.
 */
final class ItemTable implements Iterable<ItemDefinition> {

  private static final int ROW = 44;
  private static final int INSTANCED = 1;
  private static final int EQUIPPABLE = 2;
  private static final int NON_TRANSFERRABLE = 4;
  private static final int SIDE_EFFECTS = 8;

  private final int[] hashes;
  private final byte[] bytes;
  private final ByteBuffer rows;
  private final StringTable strings;

  /** What has been asked for so far; a race only makes an equal record twice. */
  private final @Nullable ItemDefinition[] known;

  private ItemTable(int[] hashes, byte[] bytes, StringTable strings) {
    this.hashes = hashes;
    this.bytes = bytes;
    this.rows = ByteBuffer.wrap(bytes);
    this.strings = strings;
    this.known = new @Nullable ItemDefinition[hashes.length];
  }

  static ItemTable of(Collection<ItemDefinition> items) {
    List<ItemDefinition> sorted =
        items.stream().sorted(Comparator.comparingInt(item -> (int) item.hash())).toList();
    int[] hashes = sorted.stream().mapToInt(item -> (int) item.hash()).toArray();
    byte[] bytes = new byte[sorted.size() * ROW];
    ByteBuffer rows = ByteBuffer.wrap(bytes);
    StringTable.Builder strings = new StringTable.Builder();
    sorted.forEach(item -> put(item, rows, strings));
    return new ItemTable(hashes, bytes, strings.build());
  }

  static ItemTable read(DataInputStream in) throws IOException {
    int[] hashes = IndexFile.readInts(in);
    byte[] bytes = new byte[hashes.length * ROW];
    in.readFully(bytes);
    return new ItemTable(hashes, bytes, StringTable.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    IndexFile.writeInts(out, hashes);
    out.write(bytes);
    strings.write(out);
  }

  int size() {
    return hashes.length;
  }

  /** The item with this hash (unsigned), or null. */
  @Nullable ItemDefinition find(long hash) {
    int row = Arrays.binarySearch(hashes, (int) hash);
    return row < 0 || hash >>> Integer.SIZE != 0 ? null : at(row);
  }

  @Override
  public Iterator<ItemDefinition> iterator() {
    return IntStream.range(0, hashes.length).mapToObj(this::at).iterator();
  }

  private ItemDefinition at(int row) {
    ItemDefinition item = known[row];
    if (item == null) {
      item = get(Integer.toUnsignedLong(hashes[row]), row * ROW);
      known[row] = item;
    }
    return item;
  }

  private static void put(ItemDefinition item, ByteBuffer rows, StringTable.Builder strings) {
    rows.putInt(strings.add(item.name()));
    rows.putInt(strings.add(item.typeName()));
    rows.putInt(strings.add(item.icon()));
    rows.putInt(strings.add(item.watermark()));
    rows.putInt(strings.add(item.uniqueLabel()));
    rows.putInt(strings.add(item.stackUniqueLabel()));
    rows.putInt((int) item.bucketHash());
    rows.putInt(item.maxStackSize());
    rows.putShort((short) item.itemType());
    rows.putShort((short) item.itemSubType());
    rows.put((byte) item.tier());
    rows.put((byte) item.classType());
    rows.put((byte) item.damageType());
    rows.put((byte) item.ammoType());
    rows.putInt(
        (item.instanced() ? INSTANCED : 0)
            | (item.equippable() ? EQUIPPABLE : 0)
            | (item.nonTransferrable() ? NON_TRANSFERRABLE : 0)
            | (item.postmasterPullHasSideEffects() ? SIDE_EFFECTS : 0));
  }

  private ItemDefinition get(long hash, int at) {
    int flags = rows.getInt(at + 40);
    return new ItemDefinition(
        hash,
        strings.required(rows.getInt(at)),
        strings.required(rows.getInt(at + 4)),
        strings.get(rows.getInt(at + 8)),
        strings.get(rows.getInt(at + 12)),
        Integer.toUnsignedLong(rows.getInt(at + 24)),
        rows.get(at + 36),
        rows.getShort(at + 32),
        rows.getShort(at + 34),
        rows.get(at + 37),
        rows.get(at + 38),
        rows.get(at + 39),
        rows.getInt(at + 28),
        (flags & INSTANCED) != 0,
        (flags & EQUIPPABLE) != 0,
        (flags & NON_TRANSFERRABLE) != 0,
        (flags & SIDE_EFFECTS) != 0,
        strings.get(rows.getInt(at + 16)),
        strings.get(rows.getInt(at + 20)),
        true);
  }
}
