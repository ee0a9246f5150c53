package com.destinyvaultraider.vendor;

import static com.destinyvaultraider.inventory.Gear.ACE_OF_SPADES;
import static com.destinyvaultraider.inventory.Gear.CORES;
import static com.destinyvaultraider.inventory.Gear.HUNTER;
import static com.destinyvaultraider.inventory.Gear.SUNSHOT;
import static com.destinyvaultraider.inventory.Gear.TITAN;
import static com.destinyvaultraider.inventory.Gear.account;
import static com.destinyvaultraider.inventory.Gear.carried;
import static com.destinyvaultraider.inventory.Gear.instance;
import static com.destinyvaultraider.inventory.Gear.stack;
import static com.destinyvaultraider.inventory.Gear.vault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.ProfileResponse.Component;
import com.destinyvaultraider.bungie.VendorResponse;
import com.destinyvaultraider.bungie.VendorResponse.Cost;
import com.destinyvaultraider.bungie.VendorResponse.Sale;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inspection.Sheets;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Tiles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When he comes and goes by the page, and what of his stock is owned. 20 November is a Friday. */
class XurPagesTests {

  private static final BungieFailure DOWN = new BungieFailure.Down(5, "SystemDisabled", false);
  private static final VendorResponse NOTHING = stock(Map.of());
  private static final long UNOWNED = 7;

  @Test
  void saysUntilWhenHeStays() {
    XurPage page = at("2026-11-20T17:00:00Z").of(told(NOTHING), Set.of(), List.of());

    assertThat(page.when()).isEqualTo("Here until Tuesday 24 November, 17:00 UTC");
    assertThat(page.countdown().words()).isEqualTo("He leaves in 4 days");
  }

  @Test
  void saysWhenHeComes() {
    XurPage page = at("2026-11-27T15:59:00Z").of(told(null), Set.of(), List.of());

    assertThat(page.when()).isEqualTo("Back on Friday 27 November, 17:00 UTC");
    assertThat(page.countdown().words()).isEqualTo("He comes in one hour and one minute");
  }

  @Test
  void doesNotPutHimOffForAWeekWhereBungieIsSlowToNoticeHim() {
    assertThat(at("2026-11-20T17:00:05Z").of(told(null), Set.of(), List.of()).when())
        .isEqualTo("Expected any moment, since Friday 20 November, 17:00 UTC");
    assertThat(at("2026-11-24T17:00:05Z").of(told(NOTHING), Set.of(), List.of()).when())
        .isEqualTo("Still here, but expected to leave on Tuesday 24 November, 17:00 UTC");
  }

  @Test
  void expectsHimNextWeekWhereHeDidNotComeForHours() {
    XurPage page = at("2026-11-20T20:00:00Z").of(told(null), Set.of(), List.of());

    assertThat(page.when())
        .isEqualTo(
            "Usually here since Friday 20 November, 17:00 UTC, but Bungie.net does not show him");
    assertThat(page.countdown().words()).isEqualTo("He comes in 6 days and 21 hours");
    assertThat(page.awaited()).isFalse();
  }

  @Test
  void saysWhereThePlayerHasWhatHeSells() {
    assertThat(offers(Set.of()))
        .extracting(Offer::owned)
        .containsExactly(
            "You have 2: in the vault, on your Titan", "You have one: on your Hunter", "");
    assertThat(offers(Set.of())).extracting(Offer::had).containsExactly(true, true, false);
  }

  @Test
  void marksWhatHeDidNotHaveTheLastTime() {
    assertThat(offers(Set.of(SUNSHOT.hash())))
        .extracting(Offer::fresh)
        .containsExactly(true, false, true);
    assertThat(offers(Set.of())).extracting(Offer::fresh).containsOnly(false);
    assertThat(weekend(Set.of(SUNSHOT.hash())).news())
        .isEqualTo("2 things that he did not have the last time.");
    assertThat(weekend(Set.of()).news()).isEmpty();
  }

  @Test
  void saysWhatCanBePaid() {
    assertThat(offers(Set.of()).getFirst().costs())
        .extracting(Offer.Cost::affordable, Offer.Cost::purse)
        .containsExactly(tuple(true, "you have 30"), tuple(false, "you have 30"));
  }

  @Test
  void saysHowOldHisStockIsWhereNothingNewerIsKnown() {
    Instant asked = Instant.parse("2026-11-21T16:00:00Z");
    VendorResponse answer = stock(Map.of(1, sale(SUNSHOT.hash())));

    XurPage page =
        at("2026-11-21T17:00:00Z").of(new Known<>(answer, asked, DOWN, asked), Set.of(), List.of());

    assertThat(page.trouble())
        .isEqualTo("Bungie.net is down for maintenance. What you see is as of 1 hour ago.");
    assertThat(page.categories().getFirst().offers()).hasSize(1);
  }

  @Test
  void saysWhenHeStaysThoughNobodyTellsWhatHeSells() {
    Instant now = Instant.parse("2026-11-21T17:00:00Z");

    XurPage page = at(now.toString()).of(new Known<>(null, null, DOWN, now), Set.of(), List.of());

    assertThat(page.here()).isTrue();
    assertThat(page.trouble()).endsWith("So what he sells cannot be told now.");
    assertThat(page.categories()).isEmpty();
  }

  private static List<Offer> offers(Set<Long> before) {
    return weekend(before).categories().getFirst().offers();
  }

  private static XurPage weekend(Set<Long> before) {
    Sale ace =
        new Sale(
            ACE_OF_SPADES.hash(),
            1,
            0,
            0,
            List.of(new Cost(CORES.hash(), 30), new Cost(CORES.hash(), 31)));
    VendorResponse answer = stock(Map.of(1, ace, 2, sale(SUNSHOT.hash()), 3, sale(UNOWNED)));
    return at("2026-11-21T17:00:00Z").of(told(answer), before, List.of());
  }

  private static Known<VendorResponse> told(@Nullable VendorResponse answer) {
    return new Known<>(answer, Instant.EPOCH, null, Instant.EPOCH);
  }

  private static VendorResponse stock(Map<Integer, Sale> sales) {
    return new VendorResponse(null, null, new Component<>(sales), null);
  }

  private static Sale sale(long hash) {
    return new Sale(hash, 1, 0, 0, null);
  }

  private static XurPages at(String instant) {
    Picture picture =
        account(
            instance(ACE_OF_SPADES, 1, vault()),
            instance(ACE_OF_SPADES, 3, carried(TITAN)),
            instance(SUNSHOT, 2, carried(HUNTER)),
            stack(CORES, 30, vault()));
    Counter counter =
        new Counter(picture, new Tiles(picture, "", ""), new Details(), new Sheets(""), Set.of());
    return new XurPages(counter, Instant.parse(instant), _ -> "1 hour ago");
  }
}
