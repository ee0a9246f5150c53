package com.destinyvaultraider.vendor;

import static com.destinyvaultraider.inventory.Gear.ACE_OF_SPADES;
import static com.destinyvaultraider.inventory.Gear.HUNTER;
import static com.destinyvaultraider.inventory.Gear.SUNSHOT;
import static com.destinyvaultraider.inventory.Gear.account;
import static com.destinyvaultraider.inventory.Gear.carried;
import static com.destinyvaultraider.inventory.Gear.instance;
import static com.destinyvaultraider.inventory.Gear.vault;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.ProfileResponse.Component;
import com.destinyvaultraider.bungie.VendorResponse;
import com.destinyvaultraider.bungie.VendorResponse.Sale;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Tiles;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When he comes and goes by the page, and what of his stock is owned. 20 November is a Friday. */
class OffersTests {

  private static final BungieFailure DOWN = new BungieFailure.Down(5, "SystemDisabled", false);
  private static final VendorResponse NOTHING = stock(Map.of());

  @Test
  void saysUntilWhenHeStays() {
    assertThat(at("2026-11-20T17:00:00Z").of(told(NOTHING)).when())
        .isEqualTo("Here until Tuesday 24 November, 17:00 UTC");
  }

  @Test
  void saysWhenHeComes() {
    assertThat(at("2026-11-24T17:00:00Z").of(told(null)).when())
        .isEqualTo("Back on Friday 27 November, 17:00 UTC");
  }

  @Test
  void doesNotPutHimOffForAWeekWhereBungieIsSlowToNoticeHim() {
    assertThat(at("2026-11-20T17:00:05Z").of(told(null)).when())
        .isEqualTo("Expected any moment, since Friday 20 November, 17:00 UTC");
    assertThat(at("2026-11-24T17:00:05Z").of(told(NOTHING)).when())
        .isEqualTo("Still here, but expected to leave on Tuesday 24 November, 17:00 UTC");
  }

  @Test
  void saysWhereThePlayerHasWhatHeSells() {
    VendorResponse answer = stock(Map.of(1, sale(ACE_OF_SPADES.hash()), 2, sale(SUNSHOT.hash())));

    assertThat(at("2026-11-21T17:00:00Z").of(told(answer)).categories().getFirst().offers())
        .extracting(XurPage.Offer::owned)
        .containsExactlyInAnyOrder("in the vault", "on your Hunter");
  }

  @Test
  void saysHowOldHisStockIsWhereNothingNewerIsKnown() {
    Instant asked = Instant.parse("2026-11-21T16:00:00Z");
    VendorResponse answer = stock(Map.of(1, sale(SUNSHOT.hash())));

    XurPage page = at("2026-11-21T17:00:00Z").of(new Xur.Stock(answer, asked, DOWN, asked));

    assertThat(page.trouble())
        .isEqualTo("Bungie.net is down for maintenance. What you see is as of 1 hour ago.");
    assertThat(page.categories().getFirst().offers()).hasSize(1);
  }

  @Test
  void saysWhenHeStaysThoughNobodyTellsWhatHeSells() {
    Instant now = Instant.parse("2026-11-21T17:00:00Z");

    XurPage page = at(now.toString()).of(new Xur.Stock(null, null, DOWN, now));

    assertThat(page.here()).isTrue();
    assertThat(page.trouble()).endsWith("So what he sells cannot be told now.");
    assertThat(page.categories()).isEmpty();
  }

  private static Xur.Stock told(@Nullable VendorResponse answer) {
    return new Xur.Stock(answer, Instant.EPOCH, null, Instant.EPOCH);
  }

  private static VendorResponse stock(Map<Integer, Sale> sales) {
    return new VendorResponse(null, null, new Component<>(sales));
  }

  private static Sale sale(long hash) {
    return new Sale(hash, 1, null);
  }

  private static Offers at(String instant) {
    Picture picture =
        account(instance(ACE_OF_SPADES, 1, vault()), instance(SUNSHOT, 2, carried(HUNTER)));
    return new Offers(
        picture, new Tiles(picture, "", ""), Instant.parse(instant), _ -> "1 hour ago");
  }
}
