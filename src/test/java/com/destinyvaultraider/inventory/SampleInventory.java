package com.destinyvaultraider.inventory;

import com.destinyvaultraider.inventory.CharacterPage.Currency;
import com.destinyvaultraider.inventory.CharacterPage.Destination;
import com.destinyvaultraider.inventory.CharacterPage.Postmaster;
import com.destinyvaultraider.inventory.CharacterPage.Slot;
import com.destinyvaultraider.inventory.HomePage.Way;
import com.destinyvaultraider.inventory.VaultPage.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.dialect.IDialect;

/** Invented pages of a well-equipped player, in every state that the templates know. */
public final class SampleInventory {

  private static final CharacterCard HUNTER = card("2305843009300000001", "Hunter", 2014, 1, true);
  private static final CharacterCard WARLOCK =
      card("2305843009300000002", "Warlock", 2008, 2, false);
  private static final CharacterCard TITAN = card("2305843009300000003", "Titan", 1996, 3, false);
  private static final List<CharacterCard> CHARACTERS = List.of(HUNTER, WARLOCK, TITAN);

  private static final List<String> NAMES =
      List.of(
          "Gjallarhorn",
          "Ace of Spades",
          "Fatebringer (Timelost)",
          "Chattering Bone",
          "The Last Word",
          "Thorn",
          "Smite of Merciless Mercy-Bringers-and-Everyone-Else",
          "Ikelos_SMG_v1.0.3",
          "Outbreak Perfected",
          "Trust");
  private static final List<String> TIERS =
      List.of("legendary", "legendary", "exotic", "legendary", "rare", "legendary", "common");
  private static final List<String> ELEMENTS =
      List.of("arc", "solar", "void", "stasis", "strand", "kinetic");

  private SampleInventory() {}

  /** A vault with about 400 things, but for those that have been sent away. */
  public static Object vault(Set<String> gone, boolean stay) {
    List<Category> left =
        categories(false).stream()
            .map(category ->
                new Category(
                    category.name(),
                    category.anchor(),
                    category.bucket(),
                    category.tiles().stream()
                        .filter(tile -> !gone.contains(tile.value()))
                        .toList()))
            .toList();
    int count = left.stream().mapToInt(Category::count).sum();
    return vaultPage(left, count, stay, Selection.OFF);
  }

  /** The same vault with boxes to tick, those of one category ticked. */
  public static Object vaultToSelectFrom() {
    return vaultPage(categories(false), 400, false, new Selection(true, 1498876635L));
  }

  private static VaultPage vaultPage(
      List<Category> categories, int count, boolean stay, Selection selection) {
    return new VaultPage(
        HUNTER,
        CHARACTERS,
        destinations(CHARACTERS),
        categories,
        count,
        1300,
        stay,
        Arrangement.USUAL,
        count == 1300 ? "" : "As of 3 minutes ago",
        selection,
        "");
  }

  private static List<Destination> destinations(List<CharacterCard> characters) {
    return characters.stream()
        .map(card -> new Destination(card.className(), card.id(), "to-" + card.id(), card.emblem()))
        .toList();
  }

  /** What writes tiles in templates. */
  public static IDialect dialect() {
    return new TileDialect();
  }

  /** A vault as full as it can be, with the player staying in it. */
  public static Object fullVault() {
    List<Category> everything = new ArrayList<>();
    for (int copy = 0; copy < 3; copy++) {
      for (Category category : categories(copy == 0)) {
        everything.add(
            new Category(
                category.name(), category.anchor() + copy, category.bucket(), category.tiles()));
      }
    }
    return vaultPage(everything, 1300, true, Selection.OFF);
  }

  /** A vault without anything. */
  public static Object emptyVault() {
    return new VaultPage(
        HUNTER,
        List.of(HUNTER),
        destinations(List.of(HUNTER)),
        List.of(),
        0,
        1300,
        false,
        Arrangement.USUAL,
        "",
        Selection.OFF,
        "");
  }

  /** A character with full slots, something that has just arrived and a crowded postmaster. */
  public static Object character() {
    return characterPage(
        CHARACTERS, tiles("215593132", 20, HUNTER.id(), false), true, Selection.OFF);
  }

  /** A lone character with an empty postmaster and bare slots. */
  public static Object newCharacter() {
    return characterPage(List.of(HUNTER), List.of(), false, Selection.OFF);
  }

  /** The character with boxes to tick. */
  public static Object characterToSelectFrom() {
    return characterPage(
        CHARACTERS, tiles("215593132", 20, HUNTER.id(), false), true, new Selection(true, 0));
  }

  /** The home of a player with three characters. */
  public static Object home() {
    return new HomePage(
        "Lyra-Nine on Steam",
        CHARACTERS,
        List.of(
            new Way("Vault", "/vault", "612 of 1300"),
            new Way("Hunter", "/character", "4 things wait at the postmaster"),
            new Way("Xûr", "/xur", "Here until Tuesday")),
        "");
  }

  /** A tile for another feature's page. */
  public static Tile tile(int at) {
    return tile(at, "1498876634", "vendor", false, false, false);
  }

  private static CharacterPage characterPage(
      List<CharacterCard> characters, List<Tile> postmaster, boolean full, Selection selection) {
    List<Slot> slots = new ArrayList<>();
    List<String> names =
        List.of(
            "Subclass",
            "Kinetic Weapons",
            "Energy Weapons",
            "Power Weapons",
            "Helmet",
            "Gauntlets",
            "Chest Armor",
            "Leg Armor",
            "Class Armor",
            "Ghost",
            "Vehicle",
            "Ships",
            "Emblems",
            "Quests");
    for (int at = 0; at < names.size(); at++) {
      String bucket = Long.toString(1498876634L + at);
      int carried = full ? (at % 4 == 1 ? 9 : 3 + at % 6) : 0;
      List<Tile> tiles = tiles(bucket, carried, HUNTER.id(), at == 1);
      Tile equipped =
          (full && at < 13) || at < 3
              ? tile(at + 3, bucket, HUNTER.id(), true, false, false)
              : null;
      slots.add(slot(names.get(at), at, equipped, tiles, 10));
    }
    List<Destination> destinations = new ArrayList<>();
    destinations.add(new Destination("Vault", "vault", "to-vault", null));
    destinations.addAll(destinations(characters.subList(1, characters.size())));
    List<Slot> shared =
        List.of(
            slot("Consumables", 20, null, full ? stacks(31) : List.of(), 50),
            slot("Modifications", 21, null, full ? stacks(8) : List.of(), 50));
    return new CharacterPage(
        HUNTER,
        characters,
        destinations,
        slots,
        shared,
        new Postmaster(postmaster, 21),
        List.of(
            new Currency("Glimmer", "/icons/901.svg", "187,000"),
            new Currency("Bright Dust", "/icons/902.svg", "12,450"),
            new Currency("Strange Coin", "/icons/903.svg", "23")),
        full ? "As of 3 minutes ago" : "",
        selection,
        "");
  }

  private static Slot slot(
      String name, int at, @Nullable Tile equipped, List<Tile> carried, int capacity) {
    return new Slot(
        name, "slot-" + at, 1498876634L + at, !name.equals("Quests"), equipped, carried, capacity);
  }

  private static List<Category> categories(boolean marked) {
    List<String> names =
        List.of(
            "Kinetic Weapons",
            "Energy Weapons",
            "Power Weapons",
            "Ghost",
            "Helmet",
            "Gauntlets",
            "Chest Armor",
            "Leg Armor",
            "Class Armor",
            "Vehicle",
            "Ships",
            "Emblems");
    List<Category> categories = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      String bucket = Long.toString(1498876634L + at);
      categories.add(
          new Category(
              names.get(at),
              "bucket-" + bucket,
              1498876634L + at,
              at == 10 ? List.of() : tiles(bucket, 44 - 2 * at, "vault", marked && at == 1)));
    }
    categories.add(new Category("Consumables", "bucket-1469714392", 1469714392L, stacks(50)));
    categories.add(new Category("Modifications", "bucket-3313201758", 3313201758L, stacks(14)));
    return categories;
  }

  private static List<Tile> tiles(String bucket, int count, String owner, boolean withMark) {
    List<Tile> tiles = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      tiles.add(tile(at, bucket, owner, false, withMark && at == 4, at == 7));
    }
    return tiles;
  }

  private static List<Tile> stacks(int count) {
    List<Tile> tiles = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      String quantity = at % 5 == 0 ? "" : at % 7 == 0 ? "12k" : Integer.toString(at * 3);
      String name = "Enhancement Core " + at;
      String label = name + ", legendary consumable, " + quantity;
      tiles.add(
          new Tile(
              null,
              3853748946L + at,
              "vault",
              1469714392L,
              false,
              Math.max(1, at * 3),
              name,
              "Consumable",
              label,
              "/icons/" + (500 + at) + ".svg",
              null,
              TIERS.get(at % TIERS.size()),
              "",
              quantity,
              false,
              at % 11 != 3,
              false,
              false));
    }
    return tiles;
  }

  private static Tile tile(
      int at, String bucket, String owner, boolean equipped, boolean marked, boolean fixed) {
    long hash = 1274330687L + at;
    String name = at == 13 ? "Unknown item 4088081867" : NAMES.get(at % NAMES.size());
    String tier = at == 13 ? "basic unknown" : TIERS.get(at % TIERS.size());
    String element = ELEMENTS.get(at % ELEMENTS.size());
    List<String> css = new ArrayList<>(List.of(tier, element));
    String label = name + ", " + tier + " hand cannon, " + element + ", power " + (1990 + at % 30);
    if (at % 6 == 2) {
      css.add("masterwork");
      label += ", masterwork";
    }
    if (at % 5 == 1) {
      css.add("locked");
      label += ", locked";
    }
    if (at % 9 == 4) {
      css.add("crafted");
      label += ", crafted";
    }
    if (equipped) {
      css.add("equipped");
      label += ", equipped";
    }
    String icon =
        at == 13
            ? "/images/unknown.svg"
            : at == 14 ? "/icons/gone" : "/icons/" + (Long.parseLong(bucket) % 97 + at) + ".svg";
    return new Tile(
        Long.toString(
            6917529000000000000L + Long.parseLong(bucket) * 1000 + at + (equipped ? 500 : 0)),
        hash,
        owner,
        Long.parseLong(bucket),
        equipped,
        1,
        name,
        "Hand Cannon",
        label,
        icon,
        at % 3 == 0 ? "/icons/season" + at % 4 + ".svg" : null,
        String.join(" ", css),
        Integer.toString(1990 + at % 30),
        "",
        at % 5 == 1,
        !fixed,
        !equipped && !owner.equals("vault"),
        marked);
  }

  private static CharacterCard card(
      String id, String className, int power, int at, boolean current) {
    return new CharacterCard(
        id,
        className,
        at == 2 ? "Awoken · Female" : "Exo · Male",
        power,
        "/icons/emblem" + at + ".svg",
        "/icons/banner" + at + ".svg",
        "#3c6ea5",
        "played 2 hours ago",
        current);
  }
}
