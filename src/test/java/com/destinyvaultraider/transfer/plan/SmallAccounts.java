package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.inventory.Gear;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.manifest.BucketDefinition;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up accounts that are small enough to try everything, and wishes about them. */
final class SmallAccounts {

  private static final long[] BUCKETS = {Gear.KINETIC, Gear.HELMET};

  private final Random random;
  private final List<Item> items = new ArrayList<>();
  private final List<PlayedCharacter> characters = new ArrayList<>();
  private long nextId = 100;

  private SmallAccounts(long seed) {
    this.random = new Random(seed);
  }

  /** An account and what is wanted of it. */
  record Case(Picture picture, List<Wish> wishes) {}

  /** The account and the wishes of a seed. */
  static Case of(long seed) {
    return new SmallAccounts(seed).make();
  }

  private Case make() {
    boolean crowd = random.nextInt(3) == 0;
    int people = crowd ? 3 : 1 + random.nextInt(5) / 4 + 1;
    int kinds = crowd || random.nextBoolean() ? 1 : 2;
    int capacity = kinds == 1 && !crowd ? 2 + random.nextInt(2) : 2;
    int vault = 1 + random.nextInt(kinds == 1 ? 4 : 3);
    long[] buckets = kinds == 2 ? BUCKETS : new long[] {BUCKETS[random.nextInt(2)]};
    if (kinds == 2 && random.nextBoolean()) {
      buckets = new long[] {Gear.KINETIC, Gear.ENERGY};
    }
    for (int i = 0; i < people; i++) {
      characters.add(
          Gear.character(new CharacterId(11 + i), random.nextInt(3), "Guardian " + i, i));
      for (long bucket : buckets) {
        furnish(new CharacterId(11 + i), bucket, capacity);
      }
    }
    int stored = random.nextInt(4) == 0 ? random.nextInt(vault + 1) : vault;
    for (int i = 0; i < stored; i++) {
      add(any(buckets), new Place.Vault());
    }
    int lost = random.nextInt(3) / 2 + random.nextInt(4) / 3;
    for (int i = 0; i < lost; i++) {
      add(any(buckets), new Place.Postmaster(anybody()));
    }
    List<BucketDefinition> definitions = new ArrayList<>();
    definitions.add(Gear.bucket(Picture.VAULT_BUCKET, "General", 1, vault, false));
    for (long bucket : buckets) {
      definitions.add(Gear.bucket(bucket, "Bucket " + bucket, 0, capacity, true));
    }
    return new Case(Gear.account(characters, items, definitions), wishes());
  }

  private void furnish(CharacterId character, long bucket, int capacity) {
    ItemDefinition worn = any(new long[] {bucket});
    boolean fits = worn.classType() == 3 || worn.classType() == characters.getLast().classType();
    if (fits && !clashes(worn, character)) {
      add(worn, new Place.Equipped(character));
    } else {
      add(plain(bucket, 3), new Place.Equipped(character));
    }
    int carried = random.nextInt(3) == 0 ? random.nextInt(capacity) : capacity - 1;
    for (int i = 0; i < carried; i++) {
      add(any(new long[] {bucket}), new Place.Carried(character));
    }
  }

  private boolean clashes(ItemDefinition definition, CharacterId character) {
    return definition.uniqueLabel() != null
        && items.stream()
            .filter(item -> item.place().equals(new Place.Equipped(character)))
            .anyMatch(item -> definition.uniqueLabel().equals(item.definition().uniqueLabel()));
  }

  private ItemDefinition any(long[] buckets) {
    long bucket = buckets[random.nextInt(buckets.length)];
    int kind = random.nextInt(12);
    int classType = bucket == Gear.HELMET ? random.nextInt(3) : 3;
    if (kind < 3) {
      String label = bucket == Gear.HELMET ? "exotic_armor" : "exotic_weapon";
      return definition(bucket, 6, classType, label, false, false);
    }
    if (kind == 3) {
      return definition(bucket, 5, classType, null, true, false);
    }
    if (kind == 4) {
      return definition(bucket, 5, classType, null, false, true);
    }
    return plain(bucket, classType);
  }

  private static ItemDefinition plain(long bucket, int classType) {
    return definition(bucket, 5, classType, null, false, false);
  }

  private static ItemDefinition definition(
      long bucket,
      int tier,
      int classType,
      @Nullable String label,
      boolean stays,
      boolean sideEffects) {
    long hash =
        bucket * 100L + tier * 10L + classType + (stays ? 1000 : 0) + (sideEffects ? 2000 : 0);
    return Gear.gear(
        hash, "Item " + hash % 10_000, bucket, tier, classType, label, stays, sideEffects);
  }

  private void add(ItemDefinition definition, Place place) {
    items.add(Gear.instance(definition, nextId++, place));
  }

  private CharacterId anybody() {
    return characters.get(random.nextInt(characters.size())).id();
  }

  private List<Wish> wishes() {
    List<Wish> wishes = new ArrayList<>();
    int number = 1 + random.nextInt(3);
    List<Item> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    for (Item item : shuffled.subList(0, Math.min(number, items.size()))) {
      Target target =
          random.nextInt(4) == 0
              ? new Target.Vault()
              : new Target.OnCharacter(anybody(), random.nextInt(3) == 0);
      ItemInstanceId id = item.id();
      if (id != null) {
        wishes.add(new Wish(new Subject.Instance(id), target));
      }
    }
    return wishes;
  }
}
