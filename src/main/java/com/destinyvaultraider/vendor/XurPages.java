package com.destinyvaultraider.vendor;

import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.VendorResponse;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.trouble.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Lays out Xûr's page. */
final class XurPages {

  private static final Duration LATE_AT_MOST = Duration.ofHours(3);

  private final Counter counter;
  private final Instant now;
  private final Function<Instant, String> ago;

  /**
   * Prepares the page.
   *
   * @param ago how long ago a moment was, in words
   */
  XurPages(Counter counter, Instant now, Function<Instant, String> ago) {
    this.counter = counter;
    this.now = now;
    this.ago = ago;
  }

  /**
   * The page for what is known of his stock.
   *
   * @param before what he sold the last time, by hash
   * @param last what is shown in the place of what is not told: the same, ready to print, or what
   *     others are sold
   */
  XurPage of(Known<VendorResponse> known, Set<Long> before, List<HistoryPage.Sold> last) {
    VendorResponse answer = known.answer();
    String trouble = trouble(known, "vendor.untold", ago);
    if (answer != null) {
      return here(
          counter.categories(Stalls.XUR, answer, before, _ -> true), trouble, before, List.of());
    }
    boolean toldOfNothing = known.asked() == null && XurWeek.isHere(now);
    return toldOfNothing ? here(List.of(), trouble, before, last) : away(trouble, last);
  }

  /**
   * Why nothing newer is known, or empty.
   *
   * @param untold the key of what is said where nothing is known at all
   */
  static String trouble(Known<?> known, String untold, Function<Instant, String> ago) {
    BungieFailure trouble = known.trouble();
    if (trouble == null) {
      return "";
    }
    Instant asked = known.asked();
    return asked == null
        ? Words.say(untold, Trouble.sentence(trouble))
        : Words.say("vendor.told", Trouble.sentence(trouble), ago.apply(asked));
  }

  /** The page with his stock; a Bungie that is slow to notice his leaving still has one. */
  private XurPage here(
      List<Category> categories, String trouble, Set<Long> before, List<HistoryPage.Sold> last) {
    boolean usual = XurWeek.isHere(now);
    Instant leaves = usual ? XurWeek.nextDeparture(now) : XurWeek.lastChange(now);
    return new XurPage(
        true,
        usual
            ? Words.say("vendor.until", Moments.dayAndHour(leaves))
            : Words.say("vendor.still", Moments.dayAndHour(leaves)),
        usual ? Countdown.to(leaves, now, "vendor.leaves") : Countdown.NONE,
        leaves.toString(),
        trouble,
        news(categories, before),
        categories,
        last);
  }

  private static String news(List<Category> categories, Set<Long> before) {
    if (before.isEmpty() || categories.isEmpty()) {
      return "";
    }
    long fresh =
        categories.stream()
            .flatMap(category -> category.offers().stream())
            .filter(Offer::fresh)
            .count();
    return fresh == 0 ? Words.say("vendor.nothing-new") : Words.say("vendor.some-new", fresh);
  }

  /**
   * The page without him; a Bungie that is slow to notice his coming has nothing yet, and one that
   * has nothing for hours does not expect him any more.
   */
  private XurPage away(String trouble, List<HistoryPage.Sold> last) {
    Instant due = XurWeek.lastChange(now);
    boolean usual = XurWeek.isHere(now);
    boolean late = usual && due.plus(LATE_AT_MOST).isAfter(now);
    Instant comes = late ? due : XurWeek.nextArrival(now);
    return new XurPage(
        false,
        Words.say(
            late ? "vendor.late" : usual ? "vendor.missed" : "vendor.back",
            Moments.dayAndHour(usual ? due : comes)),
        late ? Countdown.NONE : Countdown.to(comes, now, "vendor.comes"),
        comes.toString(),
        trouble,
        "",
        List.of(),
        last);
  }
}
