package com.destinyvaultraider.sandbox.world;

import com.destinyvaultraider.sandbox.world.Sale.Cost;
import com.destinyvaultraider.sandbox.world.Vendor.Restock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Everybody who sells something, and what that is at which time, from the table of vendors. */
final class Vendors {

  private static final int POWER = 550;

  private final Catalogue catalogue;
  private final Sockets sockets;
  private final Xur xur;
  private final List<Vendor> all = new ArrayList<>();
  private final Map<Long, List<Offer>> offers = new HashMap<>();

  Vendors(Catalogue catalogue, Sockets sockets) {
    this.catalogue = catalogue;
    this.sockets = sockets;
    this.xur = new Xur(catalogue);
    List<String> lines = Catalogue.lines("vendors.tsv");
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).startsWith("\t")) {
        read(lines, at);
      }
    }
  }

  /** What is put out under one category: some of a kind. */
  private record Offer(int category, List<String> column) {

    private static final int COSTS = 6;

    boolean isOf(Item item, int classType) {
      int tier = column.get(2).equals("named") ? item.tier() : Integer.parseInt(column.get(3));
      return item.tier() == tier
          && switch (column.get(2)) {
            case "named" -> item.name().equals(column.get(3));
            case "weapon" -> item.isWeapon();
            case "armor" -> item.isArmor() && item.classType() == classType;
            case "ship" -> item.itemType() == Item.SHIP;
            case "vehicle" -> item.itemType() == Item.VEHICLE;
            default -> item.itemType() == Item.GHOST;
          };
    }

    int count() {
      return Integer.parseInt(column.get(4));
    }

    int quantity() {
      return Integer.parseInt(column.get(5));
    }

    List<Cost> costs(Catalogue catalogue) {
      return Arrays.stream(column.get(COSTS).split(",", -1))
          .map(text -> text.split("\\*", 2))
          .map(cost -> new Cost(catalogue.named(cost[0]).hash(), Integer.parseInt(cost[1])))
          .toList();
    }
  }

  private void read(List<String> lines, int at) {
    String[] column = lines.get(at).split("\t", -1);
    List<String> categories = new ArrayList<>();
    List<Offer> goods = new ArrayList<>();
    for (int next = at + 1; next < lines.size() && lines.get(next).startsWith("\t"); next++) {
      String line = lines.get(next);
      if (line.startsWith("\t\t")) {
        goods.add(new Offer(categories.size() - 1, List.of(line.split("\t", -1))));
      } else {
        categories.add(line.substring(1));
      }
    }
    long hash = Long.parseLong(column[0]);
    all.add(
        new Vendor(
            hash,
            column[1],
            column[2],
            column[3],
            Long.parseLong(column[4]),
            Integer.parseInt(column[5]),
            Restock.valueOf(column[6]),
            List.copyOf(categories)));
    offers.put(hash, goods);
  }

  List<Vendor> all() {
    return List.copyOf(all);
  }

  /** What a vendor sells now to a character of this class. */
  List<Sale> sales(Vendor vendor, Instant now, int classType) {
    if (vendor.comesAndGoes()) {
      return xur.sales(now);
    }
    Shelf shelf = Shelf.of(vendor.hash() * 31 + vendor.period(now));
    for (Offer offer : offers.getOrDefault(vendor.hash(), List.of())) {
      Predicate<Item> fitting = item -> offer.isOf(item, classType);
      List<Item> from = catalogue.items().stream().filter(fitting).toList();
      shelf.sell(offer.category(), from, offer.count(), offer.quantity(), offer.costs(catalogue));
    }
    return List.copyOf(shelf.sales());
  }

  /** What is told of the goods that are instances, by their index. */
  ObjectNode components(Vendor vendor, Instant now, int classType) {
    SplittableRandom random = new SplittableRandom(vendor.hash() + 7 * vendor.period(now));
    Components components = new Components(sockets, random);
    for (Sale sale : sales(vendor, now, classType)) {
      catalogue
          .find(sale.itemHash())
          .filter(Item::isInstanced)
          .ifPresent(item ->
              components.describe(
                  item, Integer.toString(sale.vendorItemIndex()), Place.BAG, POWER, 0));
    }
    return components.build();
  }
}
