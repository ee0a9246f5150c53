package com.destinyvaultraider.vendor;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.VendorResponse;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Pictures;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** What Xûr sells, of which every week is kept. */
@Component
class Xur {

  private static final Logger log = LoggerFactory.getLogger(Xur.class);
  private static final int MOST_CHARACTERS = 1_000;

  private final Stalls stalls;
  private final XurLedger ledger;
  private final Pictures pictures;
  private final Details details;

  /** When Bungie said what was kept last for a character. */
  private final Cache<CharacterId, Instant> kept =
      Caffeine.newBuilder()
          .maximumSize(MOST_CHARACTERS)
          .expireAfterWrite(Duration.ofHours(2))
          .build();

  Xur(Stalls stalls, XurLedger ledger, Pictures pictures, Details details) {
    this.stalls = stalls;
    this.ledger = ledger;
    this.pictures = pictures;
    this.details = details;
  }

  /** What is known of what he sells to this character of the player. */
  Known<VendorResponse> of(Player player, PlayedCharacter character) {
    Known<VendorResponse> known = stalls.of(player, character.id(), Stalls.XUR);
    VendorResponse answer = known.answer();
    Instant asked = known.asked();
    if (answer != null && asked != null && !asked.equals(kept.getIfPresent(character.id()))) {
      kept.put(character.id(), asked);
      keep(pictures.of(player), character, answer, asked);
    }
    return known;
  }

  private void keep(
      Picture picture, PlayedCharacter character, VendorResponse answer, Instant asked) {
    Instant arrived = XurWeek.lastArrival(asked);
    List<XurSale> sales =
        Goods.of(picture, details, answer).values().stream()
            .map(good ->
                new XurSale(
                    arrived,
                    character.classType(),
                    good.index(),
                    good.definition().hash(),
                    good.quantity(),
                    good.sale().costs() == null ? List.of() : good.sale().costs(),
                    Roll.of(good.detail())))
            .toList();
    try {
      ledger.keep(sales);
    } catch (DataAccessException ex) {
      // What he sells is worth showing also while the database is away.
      kept.invalidate(character.id());
      log.warn("What Xûr sells could not be kept: {}", ex.getMessage());
    }
  }
}
