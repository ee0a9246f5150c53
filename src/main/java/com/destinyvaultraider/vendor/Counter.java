package com.destinyvaultraider.vendor;

import com.destinyvaultraider.bungie.VendorResponse;
import com.destinyvaultraider.bungie.VendorResponse.Cost;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inspection.Sheets;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.inventory.Tile;
import com.destinyvaultraider.inventory.Tiles;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.vendor.Offer.Verdict;
import com.destinyvaultraider.vendor.VendorPage.Ware;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out goods in front of a player, against what the player owns. */
final class Counter {

  private final Picture picture;
  private final Tiles tiles;
  private final Details details;
  private final Sheets sheets;
  private final Set<Long> watched;
  private final Map<Long, List<Item>> owned;
  private final Map<Long, Long> purse = new HashMap<>();

  /**
   * A counter.
   *
   * @param watched the hashes of what the player waits for
   */
  Counter(Picture picture, Tiles tiles, Details details, Sheets sheets, Set<Long> watched) {
    this.picture = picture;
    this.tiles = tiles;
    this.details = details;
    this.sheets = sheets;
    this.watched = watched;
    this.owned = picture.items().stream().collect(Collectors.groupingBy(Item::hash));
    Stream.concat(picture.currencies().stream(), picture.items().stream())
        .forEach(item -> purse.merge(item.hash(), (long) item.quantity(), Long::sum));
  }

  Picture picture() {
    return picture;
  }

  Tiles tiles() {
    return tiles;
  }

  /**
   * What a vendor sells, shelf by shelf.
   *
   * @param before what was for sale the last time; nothing where nobody knows
   * @param wanted which of it to show
   */
  List<Category> categories(
      long vendor, VendorResponse answer, Set<Long> before, Predicate<Offer> wanted) {
    Map<Integer, Good> goods = Goods.of(picture, details, answer);
    boolean detailed = goods.values().stream().anyMatch(good -> good.detail() != null);
    Against against = new Against(detailed ? details.of(picture) : List.of());
    List<Category> categories = new ArrayList<>();
    new Shelves(picture.definitions(), vendor, answer)
        .goods()
        .forEach((name, indexes) -> {
          List<Offer> offers =
              indexes.stream()
                  .map(goods::get)
                  .map(good -> offer(good, before, against))
                  .filter(wanted)
                  .toList();
          if (!offers.isEmpty()) {
            categories.add(new Category(name, offers));
          }
        });
    return categories;
  }

  /** The goods at a glance, each once, those that the player does not have first. */
  List<Ware> glance(VendorResponse answer) {
    Set<Long> seen = new HashSet<>();
    return Answers.sales(answer).entrySet().stream()
        .map(sale ->
            new Good(
                sale.getKey(),
                sale.getValue(),
                picture.definitions().item(sale.getValue().itemHash()),
                null))
        .filter(good -> good.definition().known() && seen.add(good.definition().hash()))
        .map(good -> new Ware(tile(good), has(good), watched.contains(good.definition().hash())))
        .sorted(Comparator.comparing(Ware::had))
        .toList();
  }

  /** Whether the player has something: as one of its kind, or in the collections. */
  private boolean has(Good good) {
    return good.isCollected() || owns(good.definition().hash());
  }

  /** Whether the player has one of this kind. */
  boolean owns(long hash) {
    return owned.containsKey(hash);
  }

  private Offer offer(Good good, Set<Long> before, Against against) {
    long hash = good.definition().hash();
    ItemDetail detail = good.detail();
    Verdict verdict = detail == null ? null : against.verdict(detail);
    return new Offer(
        tile(good),
        good.sale().costs() == null
            ? List.of()
            : good.sale().costs().stream().map(this::cost).toList(),
        owned(good),
        has(good),
        !before.isEmpty() && !before.contains(hash),
        watched.contains(hash),
        verdict,
        detail == null ? List.of() : sheets.bars(detail),
        detail == null ? List.of() : sheets.perks(detail));
  }

  private Tile tile(Good good) {
    return tiles.ofDefinition(good.definition(), good.quantity());
  }

  private Offer.Cost cost(Cost cost) {
    ItemDefinition currency = picture.definitions().item(cost.itemHash());
    long has = purse.getOrDefault(cost.itemHash(), 0L);
    return new Offer.Cost(
        currency.name(),
        tiles.icon(currency),
        Words.number(cost.quantity()),
        has >= cost.quantity(),
        Words.say("vendor.in-purse", Words.number(has)));
  }

  private String owned(Good good) {
    List<Item> copies =
        owned.getOrDefault(good.definition().hash(), List.of()).stream()
            .filter(item -> item.id() != null)
            .toList();
    if (copies.isEmpty()) {
      return good.isCollected() ? Words.say("vendor.collected") : "";
    }
    String where =
        copies.stream()
            .map(item -> where(item.place()))
            .distinct()
            .collect(Collectors.joining(", "));
    return copies.size() == 1
        ? Words.say("vendor.have-one", where)
        : Words.say("vendor.have-some", copies.size(), where);
  }

  private String where(Place place) {
    return Optional.ofNullable(place.character())
        .flatMap(picture::character)
        .map(PlayedCharacter::className)
        .map(name -> Words.say("vendor.on-your", name))
        .orElseGet(() -> Words.say("vendor.in-vault"));
  }
}
