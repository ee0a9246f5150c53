package com.destinyvaultraider.transfer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideOthers;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.state.Holdings;
import com.destinyvaultraider.transfer.plan.GeneratedAccounts.Case;
import com.destinyvaultraider.transfer.plan.GeneratedAccounts.Scale;
import com.destinyvaultraider.transfer.plan.Plan.Load;
import com.destinyvaultraider.transfer.plan.Regard.Room;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class GeneratedAccountsTests {

  private static final int CASES = Integer.getInteger("planner.accounts", 10_000);
  private static final long SEED = Long.getLong("planner.seed", 20260602L);
  private static final List<Scale> SCALES =
      List.of(
          new Scale(4, 4, 12, false),
          new Scale(3, 3, 8, false),
          new Scale(5, 5, 30, false),
          new Scale(60, 60, 300, true));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void everyPlanEndsWhereItWasWantedOnTheSandbox(int world) {
    Scale scale = SCALES.get(world);
    try (Table table = new Table("world-" + world, Wares.all(), scale.buckets())) {
      for (long seed = SEED + world; seed < SEED + CASES; seed += SCALES.size()) {
        Case generated = GeneratedAccounts.of(seed, scale);
        check("seed %d in world %d".formatted(seed, world), table, generated, scale);
      }
    }
  }

  private static void check(String name, Table table, Case generated, Scale scale) {
    Plan plan = Planner.plan(generated.picture(), generated.wishes(), generated.regard());
    Holdings before = Table.holdings(generated.picture());
    Holdings holdings = before;
    int number = 0;
    for (Plan.Stage stage : plan.stages()) {
      try {
        holdings = table.play(holdings, stage.step());
      } catch (Refusal refusal) {
        throw new AssertionError(
            "%s: step %d of %s: %s".formatted(name, number, plan, refusal.code()), refusal);
      }
      assertThat(overfull(holdings, scale)).as("%s: after step %d", name, number).isEmpty();
      number++;
    }
    assertThat(belongings(holdings)).as("%s: nothing lost", name).isEqualTo(belongings(before));
    assertThat(locks(holdings)).as("%s: locks", name).isEqualTo(locks(before));
    requireGranted(name, generated, plan, holdings);
    requireDecency(name, generated, plan);
  }

  private record Cell(String owner, long bucket) {}

  /** The cells that hold more than fits. */
  private static List<Cell> overfull(Holdings holdings, Scale scale) {
    Map<Cell, Integer> used = new HashMap<>();
    for (var item : holdings.items()) {
      used.merge(new Cell(item.place().owner(), item.bucket()), 1, Integer::sum);
    }
    Map<Long, Integer> capacities = new HashMap<>();
    scale.buckets().forEach(bucket -> capacities.put(bucket.hash(), bucket.capacity()));
    return used.keySet().stream()
        .filter(cell -> used.getOrDefault(cell, 0) > capacities.getOrDefault(cell.bucket(), 0))
        .toList();
  }

  private static Map<String, Integer> belongings(Holdings holdings) {
    Map<String, Integer> all = new TreeMap<>();
    for (var item : holdings.items()) {
      all.merge(item.hash() + "/" + item.id(), item.quantity(), Integer::sum);
    }
    return all;
  }

  private static Map<String, Boolean> locks(Holdings holdings) {
    Map<String, Boolean> all = new TreeMap<>();
    for (var item : holdings.items()) {
      all.put(String.valueOf(item.id()), item.locked());
    }
    all.remove("null");
    return all;
  }

  private static void requireGranted(String name, Case generated, Plan plan, Holdings end) {
    Set<Integer> refused = new HashSet<>();
    plan.unmoved().stream()
        .filter(unmoved -> !unmoved.there())
        .forEach(unmoved -> refused.add(unmoved.wish()));
    Map<String, Integer> expected = new TreeMap<>();
    for (Item item : generated.picture().items()) {
      if (item.id() == null) {
        expected.merge(item.hash() + "/" + item.place(), item.quantity(), Integer::sum);
      }
    }
    for (Load load : plan.loads()) {
      if (load.cargo().id() == null) {
        expected.merge(
            load.cargo().hash() + "/" + load.from(), -load.cargo().quantity(), Integer::sum);
        expected.merge(
            load.cargo().hash() + "/" + load.to(), load.cargo().quantity(), Integer::sum);
      } else {
        assertThat(place(end, load.cargo().instance().toString()))
            .as("%s: end of %s", name, load)
            .isEqualTo(Table.place(load.to()));
      }
    }
    expected.forEach((key, quantity) -> {
      long hash = Long.parseLong(key.substring(0, key.indexOf('/')));
      int there =
          end.items().stream()
              .filter(item -> item.id() == null && item.hash() == hash)
              .filter(item -> key.endsWith("/" + known(item.place())))
              .mapToInt(item -> item.quantity())
              .sum();
      assertThat(there).as("%s: %s", name, key).isEqualTo(quantity);
    });
    for (int wish = 0; wish < generated.wishes().size(); wish++) {
      Wish wanted = generated.wishes().get(wish);
      if (!refused.contains(wish) && wanted.subject() instanceof Subject.Instance(var id)) {
        assertThat(goals(wanted.target()))
            .as("%s: wish %d of %s", name, wish, plan)
            .contains(place(end, id.toString()));
      }
    }
  }

  private static String known(com.destinyvaultraider.sandbox.state.Place place) {
    return switch (place) {
      case com.destinyvaultraider.sandbox.state.Place.Vault() -> new Place.Vault().toString();
      case com.destinyvaultraider.sandbox.state.Place.AccountWide() ->
          new Place.Pockets().toString();
      case com.destinyvaultraider.sandbox.state.Place.Bag(var id) ->
          new Place.Carried(character(id)).toString();
      case com.destinyvaultraider.sandbox.state.Place.Worn(var id) ->
          new Place.Equipped(character(id)).toString();
      case com.destinyvaultraider.sandbox.state.Place.Postmaster(var id) ->
          new Place.Postmaster(character(id)).toString();
    };
  }

  private static CharacterId character(String id) {
    return new CharacterId(Long.parseLong(id));
  }

  private static com.destinyvaultraider.sandbox.state.Place place(Holdings holdings, String id) {
    return holdings.instance(id).orElseThrow().place();
  }

  private static List<com.destinyvaultraider.sandbox.state.Place> goals(Target target) {
    return switch (target) {
      case Target.Vault() -> List.of(Table.place(new Place.Vault()));
      case Target.OnCharacter(var id, var equip) ->
          equip
              ? List.of(Table.place(new Place.Equipped(id)))
              : List.of(Table.place(new Place.Carried(id)), Table.place(new Place.Equipped(id)));
    };
  }

  /** Only what may be is displaced, and nothing before what would have to go first. */
  private static void requireDecency(String name, Case generated, Plan plan) {
    Set<Thing> asked = new HashSet<>();
    for (Wish wish : generated.wishes()) {
      asked.add(
          switch (wish.subject()) {
            case Subject.Instance(var id) -> Thing.of(generated.picture().item(id).orElseThrow());
            case Subject.Stack(var hash, var _, var _) -> new Thing(hash, null);
          });
    }
    Set<Thing> touched = new HashSet<>();
    plan.loads().forEach(load -> touched.add(load.cargo().thing()));
    Comparator<Item> order = DisplacingOrder.of(generated.regard());
    for (Load load : plan.displaced()) {
      Item displaced = item(generated.picture(), load);
      assertThat(mayGo(generated, displaced, asked)).as("%s: %s", name, load).isTrue();
      List<Item> better =
          generated
              .picture()
              .at(load.from())
              .filter(item -> mayGo(generated, item, asked))
              .filter(item -> item.bucketHash() == displaced.bucketHash())
              .filter(item -> !touched.contains(Thing.of(item)))
              .filter(item -> order.compare(item, displaced) < 0)
              .filter(item -> item.id() != null || hasRoom(generated.picture(), item))
              .toList();
      assertThat(better).as("%s: instead of %s in %s", name, load, plan).isEmpty();
    }
  }

  /** Whether there is a free slot for a stack that does not merge. */
  private static boolean hasRoom(Picture picture, Item stack) {
    boolean stored = stack.place() instanceof Place.Vault;
    long bucket = stored ? stack.bucketHash() : Picture.VAULT_BUCKET;
    long filled =
        picture
            .at(stored ? new Place.Pockets() : new Place.Vault())
            .filter(item -> !stored || item.bucketHash() == bucket)
            .count();
    return filled < picture.definitions().bucket(bucket).capacity();
  }

  private static Item item(Picture picture, Load load) {
    return load.cargo().id() == null
        ? picture.stack(load.cargo().hash(), load.from()).orElseThrow()
        : picture.item(load.cargo().id()).orElseThrow();
  }

  private static boolean mayGo(Case generated, Item item, Set<Thing> asked) {
    boolean agreed =
        switch (generated.regard().room()) {
          case Room.Freely() -> true;
          case Room.Only(var things) -> things.contains(Thing.of(item));
          case Room.TakenForGranted() -> false;
        };
    boolean moves =
        !item.isEquipped()
            && !(item.place() instanceof Place.Postmaster)
            && item.isTransferrable()
            && generated.picture().bucketOf(item).hasTransferDestination();
    return agreed && moves && !asked.contains(Thing.of(item));
  }
}
