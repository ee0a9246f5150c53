package com.destinyvaultraider.wishlist;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.ItemFacts;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.search.filter.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Things with perks that have numbers, and what the game knows of those. */
final class SampleRolls {

  /** Plain and enhanced forms, and another perk that is called like one. */
  static final Definitions DEFINITIONS =
      Definitions.of(
          List.of(
              perk(20, "Outlaw", "Trait"),
              perk(22, "Outlaw", "Enhanced Trait"),
              perk(23, "Outlaw", "Trait"),
              perk(30, "Frenzy", "Trait"),
              perk(31, "Frenzy", "Enhanced Trait")),
          List.of());

  /** The category that all of them belong to. */
  private static final Set<Long> CATEGORIES = Set.of(7000L);

  private SampleRolls() {}

  static ItemDetail of(Sample sample, Socket... sockets) {
    return with(sample.detail(), sample.detail().item(), sockets);
  }

  /** Something of another type. */
  static ItemDetail typed(int itemType, Socket... sockets) {
    ItemDefinition definition = perk(600, "Something", "Something", itemType);
    ItemDetail detail = Sample.weapon(2, "Something").detail();
    Item like = detail.item();
    Item item =
        new Item(definition, new ItemInstanceId(2), 1, 0, like.place(), 0, 0, true, 0, 0, 0, null);
    return with(detail, item, sockets);
  }

  static Socket socket(Socket.Kind kind, Plug... options) {
    return new Socket(0, kind, "", options[0], Arrays.asList(options), true, true);
  }

  static Plug plug(long hash, String name) {
    return plug(hash, name, false);
  }

  static Plug enhanced(long hash, String name) {
    return plug(hash, name, true);
  }

  private static Plug plug(long hash, String name, boolean enhanced) {
    return new Plug(hash, name, "", "Trait", "frames", null, enhanced, 5, Map.of(), List.of());
  }

  private static ItemDetail with(ItemDetail detail, Item item, Socket... sockets) {
    return new ItemDetail(
        item,
        facts(detail.facts()),
        0,
        null,
        List.of(),
        List.of(sockets),
        null,
        null,
        detail.catalyst(),
        detail.deepsight(),
        List.of(),
        true);
  }

  private static ItemFacts facts(ItemFacts facts) {
    return new ItemFacts(
        "",
        "",
        "",
        0,
        null,
        facts.season(),
        0,
        "",
        CATEGORIES,
        Set.of(),
        false,
        false,
        false,
        false,
        false,
        Set.of(),
        null,
        "");
  }

  private static ItemDefinition perk(long hash, String name, String type) {
    return perk(hash, name, type, 19);
  }

  private static ItemDefinition perk(long hash, String name, String type, int itemType) {
    return new ItemDefinition(
        hash, name, type, null, null, 0, 5, itemType, 0, 3, 0, 0, 1, false, false, false, false,
        null, null, true);
  }
}
