package com.destinyvaultraider.detail;

import com.destinyvaultraider.bungie.ProfileResponse.Instance;
import com.destinyvaultraider.detail.ItemDetail.Crafting;
import com.destinyvaultraider.detail.ItemDetail.Energy;
import com.destinyvaultraider.detail.ItemDetail.ObjectiveLine;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Standing;
import com.destinyvaultraider.manifest.Definitions;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Works out what items are in full. Thread-safe; what was worked out before is at hand as long as
 * Bungie tells the same of it, also after the items were moved.
 */
@Component
public class Details {

  private final LoadingCache<Definitions, Library> libraries =
      Caffeine.newBuilder().weakKeys().build(_ -> new Library());

  /** All items of a picture in its order. */
  public List<ItemDetail> of(Picture picture) {
    Lookup lookup = lookup(picture);
    Map<Long, WorkedOut> before = known(lookup, picture);
    Map<Long, WorkedOut> now = new ConcurrentHashMap<>(2 * picture.items().size());
    List<ItemDetail> details = new ArrayList<>(picture.items().size());
    for (Item item : picture.items()) {
      WorkedOut workedOut = workedOut(lookup, picture, item, before);
      now.put(WorkedOut.key(item), workedOut);
      details.add(workedOut.detail());
    }
    lookup.library().accounts.put(picture.membership(), now);
    return List.copyOf(details);
  }

  /** One item of a picture. */
  public ItemDetail of(Picture picture, Item item) {
    Lookup lookup = lookup(picture);
    Map<Long, WorkedOut> known = known(lookup, picture);
    WorkedOut workedOut = workedOut(lookup, picture, item, known);
    known.put(WorkedOut.key(item), workedOut);
    return workedOut.detail();
  }

  /**
   * Something that is nobody's yet but told of like what is somebody's.
   *
   * @param shop a picture with what is told of the goods in the place of the player's things
   */
  public ItemDetail forSale(Picture shop, Item item) {
    return workedOut(lookup(shop), Told.of(shop, item), item, shop.standing()).detail();
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

  private static Map<Long, WorkedOut> known(Lookup lookup, Picture picture) {
    return lookup.library().accounts.get(picture.membership(), _ -> new ConcurrentHashMap<>());
  }

  private static WorkedOut workedOut(
      Lookup lookup, Picture picture, Item item, Map<Long, WorkedOut> known) {
    Told told = Told.of(picture, item);
    WorkedOut before = known.get(WorkedOut.key(item));
    return before != null && before.holdsFor(item, told)
        ? before.of(item, told, picture.standing())
        : workedOut(lookup, told, item, picture.standing());
  }

  private static WorkedOut workedOut(Lookup lookup, Told told, Item item, Standing standing) {
    ItemSheet sheet = lookup.item(item.hash());
    ItemFacts facts = lookup.facts(item.hash());
    List<Socket> sockets = SocketAssembly.of(lookup, sheet.slots(), told);
    Growth growth = new Growth(lookup, item, sockets, told);
    Catalyst catalyst = Catalyst.of(lookup, item, sockets, told);
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
    ItemDetail detail =
        new ItemDetail(
            item,
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
            told.states() != null || hasNoSockets(told, item, sheet));
    return WorkedOut.of(told, detail, Telling.isVaried(facts, sockets, objectives), standing);
  }

  private static List<StatLine> stats(
      Lookup lookup, ItemSheet sheet, List<Socket> sockets, Bearer bearer, Told told) {
    List<StatLine> reckoned = StatAssembly.of(lookup, sheet, sockets, bearer);
    return bearer.isArmor()
        ? ToldStats.orReckoned(reckoned, told.stats(), lookup, sockets, bearer)
        : reckoned;
  }

  /** Whether it is certain that there are no sockets which the profile could have told of. */
  private static boolean hasNoSockets(Told told, Item item, ItemSheet sheet) {
    int type = item.definition().itemType();
    boolean gear = type == Bearer.WEAPON || type == Bearer.ARMOR;
    return sheet.slots().isEmpty() && (item.id() == null || (told.ofSockets() && !gear));
  }

  private static @Nullable Energy energy(@Nullable Instance instance) {
    return instance == null || instance.energy() == null
        ? null
        : new Energy(instance.energy().energyCapacity(), instance.energy().energyUsed());
  }
}
