package com.destinyvaultraider.inspection;

import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.comparison.OwnStats;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.StatLine;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.DamageTypeDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table: what it is called, what it says of an item, and by what it is sorted.
 *
 * @param number what it is sorted by where it holds numbers, else null; null of an item comes last
 */
record Column(
    String name,
    Function<ItemDetail, String> text,
    @Nullable Function<ItemDetail, @Nullable Integer> number) {

  /**
   * The columns for these items: what all have, then each stat that one of them has.
   *
   * @param own the stats that the player has made up
   */
  static List<Column> of(
      Picture picture, List<ItemDetail> items, Function<Item, Annotation> said, OwnStats own) {
    List<Column> columns = new ArrayList<>();
    columns.add(words(Words.say("inspection.name"), detail -> detail.item().definition().name()));
    columns.add(
        words(Words.say("inspection.type"), detail -> detail.item().definition().typeName()));
    columns.add(numbers(Words.say("inspection.power"), detail -> orNull(detail.item().power())));
    columns.add(numbers(Words.say("inspection.tier"), detail -> orNull(detail.gearTier())));
    columns.add(words(Words.say("inspection.element"), detail -> element(picture, detail.item())));
    columns.add(
        words(Words.say("inspection.where"), detail -> Wording.where(picture, detail.item())));
    columns.add(words(Words.say("inspection.locked-column"), Column::locked));
    columns.add(words(Words.say("inspection.tag"), detail -> tag(said.apply(detail.item()))));
    columns.add(words(Words.say("inspection.notes"), detail -> said.apply(detail.item()).notes()));
    columns.add(
        numbers(Words.say("inspection.season-column"), detail -> orNull(detail.facts().season())));
    Set<String> stats = new LinkedHashSet<>();
    items.forEach(item -> item.stats().forEach(stat -> stats.add(stat.name())));
    stats.forEach(name -> columns.add(numbers(name, detail -> stat(detail, name))));
    own.names().stream()
        .sorted()
        .filter(name -> items.stream().anyMatch(item -> own.of(item, name).isPresent()))
        .forEach(name -> columns.add(numbers(name, detail -> own(own, detail, name))));
    return columns;
  }

  private static @Nullable Integer own(OwnStats own, ItemDetail detail, String name) {
    return own.of(detail, name).map(stat -> stat.of(detail, false)).orElse(null);
  }

  /** The order of items by this column, what has nothing in it last either way. */
  Comparator<ItemDetail> order(boolean descending) {
    if (number == null) {
      Comparator<ItemDetail> order = Comparator.comparing(text, Words.alphabet());
      Comparator<ItemDetail> empty = Comparator.comparing(detail -> text.apply(detail).isEmpty());
      return empty.thenComparing(descending ? order.reversed() : order);
    }
    Comparator<Integer> order = Comparator.naturalOrder();
    return Comparator.comparing(
        number, Comparator.nullsLast(descending ? order.reversed() : order));
  }

  private static Column words(String name, Function<ItemDetail, String> text) {
    return new Column(name, text, null);
  }

  private static Column numbers(String name, Function<ItemDetail, @Nullable Integer> number) {
    return new Column(
        name,
        detail -> {
          Integer value = number.apply(detail);
          return value == null ? "" : value.toString();
        },
        number);
  }

  private static @Nullable Integer orNull(int value) {
    return value == 0 ? null : value;
  }

  private static String element(Picture picture, Item item) {
    DamageTypeDefinition element = picture.definitions().damageType(item.damageType());
    return element == null ? "" : element.name();
  }

  private static String locked(ItemDetail detail) {
    return detail.item().isLocked() ? Words.say("inspection.locked-column") : "";
  }

  private static String tag(Annotation annotation) {
    return annotation.tag() == null ? "" : annotation.tag().label();
  }

  private static @Nullable Integer stat(ItemDetail detail, String name) {
    for (StatLine stat : detail.stats()) {
      if (stat.name().equals(name)) {
        return stat.total();
      }
    }
    return null;
  }
}
