package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.annotation.Tag;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Gear;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.manifest.BucketDefinition;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.transfer.plan.Regard.Room;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes up accounts of some size, with much of everything that makes moving hard, and wishes. */
final class GeneratedAccounts {

  private static final List<Tag> TAGS = List.of(Tag.values());

  private final Random random;
  private final Scale scale;
  private final List<Item> items = new ArrayList<>();
  private final List<PlayedCharacter> characters = new ArrayList<>();
  private final Set<ItemDefinition> uniqueTaken = new HashSet<>();
  private long nextId = 100;

  private GeneratedAccounts(long seed, Scale scale) {
    this.random = new Random(seed);
    this.scale = scale;
  }

  /** How much fits. */
  record Scale(int own, int shared, int vault, boolean roomy) {

    List<BucketDefinition> buckets() {
      return Wares.buckets(own, shared, vault);
    }
  }

  /** An account, what is wanted of it, and what is known besides. */
  record Case(Picture picture, List<Wish> wishes, Regard regard) {}

  /** The case of a seed in a world of this scale. */
  static Case of(long seed, Scale scale) {
    return new GeneratedAccounts(seed, scale).make();
  }

  private Case make() {
    int people = 1 + random.nextInt(3);
    for (int i = 0; i < people; i++) {
      CharacterId id = new CharacterId(11 + i);
      characters.add(Gear.character(id, random.nextInt(3), "Guardian " + i, random.nextInt(9)));
      for (long bucket : Wares.OWN) {
        furnish(id, bucket);
      }
      add(Wares.of(Gear.EMBLEMS).getFirst(), new Place.Equipped(id));
      add(Wares.of(Gear.EMBLEMS).getFirst(), new Place.Carried(id));
    }
    int tightness = random.nextInt(4);
    int stored =
        scale.roomy() || tightness == 0
            ? random.nextInt(Math.min(scale.vault(), 30))
            : scale.vault() - (tightness == 1 ? random.nextInt(4) : 0);
    for (long bucket : Wares.SHARED) {
      fillPockets(bucket);
    }
    while (count(new Place.Vault()) < stored) {
      addAny(new Place.Vault(), random.nextInt(6) == 0 ? Wares.SHARED : Wares.OWN);
    }
    for (int i = random.nextInt(4 * people); i > 0; i--) {
      addAny(new Place.Postmaster(anybody()), random.nextInt(3) == 0 ? Wares.SHARED : Wares.OWN);
    }
    Picture picture = Gear.account(characters, items, scale.buckets());
    return new Case(picture, wishes(), regard());
  }

  private void furnish(CharacterId character, long bucket) {
    List<ItemDefinition> wearable =
        Wares.of(bucket).stream()
            .filter(ware ->
                ware.classType() == 3 || ware.classType() == characters.getLast().classType())
            .filter(ware -> ware.uniqueLabel() == null || !wears(character, ware.uniqueLabel()))
            .toList();
    add(wearable.get(random.nextInt(wearable.size())), new Place.Equipped(character));
    int most = Math.min(scale.own(), 6) - 1;
    int carried = random.nextInt(3) == 0 ? random.nextInt(most + 1) : most;
    for (int i = 0; i < carried; i++) {
      addAny(new Place.Carried(character), new long[] {bucket});
    }
  }

  private boolean wears(CharacterId character, String label) {
    return items.stream()
        .filter(item -> item.place().equals(new Place.Equipped(character)))
        .anyMatch(item -> label.equals(item.definition().uniqueLabel()));
  }

  private void fillPockets(long bucket) {
    int most = Math.min(scale.shared(), 5);
    int filled = random.nextInt(3) == 0 ? random.nextInt(most + 1) : most;
    for (int i = 0; i < filled; i++) {
      addAny(new Place.Pockets(), new long[] {bucket});
    }
  }

  private void addAny(Place place, long[] buckets) {
    List<ItemDefinition> wares = Wares.of(buckets[random.nextInt(buckets.length)]);
    ItemDefinition ware = wares.get(random.nextInt(wares.size()));
    boolean stays = place instanceof Place.Vault && ware.nonTransferrable();
    if (stays || (ware.stackUniqueLabel() != null && !uniqueTaken.add(ware))) {
      ware = wares.getFirst();
    }
    add(ware, place);
  }

  private void add(ItemDefinition ware, Place place) {
    if (ware.instanced()) {
      int power = 500 + random.nextInt(4);
      items.add(Gear.instance(ware, nextId++, place, random.nextInt(3) == 0, power));
    } else {
      items.add(Gear.stack(ware, 1 + random.nextInt(ware.maxStackSize()), place));
    }
  }

  private int count(Place place) {
    return (int) items.stream().filter(item -> item.place().equals(place)).count();
  }

  private CharacterId anybody() {
    return characters.get(random.nextInt(characters.size())).id();
  }

  private List<Wish> wishes() {
    List<Wish> wishes = new ArrayList<>();
    List<Item> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    int number = random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(12);
    CharacterId favourite = anybody();
    boolean together = random.nextBoolean();
    for (int i = 0; i < number; i++) {
      Item item = shuffled.get(random.nextInt(20) == 0 ? 0 : i);
      CharacterId whom = together ? favourite : anybody();
      Target target =
          random.nextInt(4) == 0
              ? new Target.Vault()
              : new Target.OnCharacter(whom, item.id() != null && random.nextInt(3) == 0);
      wishes.add(new Wish(subject(item), target));
    }
    return wishes;
  }

  private Subject subject(Item item) {
    ItemInstanceId id = item.id();
    if (id != null) {
      return new Subject.Instance(id);
    }
    Integer quantity = random.nextBoolean() ? null : 1 + random.nextInt(item.quantity());
    return new Subject.Stack(item.hash(), List.of(item.place()), quantity);
  }

  private Regard regard() {
    Map<ItemInstanceId, Tag> tags = new HashMap<>();
    Set<ItemInstanceId> moved = new HashSet<>();
    Set<Thing> agreed = new HashSet<>();
    for (Item item : items) {
      ItemInstanceId id = item.id();
      if (id != null && random.nextInt(2) == 0) {
        tags.put(id, TAGS.get(random.nextInt(TAGS.size())));
      }
      if (id != null && random.nextInt(6) == 0) {
        moved.add(id);
      }
      if (random.nextBoolean()) {
        agreed.add(Thing.of(item));
      }
    }
    Room room = random.nextInt(4) == 0 ? new Room.Only(agreed) : new Room.Freely();
    return new Regard(tags, moved, scale.roomy() ? new Room.TakenForGranted() : room);
  }
}
