package com.destinyvaultraider.vendor;

import com.destinyvaultraider.inspection.ItemPage.Bar;
import com.destinyvaultraider.inspection.ItemPage.Column;
import com.destinyvaultraider.inspection.ItemPage.Part;
import com.destinyvaultraider.inventory.SampleInventory;
import com.destinyvaultraider.vendor.HistoryPage.Sold;
import com.destinyvaultraider.vendor.HistoryPage.SoldWeek;
import com.destinyvaultraider.vendor.Offer.Cost;
import com.destinyvaultraider.vendor.Offer.Verdict;
import com.destinyvaultraider.vendor.VendorPage.Head;
import com.destinyvaultraider.vendor.VendorPage.Rank;
import com.destinyvaultraider.vendor.VendorPage.Stand;
import com.destinyvaultraider.vendor.VendorPage.Ware;
import com.destinyvaultraider.vendor.VendorsPage.Choice;
import com.destinyvaultraider.vendor.WatchPage.Found;
import com.destinyvaultraider.vendor.WatchPage.Seller;
import com.destinyvaultraider.vendor.WatchPage.Watched;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Invented pages of Xûr and other vendors, in every state. */
public final class SampleXur {

  private static final String TROUBLE =
      "Bungie.net is down for maintenance. What you see is as of 12 minutes ago.";
  private static final Countdown NEW_GOODS =
      new Countdown("New goods in 2 days and 3 hours", "New goods {0}", 183_600);
  private static final Cost COINS =
      new Cost("Strange Coin", "/icons/903.svg", "23", true, "you have 131");
  private static final Cost CIPHER =
      new Cost("Exotic Cipher", "/icons/904.svg", "1", false, "you have 0");
  private static final List<Bar> BARS =
      List.of(
          new Bar("Range", 60, true, 50, 10, 0, "50 + 10"),
          new Bar("Rounds Per Minute", 140, false, 0, 0, 0, "140"));
  private static final List<Column> PERKS =
      List.of(
          new Column("Barrel", List.of(part("Arrowhead Brake", true), part("Smallbore", false))),
          new Column("Trait", List.of(part("Explosive Payload", true))));

  private SampleXur() {}

  /** Xûr in the system, with more to sell than the player can pay. */
  public static Object here() {
    return new XurPage(
        true,
        "Here until Tuesday, 17:00 UTC",
        new Countdown("He leaves in 2 days and 3 hours", "He leaves {0}", 183_600),
        "2026-11-24T17:00:00Z",
        "",
        "One thing that he did not have the last time.",
        categories(),
        List.of());
  }

  /** The same while Bungie does not answer. */
  public static Object old() {
    return new XurPage(
        true,
        "Here until Tuesday, 17:00 UTC",
        new Countdown("He leaves in 2 days and 3 hours", "He leaves {0}", 183_600),
        "2026-11-24T17:00:00Z",
        TROUBLE,
        "",
        categories(),
        List.of());
  }

  /** His days, and nobody has told yet what he sells. */
  public static Object untold() {
    return new XurPage(
        true,
        "Here until Tuesday, 17:00 UTC",
        new Countdown("He leaves in 2 days and 3 hours", "He leaves {0}", 183_600),
        "2026-11-24T17:00:00Z",
        "Bungie.net is down for maintenance. So what he sells cannot be told now.",
        "",
        List.of(),
        sold());
  }

  /** His days, and he is not there yet. */
  public static Object late() {
    return new XurPage(
        false,
        "Expected any moment, since Friday, 17:00 UTC",
        Countdown.NONE,
        "2026-11-20T17:00:00Z",
        "",
        "",
        List.of(),
        List.of());
  }

  /** Nobody there, and nothing known of before. */
  public static Object away() {
    return away(List.of());
  }

  /** Nobody there, but something known of before. */
  public static Object awayWithLast() {
    return away(sold());
  }

  private static Object away(List<Sold> last) {
    return new XurPage(
        false,
        "Back on Friday, 17:00 UTC",
        new Countdown("He comes in one day and 4 hours", "He comes {0}", 100_800),
        "2026-11-27T17:00:00Z",
        "",
        "",
        List.of(),
        last);
  }

  /** Several weeks that are kept. */
  public static Object history() {
    return new HistoryPage(
        List.of(
            new SoldWeek("Week of 20 November 2026", "2026-11-20T17:00:00Z", sold()),
            new SoldWeek("Week of 13 November 2026", "2026-11-13T17:00:00Z", sold())),
        "/xur/history?page=3",
        "/xur/history?page=1");
  }

  /** No week that is kept. */
  public static Object noHistory() {
    return new HistoryPage(List.of(), null, null);
  }

  /** Some vendors of one of three characters. */
  public static Object vendors() {
    return new VendorsPage(
        List.of(
            new Choice("Hunter", "/vendors?character=1", true),
            new Choice("Titan", "/vendors?character=2", false),
            new Choice("Warlock", "/vendors?character=3", false)),
        "Hunter",
        "",
        false,
        false,
        "/vendors?character=1&missing=true",
        List.of(
            new Stand(head("Banshee-44", true), "9 things", wares(9), "and 5 more"),
            new Stand(head("The Drifter of the Very Long Name", false), "3 things", wares(3), "")));
  }

  /** Vendors of whom nothing is known. */
  public static Object silentVendors() {
    return new VendorsPage(
        List.of(new Choice("Hunter", "/vendors?character=1", true)),
        "Hunter",
        "Bungie.net is down for maintenance. So what is for sale cannot be told now.",
        true,
        false,
        "/vendors?character=1&missing=true",
        List.of());
  }

  /** Vendors who have nothing that the player does not have. */
  public static Object nothingMissing() {
    return new VendorsPage(
        List.of(new Choice("Hunter", "/vendors?character=1", true)),
        "Hunter",
        "",
        false,
        true,
        "/vendors?character=1",
        List.of());
  }

  /** One vendor. */
  public static Object vendor() {
    return vendor("", false, categories());
  }

  /** One vendor as known from before. */
  public static Object oldVendor() {
    return vendor(TROUBLE, false, categories());
  }

  /** One vendor of whom nothing is known. */
  public static Object silentVendor() {
    return vendor(
        "Bungie.net is down for maintenance. So what is for sale cannot be told now.",
        true,
        List.of());
  }

  /** One vendor who is not there. */
  public static Object awayVendor() {
    return vendor("", true, List.of());
  }

  /** Things that are waited for, and others that were looked for. */
  public static Object watches() {
    return new WatchPage(
        "",
        List.of(
            new Watched(
                SampleInventory.tile(2), true, "", List.of(new Seller("Xûr", "/xur", NEW_GOODS))),
            new Watched(SampleInventory.tile(6), true, "Explosive Payload, Outlaw", List.of())),
        "gun",
        List.of(
            new Found(SampleInventory.tile(2), true), new Found(SampleInventory.tile(9), false)),
        "2 things are called “gun”.");
  }

  /** Things that are waited for while nobody tells who sells them, and a name that nothing has. */
  public static Object silentWatches() {
    return new WatchPage(
        "Bungie.net is down for maintenance. So who sells it cannot be told now.",
        List.of(new Watched(SampleInventory.tile(6), false, "", List.of())),
        "gjallarhron",
        List.of(),
        "Nothing is called “gjallarhron”.");
  }

  /** Nothing that is waited for. */
  public static Object noWatches() {
    return new WatchPage("", List.of(), "", List.of(), "");
  }

  private static Object vendor(String trouble, boolean unknown, List<Category> categories) {
    return new VendorPage(
        head("Banshee-44", true),
        "Hunter",
        trouble,
        unknown,
        false,
        "/vendors/672118013?character=1&missing=true",
        "/vendors?character=1",
        categories);
  }

  private static Head head(String name, boolean ranked) {
    return new Head(
        "/vendors/672118013?character=1",
        name,
        "Gunsmith",
        "/icons/905.svg",
        "New goods on Tuesday 24 November, 17:00 UTC",
        new Countdown("in 3 hours and 12 minutes", "{0}", 11_520),
        "2026-11-24T17:00:00Z",
        ranked ? new Rank("Rank 5 of 16", 320, 550) : null);
  }

  private static List<Ware> wares(int count) {
    return IntStream.range(1, count + 1)
        .mapToObj(at -> new Ware(SampleInventory.tile(at), at > 2, at == 1))
        .toList();
  }

  private static List<Category> categories() {
    Verdict better = new Verdict("better", "None of yours has Explosive Payload.");
    Verdict worse = new Verdict("worse", "Worse than yours: its stats sum up to 57, 8 less.");
    return List.of(
        new Category(
            "Exotic Gear",
            List.of(
                offer(2, List.of(COINS), "You have one: in the vault", better, true),
                offer(9, List.of(COINS, CIPHER), "", worse, false),
                offer(16, List.of(COINS), "You have one: on your Hunter", null, false))),
        new Category(
            "Strange Offers",
            List.of(
                new Offer(
                    SampleInventory.tile(6),
                    List.of(CIPHER),
                    "",
                    false,
                    false,
                    true,
                    null,
                    List.of(),
                    List.of()),
                new Offer(
                    SampleInventory.tile(1),
                    List.of(),
                    "In your collections",
                    true,
                    false,
                    false,
                    null,
                    List.of(),
                    List.of()))));
  }

  private static Offer offer(
      int tile, List<Cost> costs, String owned, @Nullable Verdict verdict, boolean fresh) {
    return new Offer(
        SampleInventory.tile(tile),
        costs,
        owned,
        !owned.isEmpty(),
        fresh,
        false,
        verdict,
        BARS,
        PERKS);
  }

  private static List<Sold> sold() {
    return List.of(
        new Sold(
            SampleInventory.tile(2),
            true,
            "In 3 weeks so far",
            "23 Strange Coin",
            "Arrowhead Brake, Explosive Payload",
            ""),
        new Sold(
            SampleInventory.tile(9),
            false,
            "For the first time",
            "1 Exotic Cipher",
            "",
            "Sum of stats 65."),
        new Sold(SampleInventory.tile(16), false, "In 2 weeks so far", "", "", ""));
  }

  private static Part part(String name, boolean active) {
    return new Part(name, "Trait", "What it does.", "/icons/906.svg", active, false, false);
  }
}
