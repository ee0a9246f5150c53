package com.destinyvaultraider.inspection;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.detail.Socket.Kind;
import com.destinyvaultraider.detail.StatLine;
import com.destinyvaultraider.inspection.ComparePage.Cell;
import com.destinyvaultraider.inspection.ComparePage.Column;
import com.destinyvaultraider.inspection.ComparePage.Row;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Tiles;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.wishlist.Verdict;
import com.destinyvaultraider.wishlist.Verdicts;
import com.destinyvaultraider.wishlist.WishLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays items out side by side. */
@Component
class ComparePages {

  private static final String NOTHING = "–";

  private final Layout layout;
  private final WishLists wishes;

  ComparePages(Layout layout, WishLists wishes) {
    this.layout = layout;
    this.wishes = wishes;
  }

  /** Where what is side by side leads to. */
  interface Ways {

    /** The address that shows these items; empty where it is no use without the others. */
    String showing(List<Item> items, boolean differencesOnly);

    /** The page to go back to, or empty. */
    default String back() {
      return "";
    }
  }

  /**
   * The page.
   *
   * @param missing how many of those asked for are not there any more
   */
  ComparePage of(
      Player player,
      Picture picture,
      List<ItemDetail> items,
      boolean differencesOnly,
      int missing,
      Ways ways) {
    Verdicts verdicts = wishes.of(player, picture);
    List<Item> same = items.stream().map(ItemDetail::item).toList();
    List<Row> rows = new ArrayList<>();
    rows.add(
        numbers(
            Words.say("inspection.power"), items, detail -> number(detail.item().power()), false));
    rows.add(
        numbers(Words.say("inspection.tier"), items, detail -> number(detail.gearTier()), false));
    stats(items)
        .forEach((name, like) ->
            rows.add(
                numbers(name, items, detail -> stat(detail, like.hash()), like.smallerIsBetter())));
    for (Kind kind : List.of(Kind.INTRINSIC, Kind.PART, Kind.TRAIT, Kind.ORIGIN)) {
      rows.add(plugs(name(kind), items, kind));
    }
    rows.add(plugs(Words.say("inspection.masterwork"), items, Kind.MASTERWORK));
    rows.add(plugs(Words.say("inspection.mods"), items, Kind.MOD));
    rows.add(words(Words.say("inspection.set"), items, ComparePages::set));
    rows.add(
        words(Words.say("wishlist.title"), items, detail -> verdict(verdicts.of(detail.item()))));
    rows.add(
        words(
            Words.say("inspection.where"), items, detail -> Wording.where(picture, detail.item())));
    return new ComparePage(
        columns(picture, items, differencesOnly, ways),
        rows.stream().filter(row -> isWorthALine(row, differencesOnly)).toList(),
        differencesOnly,
        ways.showing(same, differencesOnly),
        ways.showing(same, !differencesOnly),
        missing,
        ways.back());
  }

  private List<Column> columns(
      Picture picture, List<ItemDetail> items, boolean differencesOnly, Ways ways) {
    Tiles tiles = layout.tiles(picture, "");
    return items.stream()
        .map(ItemDetail::item)
        .map(item ->
            new Column(
                tiles.of(item, item.place().owner()),
                "/items/" + item.id(),
                Wording.kind(item),
                Wording.where(picture, item),
                item.lockable(),
                ways.showing(
                    items.stream()
                        .map(ItemDetail::item)
                        .filter(other -> !other.equals(item))
                        .toList(),
                    differencesOnly)))
        .toList();
  }

  /** Every stat that any of them has, in the order of the first that has it. */
  private static Map<String, StatLine> stats(List<ItemDetail> items) {
    Map<String, StatLine> stats = new LinkedHashMap<>();
    for (ItemDetail item : items) {
      item.stats().forEach(stat -> stats.putIfAbsent(stat.name(), stat));
    }
    return stats;
  }

  private static Row numbers(
      String name,
      List<ItemDetail> items,
      Function<ItemDetail, @Nullable Integer> value,
      boolean smallerIsBetter) {
    List<@Nullable Integer> values = new ArrayList<>();
    items.forEach(item -> values.add(value.apply(item)));
    List<Integer> known = values.stream().filter(Objects::nonNull).sorted().toList();
    boolean differ = known.stream().distinct().count() > 1;
    List<Cell> cells = new ArrayList<>();
    for (Integer each : values) {
      String mark = "";
      if (each != null && differ) {
        boolean largest = each.equals(known.getLast());
        boolean smallest = each.equals(known.getFirst());
        if (largest || smallest) {
          mark = largest == smallerIsBetter ? "worst" : "best";
        }
      }
      cells.add(new Cell(List.of(each == null ? NOTHING : each.toString()), mark));
    }
    return new Row(name, cells);
  }

  private static Row words(String name, List<ItemDetail> items, Function<ItemDetail, String> said) {
    return new Row(
        name, items.stream().map(item -> new Cell(List.of(said.apply(item)), "")).toList());
  }

  private static Row plugs(String name, List<ItemDetail> items, Kind kind) {
    return new Row(name, items.stream().map(item -> new Cell(names(item, kind), "")).toList());
  }

  /** What each socket offers, what is in use first. */
  static List<String> names(ItemDetail item, Kind kind) {
    List<String> names = new ArrayList<>();
    for (Socket socket : item.sockets()) {
      if (socket.kind() == kind && socket.visible()) {
        Plug plugged = socket.plugged();
        List<String> all = new ArrayList<>();
        if (plugged != null) {
          all.add(plugged.name());
        }
        if (kind == Kind.PART || kind == Kind.TRAIT) {
          socket.options().stream()
              .filter(plug -> !plug.equals(plugged))
              .forEach(plug -> all.add(plug.name()));
        }
        // An enhanced part is called as the plain one, and some plugs are called nothing at all.
        names.add(
            all.stream()
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(" / ")));
      }
    }
    names.removeIf(String::isEmpty);
    return names.isEmpty() ? List.of(NOTHING) : names;
  }

  private static boolean isWorthALine(Row row, boolean differencesOnly) {
    boolean said = row.cells().stream().anyMatch(cell -> !cell.lines().equals(List.of(NOTHING)));
    return said && (!differencesOnly || row.differs());
  }

  private static @Nullable Integer stat(ItemDetail detail, long hash) {
    return detail.stat(hash);
  }

  private static @Nullable Integer number(int value) {
    return value == 0 ? null : value;
  }

  private static String set(ItemDetail detail) {
    return detail.facts().setBonus() == null ? NOTHING : detail.facts().setBonus().name();
  }

  private static String verdict(@Nullable Verdict verdict) {
    if (verdict == null) {
      return NOTHING;
    }
    String word = Words.say(verdict.wished() ? "wishlist.wished" : "wishlist.unwished");
    return word + " " + Words.say("wishlist.according-to", verdict.list());
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case INTRINSIC -> Words.say("inspection.frame");
      case PART -> Words.say("inspection.parts");
      case TRAIT -> Words.say("inspection.traits");
      default -> Words.say("inspection.origin");
    };
  }
}
