package com.destinyvaultraider.vendor;

import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.ProfileResponse.Component;
import com.destinyvaultraider.bungie.VendorResponse;
import com.destinyvaultraider.bungie.VendorResponse.Categories;
import com.destinyvaultraider.bungie.VendorResponse.Cost;
import com.destinyvaultraider.bungie.VendorResponse.Sale;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.inventory.Tiles;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.manifest.VendorDefinition;
import com.destinyvaultraider.trouble.Trouble;
import com.destinyvaultraider.vendor.XurPage.Category;
import com.destinyvaultraider.vendor.XurPage.Offer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out what Xûr sells, against what the player owns. */
final class Offers {

  private static final VendorResponse NOTHING = new VendorResponse(null, null, null);

  private final Picture picture;
  private final Tiles tiles;
  private final Instant now;
  private final Function<Instant, String> ago;

  /**
   * Prepares the page.
   *
   * @param ago how long ago a moment was, in words
   */
  Offers(Picture picture, Tiles tiles, Instant now, Function<Instant, String> ago) {
    this.picture = picture;
    this.tiles = tiles;
    this.now = now;
    this.ago = ago;
  }

  /** The page for what is known of his stock. */
  XurPage of(Xur.Stock stock) {
    VendorResponse sales = stock.sales();
    String trouble = trouble(stock);
    if (sales != null) {
      return here(sales, trouble);
    }
    boolean toldOfNothing = stock.asked() == null && XurWeek.isHere(now);
    return toldOfNothing ? here(NOTHING, trouble) : away(trouble);
  }

  private String trouble(Xur.Stock stock) {
    BungieFailure trouble = stock.trouble();
    if (trouble == null) {
      return "";
    }
    Instant asked = stock.asked();
    return asked == null
        ? Words.say("vendor.untold", Trouble.sentence(trouble))
        : Words.say("vendor.told", Trouble.sentence(trouble), ago.apply(asked));
  }

  /** The page with his stock; a Bungie that is slow to notice his leaving still has one. */
  private XurPage here(VendorResponse answer, String trouble) {
    boolean usual = XurWeek.isHere(now);
    Instant leaves = usual ? XurWeek.nextDeparture(now) : XurWeek.lastChange(now);
    return new XurPage(
        true,
        usual
            ? Words.say("vendor.until", dayAndHour(leaves))
            : Words.say("vendor.still", dayAndHour(leaves)),
        leaves.toString(),
        trouble,
        categories(answer).filter(category -> !category.offers().isEmpty()).toList());
  }

  /** The page without him; a Bungie that is slow to notice his coming has nothing yet. */
  private XurPage away(String trouble) {
    boolean late = XurWeek.isHere(now);
    Instant comes = late ? XurWeek.lastChange(now) : XurWeek.nextArrival(now);
    return new XurPage(
        false,
        late
            ? Words.say("vendor.late", dayAndHour(comes))
            : Words.say("vendor.back", dayAndHour(comes)),
        comes.toString(),
        trouble,
        List.of());
  }

  private Stream<Category> categories(VendorResponse answer) {
    Map<Integer, Sale> sales = dataOr(answer.sales(), Map.of());
    List<VendorResponse.Category> groups =
        dataOr(answer.categories(), new Categories(null)).categories();
    if (groups == null || groups.isEmpty()) {
      return Stream.of(
          new Category(
              Words.say("vendor.for-sale"), sales.values().stream().map(this::offer).toList()));
    }
    return groups.stream()
        .map(group ->
            new Category(
                name(group.displayCategoryIndex()),
                indexes(group).stream()
                    .map(index -> sales.get(index))
                    .filter(Objects::nonNull)
                    .map(this::offer)
                    .toList()));
  }

  private static List<Integer> indexes(VendorResponse.Category group) {
    return group.itemIndexes() == null ? List.of() : group.itemIndexes();
  }

  private String name(int category) {
    VendorDefinition vendor = picture.definitions().vendor(Xur.HASH);
    return vendor == null
            || category < 0
            || category >= vendor.categories().size()
            || vendor.categories().get(category).isEmpty()
        ? Words.say("vendor.for-sale")
        : vendor.categories().get(category);
  }

  private Offer offer(Sale sale) {
    ItemDefinition definition = picture.definitions().item(sale.itemHash());
    return new Offer(
        tiles.ofDefinition(definition, sale.quantity() == null ? 1 : sale.quantity()),
        sale.costs() == null ? List.of() : sale.costs().stream().map(this::cost).toList(),
        owned(sale.itemHash()));
  }

  private XurPage.Cost cost(Cost cost) {
    ItemDefinition currency = picture.definitions().item(cost.itemHash());
    long has =
        Stream.concat(picture.currencies().stream(), picture.items().stream())
            .filter(item -> item.hash() == cost.itemHash())
            .mapToLong(Item::quantity)
            .sum();
    return new XurPage.Cost(
        currency.name(),
        tiles.icon(currency),
        Words.number(cost.quantity()),
        has >= cost.quantity());
  }

  private String owned(long hash) {
    return picture.items().stream()
        .filter(item -> item.id() != null && item.hash() == hash)
        .findFirst()
        .map(item -> where(item.place()))
        .orElse("");
  }

  private String where(Place place) {
    return Optional.ofNullable(place.character())
        .flatMap(picture::character)
        .map(PlayedCharacter::className)
        .map(name -> Words.say("vendor.on-your", name))
        .orElseGet(() -> Words.say("vendor.in-vault"));
  }

  private static String dayAndHour(Instant moment) {
    return DateTimeFormatter.ofPattern(Words.say("vendor.day-and-hour"), Words.locale())
        .format(moment.atOffset(ZoneOffset.UTC));
  }

  private static <T> T dataOr(@Nullable Component<T> component, T fallback) {
    return component == null || component.data() == null ? fallback : component.data();
  }
}
