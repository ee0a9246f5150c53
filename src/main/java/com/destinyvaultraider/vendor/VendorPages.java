package com.destinyvaultraider.vendor;

import com.destinyvaultraider.bungie.BungieSite;
import com.destinyvaultraider.bungie.VendorResponse;
import com.destinyvaultraider.bungie.VendorResponse.Progression;
import com.destinyvaultraider.bungie.VendorResponse.Vendor;
import com.destinyvaultraider.bungie.VendorsResponse;
import com.destinyvaultraider.inventory.Layout;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.VendorDefinition;
import com.destinyvaultraider.vendor.VendorPage.Head;
import com.destinyvaultraider.vendor.VendorPage.Rank;
import com.destinyvaultraider.vendor.VendorPage.Stand;
import com.destinyvaultraider.vendor.VendorPage.Ware;
import com.destinyvaultraider.vendor.VendorsPage.Choice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the vendors and each single one. */
@Component
class VendorPages {

  private static final int AT_A_GLANCE = 14;
  private static final String UNTOLD = "vendor.vendors-silent";

  private final Layout layout;
  private final BungieSite bungie;

  VendorPages(Layout layout, BungieSite bungie) {
    this.layout = layout;
    this.bungie = bungie;
  }

  /**
   * What a page is asked to show.
   *
   * @param missingOnly only what the player does not have
   */
  record Wish(PlayedCharacter character, boolean missingOnly) {

    String address(String path) {
      return path + "?character=" + character.id() + (missingOnly ? "&missing=true" : "");
    }

    Wish other() {
      return new Wish(character, !missingOnly);
    }
  }

  /** All vendors but Xûr, who has a page of his own. */
  VendorsPage all(Known<VendorsResponse> known, Counter counter, Wish wish, Instant now) {
    VendorsResponse answer = known.answer();
    List<Stand> stands = new ArrayList<>();
    if (answer != null) {
      for (long vendor : Answers.present(answer)) {
        if (vendor != Stalls.XUR && isNamed(counter, vendor)) {
          Stand stand = stand(vendor, Answers.one(answer, vendor), counter, wish, now);
          if (!stand.tiles().isEmpty()) {
            stands.add(stand);
          }
        }
      }
    }
    stands.sort(
        Comparator.comparing((Stand stand) -> stand.head().rank() == null)
            .thenComparing(stand -> stand.head().name()));
    return new VendorsPage(
        counter.picture().characters().stream()
            .map(each ->
                new Choice(
                    each.className(),
                    new Wish(each, wish.missingOnly()).address("/vendors"),
                    each.id().equals(wish.character().id())))
            .toList(),
        wish.character().className(),
        XurPages.trouble(known, UNTOLD, layout::ago),
        answer == null,
        wish.missingOnly(),
        wish.other().address("/vendors"),
        stands);
  }

  /** One vendor with all that is told of its goods. */
  VendorPage one(
      long vendor, Known<VendorResponse> known, Counter counter, Wish wish, Instant now) {
    VendorResponse answer = known.answer();
    return new VendorPage(
        head(vendor, answer, counter, wish, now),
        wish.character().className(),
        XurPages.trouble(known, UNTOLD, layout::ago),
        answer == null,
        wish.missingOnly(),
        wish.other().address("/vendors/" + vendor),
        wish.address("/vendors"),
        answer == null
            ? List.of()
            : counter.categories(
                vendor, answer, Set.of(), offer -> !wish.missingOnly() || !offer.had()));
  }

  private static boolean isNamed(Counter counter, long vendor) {
    VendorDefinition definition = counter.picture().definitions().vendor(vendor);
    return definition != null && !definition.name().isEmpty();
  }

  private Stand stand(long vendor, VendorResponse answer, Counter counter, Wish wish, Instant now) {
    List<Ware> wares =
        counter.glance(answer).stream().filter(ware -> !wish.missingOnly() || !ware.had()).toList();
    List<Ware> first = wares.subList(0, Math.min(AT_A_GLANCE, wares.size()));
    int more = wares.size() - first.size();
    return new Stand(
        head(vendor, answer, counter, wish, now),
        Words.say("vendor.goods", wares.size()),
        first,
        more == 0 ? "" : Words.say("vendor.and-more", more));
  }

  private Head head(
      long vendor, @Nullable VendorResponse answer, Counter counter, Wish wish, Instant now) {
    VendorDefinition definition = counter.picture().definitions().vendor(vendor);
    String icon = definition == null ? null : definition.icon();
    Instant refresh = answer == null ? null : Answers.refresh(answer);
    Vendor sheet = answer == null || answer.vendor() == null ? null : answer.vendor().data();
    return new Head(
        wish.address("/vendors/" + vendor),
        definition == null || definition.name().isEmpty()
            ? Words.say("vendor.nameless", Long.toString(vendor))
            : definition.name(),
        definition == null ? "" : definition.subtitle(),
        icon == null ? null : bungie.imageRoot() + icon,
        refresh == null
            ? ""
            : refresh.isAfter(now)
                ? Words.say("vendor.refresh", Moments.dayAndHour(refresh))
                : Words.say("vendor.refreshed", Moments.dayAndHour(refresh)),
        refresh == null || !refresh.isAfter(now) ? Countdown.NONE : Countdown.to(refresh, now),
        refresh == null ? "" : refresh.toString(),
        sheet == null || sheet.progression() == null ? null : rank(sheet.progression()));
  }

  private static Rank rank(Progression progression) {
    String level = Words.number(progression.level());
    String words =
        progression.levelCap() > 0
            ? Words.say("vendor.rank-of", level, Words.number(progression.levelCap()))
            : Words.say("vendor.rank", level);
    return new Rank(words, progression.progressToNextLevel(), progression.nextLevelAt());
  }
}
