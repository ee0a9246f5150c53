package com.destinyvaultraider.vendor;

import com.destinyvaultraider.inventory.SampleInventory;
import com.destinyvaultraider.vendor.XurPage.Category;
import com.destinyvaultraider.vendor.XurPage.Cost;
import com.destinyvaultraider.vendor.XurPage.Offer;
import java.util.List;

/** Invented pages of Xûr, here and away. */
public final class SampleXur {

  private SampleXur() {}

  /** Xûr in the system, with more to sell than the player can pay. */
  public static Object here() {
    Cost coins = new Cost("Strange Coin", "/icons/903.svg", "23", true);
    Cost cipher = new Cost("Exotic Cipher", "/icons/904.svg", "1", false);
    return new XurPage(
        true,
        "Here until Tuesday, 17:00 UTC",
        "2026-11-24T17:00:00Z",
        "",
        List.of(
            new Category(
                "Exotic Gear",
                List.of(
                    new Offer(SampleInventory.tile(2), List.of(coins), "in the vault"),
                    new Offer(SampleInventory.tile(9), List.of(coins, cipher), ""),
                    new Offer(SampleInventory.tile(16), List.of(coins), "on your Hunter"))),
            new Category(
                "Strange Offers",
                List.of(
                    new Offer(SampleInventory.tile(6), List.of(cipher), ""),
                    new Offer(SampleInventory.tile(1), List.of(), "")))));
  }

  /** Nobody there. */
  public static Object away() {
    return new XurPage(
        false, "He comes on Friday, 17:00 UTC", "2026-11-27T17:00:00Z", "", List.of());
  }
}
