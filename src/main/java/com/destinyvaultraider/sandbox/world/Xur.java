package com.destinyvaultraider.sandbox.world;

import com.destinyvaultraider.sandbox.world.Sale.Cost;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/** Xûr's stock, which he changes every Friday at 17:00 UTC. */
final class Xur {

  private static final int OFFERS = 0;
  private static final int CONSUMABLES = 1;
  private static final int EXOTIC_WEAPONS = 2;
  private static final int MORE_OFFERS = 3;
  private static final int CIPHERS = 9;

  private static final int WARLOCK = 2;
  private static final int LEGENDARY = 5;
  private static final Instant FIRST_FRIDAY =
      LocalDate.of(2017, 9, 8).with(DayOfWeek.FRIDAY).atTime(17, 0).toInstant(ZoneOffset.UTC);

  private final Catalogue catalogue;

  Xur(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What he sells in the week of this instant, that is until the next Friday. */
  List<Sale> sales(Instant now) {
    long week = Math.floorDiv(ChronoUnit.HOURS.between(FIRST_FRIDAY, now), 7 * 24);
    Shelf stock = Shelf.of(week);
    Item coin = catalogue.named("Strange Coin");
    Item glimmer = catalogue.named("Glimmer");
    Item cipher = catalogue.named("Exotic Cipher");

    stock.sell(EXOTIC_WEAPONS, some(Item::isWeapon, Item.EXOTIC), 4, 1, price(coin, 23));
    for (int classType = 0; classType <= WARLOCK; classType++) {
      int wearer = classType;
      Predicate<Item> armor = item -> item.isArmor() && item.classType() == wearer;
      stock.sell(MORE_OFFERS, some(armor, Item.EXOTIC), 2, 1, price(coin, 23));
    }
    stock.sell(OFFERS, some(Item::isWeapon, LEGENDARY), 6, 1, price(coin, 11));
    for (int classType = 0; classType <= WARLOCK; classType++) {
      int wearer = classType;
      Predicate<Item> armor = item -> item.isArmor() && item.classType() == wearer;
      stock.sell(OFFERS, some(armor, LEGENDARY), 2, 1, List.of(cost(glimmer, 1000), cost(coin, 5)));
    }
    stock.sell(CONSUMABLES, named("Enhancement Prism"), 1, 1, price(coin, 15));
    stock.sell(CONSUMABLES, named("Raid Banner"), 1, 5, price(glimmer, 5000));
    stock.sell(CONSUMABLES, named("Glimmershard"), 1, 10, price(coin, 3));
    stock.sell(CIPHERS, List.of(cipher), 1, 1, price(coin, 97));
    return List.copyOf(stock.sales());
  }

  private List<Item> some(Predicate<Item> test, int tier) {
    return catalogue.items().stream().filter(item -> item.tier() == tier).filter(test).toList();
  }

  private List<Item> named(String name) {
    return List.of(catalogue.named(name));
  }

  private static List<Cost> price(Item currency, int quantity) {
    return List.of(cost(currency, quantity));
  }

  private static Cost cost(Item currency, int quantity) {
    return new Cost(currency.hash(), quantity);
  }
}
