package com.destinyvaultraider.annotation;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.ItemDetail.CatalystState;
import com.destinyvaultraider.detail.ItemDetail.Crafting;
import com.destinyvaultraider.detail.ItemDetail.Deepsight;
import com.destinyvaultraider.detail.ItemFacts;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.detail.StatLine;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Invented items with all that is known of them. */
final class SampleDetails {

  private static final int WEAPON = 3;
  private static final ItemFacts FACTS =
      new ItemFacts(
          "", "", "", 0, null, 0, 0, "", Set.of(), Set.of(), false, false, false, false, false,
          Set.of(), null, "");

  private SampleDetails() {}

  static ItemDetail weapon(String name, long id, long hash) {
    return of(name, id, hash, WEAPON, new Place.Vault(), null, List.of(), List.of());
  }

  static ItemDetail crafted(ItemDetail detail, Instant at) {
    return of(
        detail.item().definition().name(),
        detail.item().id() == null ? 0 : detail.item().id().value(),
        detail.item().hash(),
        WEAPON,
        detail.item().place(),
        new Crafting(10, 0, at, 0),
        detail.stats(),
        detail.sockets());
  }

  static ItemDetail of(
      String name,
      long id,
      long hash,
      int itemType,
      Place place,
      @Nullable Crafting crafting,
      List<StatLine> stats,
      List<Socket> sockets) {
    ItemDefinition definition =
        new ItemDefinition(
            hash,
            name,
            "Rocket Launcher",
            null,
            null,
            953998645L,
            6,
            itemType,
            10,
            3,
            3,
            3,
            1,
            true,
            true,
            false,
            false,
            null,
            null,
            true);
    Item item =
        new Item(
            definition, new ItemInstanceId(id), 1, 953998645L, place, 1, 0, true, 3, 2010, 0, null);
    return new ItemDetail(
        item,
        FACTS,
        0,
        null,
        stats,
        sockets,
        crafting,
        null,
        CatalystState.NONE,
        Deepsight.NONE,
        List.of(),
        true);
  }

  static Socket trait(int index, String plugged, String... others) {
    List<Plug> options =
        Stream.concat(Stream.of(plugged), Stream.of(others)).map(SampleDetails::plug).toList();
    return new Socket(
        index, Socket.Kind.TRAIT, "Weapon perks", options.getFirst(), options, true, true);
  }

  private static Plug plug(String name) {
    return new Plug(
        name.hashCode(), name, "", "Trait", "frames", null, false, 5, Map.of(), List.of());
  }
}
