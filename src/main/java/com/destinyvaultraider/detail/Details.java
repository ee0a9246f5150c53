package com.destinyvaultraider.detail;

import com.destinyvaultraider.bungie.ProfileResponse.Instance;
import com.destinyvaultraider.bungie.ProfileResponse.ItemComponents;
import com.destinyvaultraider.detail.ItemDetail.Crafting;
import com.destinyvaultraider.detail.ItemDetail.Energy;
import com.destinyvaultraider.detail.ItemDetail.ObjectiveLine;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.manifest.Definitions;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Works out what items are in full. Thread-safe; what was worked out before is at hand, also after
 * the items were moved.
 */
@Component
public class Details {

  private final LoadingCache<Definitions, Library> libraries =
      Caffeine.newBuilder().weakKeys().build(_ -> new Library());

  /** All items of a picture in its order. */
  public List<ItemDetail> of(Picture picture) {
    return picture.items().stream().map(item -> of(picture, item)).toList();
  }

  /** One item of a picture. */
  public ItemDetail of(Picture picture, Item item) {
    Library library = libraries.get(picture.definitions());
    Lookup lookup = new Lookup(picture.definitions(), library);
    if (item.id() == null || picture.components().equals(ItemComponents.NONE)) {
      return makeup(lookup, picture, item).of(item, picture.standing());
    }
    Map<Long, Makeup> known = library.workedOut(picture.components());
    long id = item.id().value();
    Makeup makeup = known.get(id);
    if (makeup == null) {
      makeup = makeup(lookup, picture, item);
      known.put(id, makeup);
    }
    return makeup.of(item, picture.standing());
  }

  /** What only some searches ask of the things of a picture. */
  public Background background(Picture picture) {
    return Background.of(lookup(picture), picture, loadouts(picture));
  }

  /** The loadouts that the game keeps for the characters of a picture. */
  public List<GameLoadout> loadouts(Picture picture) {
    Lookup lookup = lookup(picture);
    return picture.standing().loadouts().stream()
        .map(saved ->
            new GameLoadout(
                saved.character(),
                saved.number(),
                lookup.loadoutName(saved.nameHash()),
                saved.items()))
        .toList();
  }

  private Lookup lookup(Picture picture) {
    return new Lookup(picture.definitions(), libraries.get(picture.definitions()));
  }

  private static Makeup makeup(Lookup lookup, Picture picture, Item item) {
    ItemComponents components = picture.components();
    ItemSheet sheet = lookup.item(item.hash());
    ItemFacts facts = lookup.facts(item.hash());
    Told told = Told.of(components, item);
    List<Socket> sockets = SocketAssembly.of(lookup, sheet.slots(), told);
    Growth growth = new Growth(lookup, item, sockets, told);
    Catalyst catalyst = Catalyst.of(lookup, item, sockets, told, picture.standing());
    List<ObjectiveLine> objectives =
        Stream.concat(growth.objectives().stream(), catalyst.objectives().stream()).toList();
    Crafting crafting = growth.crafting();
    Bearer bearer =
        new Bearer(
            item,
            told.gearTier(),
            facts.adept(),
            crafting == null ? 0 : crafting.level(),
            crafting == null ? 0 : crafting.enhancement());
    return new Makeup(
        facts,
        told.gearTier(),
        energy(told.instance()),
        stats(lookup, sheet, sockets, bearer, told),
        sockets,
        crafting,
        growth.kills(),
        catalyst.state(),
        growth.deepsight(),
        objectives,
        told.states() != null || hasNoSockets(components, item, sheet),
        Telling.isVaried(facts, sockets, objectives));
  }

  private static List<StatLine> stats(
      Lookup lookup, ItemSheet sheet, List<Socket> sockets, Bearer bearer, Told told) {
    List<StatLine> reckoned = StatAssembly.of(lookup, sheet, sockets, bearer);
    return bearer.isArmor()
        ? ToldStats.orReckoned(reckoned, told.stats(), lookup, sockets, bearer)
        : reckoned;
  }

  /** Whether it is certain that there are no sockets which the profile could have told of. */
  private static boolean hasNoSockets(ItemComponents components, Item item, ItemSheet sheet) {
    boolean told = components.sockets() != null && components.sockets().data() != null;
    int type = item.definition().itemType();
    boolean gear = type == Bearer.WEAPON || type == Bearer.ARMOR;
    return sheet.slots().isEmpty() && (item.id() == null || (told && !gear));
  }

  private static @Nullable Energy energy(@Nullable Instance instance) {
    return instance == null || instance.energy() == null
        ? null
        : new Energy(instance.energy().energyCapacity(), instance.energy().energyUsed());
  }
}
