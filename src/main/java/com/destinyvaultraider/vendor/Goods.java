package com.destinyvaultraider.vendor;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.ProfileResponse.Component;
import com.destinyvaultraider.bungie.ProfileResponse.Instance;
import com.destinyvaultraider.bungie.ProfileResponse.ItemComponents;
import com.destinyvaultraider.bungie.VendorResponse;
import com.destinyvaultraider.bungie.VendorResponse.Sale;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what a vendor sells as if it were what a player owns. */
final class Goods {

  private static final int ARMOR = 2;
  private static final int WEAPON = 3;

  private final Details details;
  private final Picture shop;
  private final ItemComponents told;

  private Goods(Picture picture, Details details, ItemComponents told) {
    this.details = details;
    this.told = told;
    this.shop =
        new Picture(
            picture.membership(),
            picture.minted(),
            picture.characters(),
            picture.items(),
            picture.currencies(),
            picture.definitions(),
            told,
            picture.standing());
  }

  /** All goods of an answer by their index. */
  static Map<Integer, Good> of(Picture picture, Details details, VendorResponse answer) {
    ItemComponents told =
        answer.itemComponents() == null ? ItemComponents.NONE : answer.itemComponents();
    Goods goods = new Goods(picture, details, told);
    Map<Integer, Good> all = new TreeMap<>();
    Answers.sales(answer).forEach((index, sale) -> all.put(index, goods.good(index, sale)));
    return all;
  }

  /** Whether it is a weapon or a piece of armor, of which each can be another. */
  static boolean isGear(ItemDefinition definition) {
    return definition.itemType() == WEAPON || definition.itemType() == ARMOR;
  }

  private Good good(int index, Sale sale) {
    ItemDefinition definition = shop.definitions().item(sale.itemHash());
    Instance instance = instance(index);
    return new Good(
        index,
        sale,
        definition,
        instance == null || !isGear(definition)
            ? null
            : details.forSale(shop, item(index, definition, instance)));
  }

  private @Nullable Instance instance(int index) {
    Component<Map<Long, Instance>> instances = told.instances();
    return instances == null || instances.data() == null
        ? null
        : instances.data().get((long) index);
  }

  private static Item item(int index, ItemDefinition definition, Instance instance) {
    return new Item(
        definition,
        new ItemInstanceId(index),
        1,
        definition.bucketHash(),
        new Place.Vault(),
        0,
        0,
        false,
        instance.damageType() == null ? definition.damageType() : instance.damageType(),
        instance.primaryStat() == null ? 0 : instance.primaryStat().value(),
        0,
        null);
  }
}
