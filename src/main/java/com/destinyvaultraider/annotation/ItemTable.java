package com.destinyvaultraider.annotation;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.detail.StatLine;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes items as a table for spreadsheets, in the shape that Destiny Item Manager writes too: what
 * they are and where, what is said about them, each stat and each perk in a column of its own.
 */
public final class ItemTable {

  private static final List<String> FIRST =
      List.of(
          "Name",
          "Hash",
          "Id",
          "Tag",
          "Rarity",
          "Tier",
          "Type",
          "Source",
          "Power",
          "Owner",
          "Locked",
          "Equipped",
          "Season",
          "Crafted",
          "Crafted Level");
  private static final List<String> RARITIES =
      List.of("Unknown", "Currency", "Common", "Uncommon", "Rare", "Legendary", "Exotic");
  private static final Set<Socket.Kind> PERKS =
      Set.of(
          Socket.Kind.INTRINSIC,
          Socket.Kind.PART,
          Socket.Kind.TRAIT,
          Socket.Kind.ORIGIN,
          Socket.Kind.MOD,
          Socket.Kind.CATALYST);

  private final List<ItemDetail> items;
  private final Picture picture;
  private final Function<Item, Annotation> said;
  private final List<String> stats;
  private final int perks;

  /**
   * Prepares a table.
   *
   * @param picture where the items are from
   * @param said what is said about each, as {@link Annotations#of} tells it
   */
  public ItemTable(List<ItemDetail> items, Picture picture, Function<Item, Annotation> said) {
    this.items = List.copyOf(items);
    this.picture = picture;
    this.said = said;
    Set<String> names = new LinkedHashSet<>();
    items.forEach(item -> item.stats().forEach(stat -> names.add(column(stat))));
    stats = List.copyOf(names);
    perks = items.stream().mapToInt(item -> perks(item).size()).max().orElse(0);
  }

  /** The whole table as comma-separated values, the names of the columns first. */
  public String csv() {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(header());
      for (ItemDetail item : items) {
        printer.printRecord(row(item));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(FIRST);
    stats.stream().map(Cells::defused).forEach(header::add);
    header.add("Notes");
    for (int at = 0; at < perks; at++) {
      header.add("Perks " + at);
    }
    return header;
  }

  private List<Object> row(ItemDetail detail) {
    Item item = detail.item();
    Annotation annotation = said.apply(item);
    Tag tag = annotation.tag();
    ItemDetail.Crafting crafting = detail.crafting();
    List<Object> row = new ArrayList<>();
    row.add(Cells.defused(item.definition().name()));
    row.add(item.hash());
    row.add(item.id() == null ? "" : "\"" + item.id() + "\"");
    row.add(tag == null ? "" : tag.code());
    row.add(RARITIES.get(Math.clamp(item.definition().tier(), 0, RARITIES.size() - 1)));
    row.add(detail.gearTier() == 0 ? "" : detail.gearTier());
    row.add(Cells.defused(item.definition().typeName()));
    row.add(Cells.defused(detail.facts().source()));
    row.add(item.power() == 0 ? "" : item.power());
    row.add(Cells.defused(owner(item)));
    row.add(item.isLocked());
    row.add(item.isEquipped());
    row.add(detail.facts().season() == 0 ? "" : detail.facts().season());
    row.add(item.isCrafted());
    row.add(crafting == null ? "" : crafting.level());
    stats.forEach(name -> row.add(stat(detail, name)));
    row.add(Cells.defused(annotation.notes()));
    perks(detail).stream().map(Cells::defused).forEach(row::add);
    while (row.size() < FIRST.size() + stats.size() + 1 + perks) {
      row.add("");
    }
    return row;
  }

  private String owner(Item item) {
    CharacterId owner = item.place().character();
    return owner == null
        ? "Vault"
        : picture
            .character(owner)
            .map(each -> "%s(%d)".formatted(each.className(), each.light()))
            .orElse("Unknown");
  }

  /** The columns that the format names are so in every language. */
  private static String column(StatLine stat) {
    return stat.hash() == StatLine.TOTAL ? "Total" : stat.name();
  }

  private static Object stat(ItemDetail detail, String name) {
    for (StatLine stat : detail.stats()) {
      if (column(stat).equals(name)) {
        return stat.total();
      }
    }
    return "";
  }

  /** Every perk that an item offers, what is in use with an asterisk. */
  private static List<String> perks(ItemDetail detail) {
    List<String> perks = new ArrayList<>();
    for (Socket socket : detail.sockets()) {
      Plug plugged = socket.plugged();
      if (!PERKS.contains(socket.kind()) || !socket.visible()) {
        continue;
      }
      for (Plug option : socket.options()) {
        perks.add(option.name() + (isIn(option, plugged) ? "*" : ""));
      }
    }
    return perks;
  }

  private static boolean isIn(Plug option, @Nullable Plug plugged) {
    return plugged != null && plugged.hash() == option.hash();
  }
}
