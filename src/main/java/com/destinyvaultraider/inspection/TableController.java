package com.destinyvaultraider.inspection;

import com.destinyvaultraider.account.CurrentPlayer;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.annotation.Annotation;
import com.destinyvaultraider.annotation.Annotations;
import com.destinyvaultraider.comparison.Gear;
import com.destinyvaultraider.comparison.StatBook;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inspection.TablePage.Heading;
import com.destinyvaultraider.inspection.TablePage.Link;
import com.destinyvaultraider.inspection.TablePage.Row;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.Tile;
import com.destinyvaultraider.inventory.Tiles;
import com.destinyvaultraider.language.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what an account has as a table that can be sorted by any column. */
@Controller
class TableController {

  private static final long GHOSTS = 4023194814L;

  private final Pictures pictures;
  private final Details details;
  private final Annotations annotations;
  private final StatBook stats;
  private final Layout layout;

  TableController(
      Pictures pictures, Details details, Annotations annotations, StatBook stats, Layout layout) {
    this.pictures = pictures;
    this.details = details;
    this.annotations = annotations;
    this.stats = stats;
    this.layout = layout;
  }

  /** What there is a table of. */
  enum Kind {
    WEAPONS("inspection.weapons"),
    ARMOR("inspection.armor"),
    GHOSTS("inspection.ghosts");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    boolean isOf(ItemDetail detail) {
      return detail.item().id() != null
          && switch (this) {
            case WEAPONS -> Gear.isWeapon(detail);
            case ARMOR -> Gear.isArmor(detail);
            case GHOSTS -> detail.item().bucketHash() == TableController.GHOSTS;
          };
    }
  }

  @GetMapping("/table")
  String table(
      @CurrentPlayer Player player,
      @RequestParam(defaultValue = "WEAPONS") Kind of,
      @RequestParam(defaultValue = "0") int sort,
      @RequestParam(defaultValue = "false") boolean down,
      Model model) {
    Picture picture = pictures.of(player);
    Function<Item, Annotation> said = annotations.of(player);
    List<ItemDetail> items = details.of(picture).stream().filter(of::isOf).toList();
    List<Column> columns = Column.of(picture, items, said, stats.of(player));
    int by = sort < 0 || sort >= columns.size() ? 0 : sort;
    Column sorting = columns.get(by);
    List<Column> filled = columns.stream().filter(column -> isFilled(column, items)).toList();
    Tiles tiles = layout.tiles(picture, "");
    model.addAttribute(
        "page",
        new TablePage(
            Arrays.stream(Kind.values())
                .map(kind -> new Link(Words.say(kind.key), "/table?of=" + kind, kind == of))
                .toList(),
            headings(of, columns, filled, by, down),
            items.stream()
                .sorted(sorting.order(down).thenComparing(columns.getFirst().order(false)))
                .map(detail -> row(tiles, detail, filled))
                .toList(),
            "/annotations/export/" + of.name().toLowerCase(Locale.ENGLISH) + ".csv"));
    return "inspection/table";
  }

  private static boolean isFilled(Column column, List<ItemDetail> items) {
    return items.stream().anyMatch(detail -> !column.text().apply(detail).isEmpty());
  }

  /** Addresses number the columns whether they are shown or not, so that they stay the same. */
  private static List<Heading> headings(
      Kind of, List<Column> columns, List<Column> shown, int by, boolean down) {
    return IntStream.range(0, columns.size())
        .filter(at -> shown.contains(columns.get(at)))
        .mapToObj(at -> {
          Column column = columns.get(at);
          boolean numbers = column.number() != null;
          boolean next = at == by ? !down : numbers;
          String sorted = at != by ? "none" : down ? "descending" : "ascending";
          return new Heading(
              column.name(), "/table?of=%s&sort=%d&down=%s".formatted(of, at, next), sorted);
        })
        .toList();
  }

  private static Row row(Tiles tiles, ItemDetail detail, List<Column> columns) {
    Tile tile = tiles.of(detail.item(), detail.item().place().owner());
    return new Row(
        tile.address(),
        tile.name(),
        tile.icon(),
        tile.css(),
        columns.stream().skip(1).map(column -> column.text().apply(detail)).toList());
  }
}
