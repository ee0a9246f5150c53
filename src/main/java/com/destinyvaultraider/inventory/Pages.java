package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Arrangement.Known;
import com.destinyvaultraider.inventory.CharacterPage.Currency;
import com.destinyvaultraider.inventory.CharacterPage.Destination;
import com.destinyvaultraider.inventory.CharacterPage.Postmaster;
import com.destinyvaultraider.inventory.CharacterPage.Slot;
import com.destinyvaultraider.inventory.VaultPage.Category;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.BucketDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a picture out as the vault page and as a character's page. */
final class Pages {

  private static final int EQUIPPABLE = 3;
  private static final int AT_POSTMASTER = 4;
  private static final Comparator<BucketDefinition> SHOWN_ORDER =
      Comparator.comparing((BucketDefinition bucket) -> bucket.name().isEmpty())
          .thenComparing(bucket -> bucket.category() != EQUIPPABLE)
          .thenComparingInt(BucketDefinition::order)
          .thenComparingLong(BucketDefinition::hash);
  private static final Comparator<Item> BEST_FIRST =
      Comparator.comparingInt((Item item) -> item.definition().tier())
          .thenComparingInt(Item::power)
          .reversed()
          .thenComparing(item -> item.definition().name())
          .thenComparingLong(Item::hash);

  private final Picture picture;
  private final Tiles tiles;
  private final Cards cards;
  private final Freshness freshness;
  private final Selection selection;

  /**
   * Prepares the pages of one picture.
   *
   * @param freshness how far the picture can be relied on
   * @param selection whether a click selects
   */
  Pages(Picture picture, Tiles tiles, Cards cards, Freshness freshness, Selection selection) {
    this.picture = picture;
    this.tiles = tiles;
    this.cards = cards;
    this.freshness = freshness;
    this.selection = selection;
  }

  VaultPage vault(
      PlayedCharacter current,
      boolean stay,
      Arrangement arrangement,
      Function<Item, Remarks.Remark> remarks) {
    List<Item> items = picture.at(new Place.Vault()).toList();
    return new VaultPage(
        cards.of(current, true),
        cards.of(picture.characters(), current.id()),
        picture.characters().stream().map(this::destination).toList(),
        categories(items, arrangement, remarks),
        items.size(),
        picture.definitions().bucket(Picture.VAULT_BUCKET).capacity(),
        stay,
        arrangement,
        freshness.oldness(),
        selection,
        freshness.word(picture));
  }

  CharacterPage character(PlayedCharacter character) {
    return new CharacterPage(
        cards.of(character, true),
        cards.of(picture.characters(), character.id()),
        destinations(character),
        slots(character),
        shared(character),
        postmaster(character),
        currencies(),
        freshness.oldness(),
        selection,
        freshness.word(picture));
  }

  private List<Category> categories(
      List<Item> items, Arrangement arrangement, Function<Item, Remarks.Remark> remarks) {
    List<Category> categories = new ArrayList<>();
    if (arrangement.grouping() == Arrangement.Grouping.SLOT) {
      Comparator<Known> order =
          arrangement.sorting().order().thenComparing(Known::item, BEST_FIRST);
      byBucket(items.stream())
          .forEach((bucket, rows) ->
              categories.add(
                  new Category(
                      name(bucket),
                      anchor(bucket),
                      bucket.hash(),
                      vaultTiles(
                          rows.stream()
                              .map(item -> new Known(item, remarks))
                              .sorted(order)
                              .map(Known::item)))));
      return categories;
    }
    new Groups(picture, arrangement, remarks)
        .of(items, BEST_FIRST)
        .forEach((group, rows) ->
            categories.add(
                new Category(
                    group.name(),
                    "group-" + group.number(),
                    group.number(),
                    vaultTiles(rows.stream()))));
    return categories;
  }

  private List<Tile> vaultTiles(Stream<Item> items) {
    return items.map(item -> tiles.of(item, "vault")).toList();
  }

  private List<Slot> slots(PlayedCharacter character) {
    Place worn = new Place.Equipped(character.id());
    Place bag = new Place.Carried(character.id());
    return slots(Stream.concat(picture.at(worn), picture.at(bag)), character);
  }

  private List<Slot> shared(PlayedCharacter character) {
    return slots(picture.at(new Place.Pockets()), character);
  }

  /** A slot for each bucket; what lies in one without a name is not for players to see. */
  private List<Slot> slots(Stream<Item> items, PlayedCharacter character) {
    List<Slot> slots = new ArrayList<>();
    byBucket(items)
        .forEach((bucket, rows) -> {
          if (!bucket.name().isEmpty()) {
            slots.add(slot(bucket, rows, character.id()));
          }
        });
    return slots;
  }

  private Slot slot(BucketDefinition bucket, List<Item> rows, CharacterId character) {
    String owner = character.toString();
    return new Slot(
        bucket.name(),
        anchor(bucket),
        bucket.hash(),
        bucket.category() == EQUIPPABLE,
        rows.stream()
            .filter(Item::isEquipped)
            .findFirst()
            .map(item -> tiles.of(item, owner))
            .orElse(null),
        tilesOf(rows.stream().filter(item -> !item.isEquipped()).toList(), owner),
        bucket.capacity());
  }

  private Postmaster postmaster(PlayedCharacter character) {
    String owner = character.id().toString();
    return new Postmaster(
        picture
            .at(new Place.Postmaster(character.id()))
            .map(item -> tiles.of(item, owner))
            .toList(),
        picture.definitions().bucket(Picture.POSTMASTER_BUCKET).capacity());
  }

  private List<Currency> currencies() {
    return picture.currencies().stream()
        .map(item ->
            new Currency(
                item.definition().name(),
                tiles.icon(item.definition()),
                Words.number(item.quantity())))
        .toList();
  }

  private List<Destination> destinations(PlayedCharacter character) {
    List<Destination> destinations = new ArrayList<>();
    destinations.add(new Destination(Words.say("inventory.vault"), "vault", "to-vault", null));
    picture.characters().stream()
        .filter(other -> !other.id().equals(character.id()))
        .forEach(other -> destinations.add(destination(other)));
    return destinations;
  }

  private Destination destination(PlayedCharacter character) {
    CharacterCard card = cards.of(character, false);
    return new Destination(card.className(), card.id(), "to-" + card.id(), card.emblem());
  }

  private Map<BucketDefinition, List<Item>> byBucket(Stream<Item> items) {
    return items
        .filter(item -> picture.bucketOf(item).location() != AT_POSTMASTER)
        .collect(
            Collectors.groupingBy(
                picture::bucketOf, () -> new TreeMap<>(SHOWN_ORDER), Collectors.toList()));
  }

  private List<Tile> tilesOf(List<Item> items, String owner) {
    return items.stream().sorted(BEST_FIRST).map(item -> tiles.of(item, owner)).toList();
  }

  private static String name(BucketDefinition bucket) {
    return bucket.name().isEmpty() ? Words.say("inventory.other") : bucket.name();
  }

  private static String anchor(BucketDefinition bucket) {
    return "bucket-" + bucket.hash();
  }
}
