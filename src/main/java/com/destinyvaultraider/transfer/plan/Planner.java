package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.manifest.BucketDefinition;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns an order into steps by playing them through on the picture. Pure: no calls, no clock, the
 * same answer for the same input. Nothing is displaced; where there is no room the order is
 * refused.
 */
public final class Planner {

  private final List<Plan.Stage> stages = new ArrayList<>();
  private final List<Plan.Load> loads = new ArrayList<>();
  private final List<Plan.Unmoved> unmoved = new ArrayList<>();
  private Picture now;
  private int wish;

  private Planner(Picture picture) {
    this.now = picture;
  }

  /** Plans wishes against what the account owned in this picture. */
  public static Plan plan(Picture picture, List<Wish> wishes, Regard regard) {
    Planner planner = new Planner(picture);
    for (Wish wish : wishes) {
      planner.add(wish);
      planner.wish++;
    }
    return new Plan(planner.stages, planner.loads, planner.unmoved);
  }

  private void add(Wish order) {
    Picture before = now;
    int stagesBefore = stages.size();
    int loadsBefore = loads.size();
    try {
      plan(order);
      if (stages.size() == stagesBefore) {
        Item item = find(order.subject());
        unmoved.add(new Plan.Unmoved(wish, item.definition().name(), true, ""));
      }
    } catch (CannotBeDone refusal) {
      now = before;
      stages.subList(stagesBefore, stages.size()).clear();
      loads.subList(loadsBefore, loads.size()).clear();
      unmoved.add(new Plan.Unmoved(wish, "", false, refusal.sentence()));
    }
  }

  private void plan(Wish order) {
    Item item = find(order.subject());
    int quantity = quantity(order.subject(), item);
    switch (order.target()) {
      case Target.Vault() -> toVault(item, quantity);
      case Target.OnCharacter(var id, var equip) -> {
        PlayedCharacter character = character(id);
        if (equip) {
          requireFits(item, character);
        }
        bring(item, quantity, character);
        if (equip) {
          wear(item, character);
        }
      }
    }
  }

  private Item find(Subject subject) {
    Optional<Item> found =
        switch (subject) {
          case Subject.Instance(var id) -> now.item(id);
          case Subject.Stack(var hash, var places, var _) ->
              places.stream().flatMap(place -> now.stack(hash, place).stream()).findFirst();
        };
    return found.orElseThrow(() -> new CannotBeDone(Words.GONE));
  }

  private int quantity(Subject subject, Item item) {
    if (!(subject instanceof Subject.Stack(var _, var _, Integer wanted))) {
      return item.quantity();
    }
    int there = now.quantity(item.hash(), item.place());
    if (wanted < 1 || wanted > there) {
      throw new CannotBeDone(Words.notThatMany(item));
    }
    if (item.definition().stackUniqueLabel() != null && wanted < there) {
      throw new CannotBeDone(Words.onlyWhole(item));
    }
    return wanted;
  }

  private void toVault(Item item, int quantity) {
    if (item.place() instanceof Place.Vault) {
      return;
    }
    requireMovable(item);
    CharacterId holder = holder(item);
    takeInHand(item, quantity, holder);
    requireTransferrable(item);
    requireVaultRoom(item, quantity);
    add(new Step.ToVault(cargo(item, quantity), holder));
  }

  private void bring(Item item, int quantity, PlayedCharacter character) {
    boolean there =
        character.id().equals(item.place().character())
            && !(item.place() instanceof Place.Postmaster);
    if (there || item.place() instanceof Place.Pockets) {
      return;
    }
    requireMovable(item);
    boolean shared = now.bucketOf(item).isAccountWide();
    if (item.place() instanceof Place.Postmaster(var waitsFor)
        && (shared || waitsFor.equals(character.id()))) {
      takeInHand(item, quantity, waitsFor);
      return;
    }
    toVault(item, quantity);
    requireRoom(item, quantity, character);
    add(new Step.FromVault(cargo(item, quantity), character.id()));
  }

  /** Gets an item that is worn or waits at the postmaster into its holder's bag. */
  private void takeInHand(Item item, int quantity, CharacterId holder) {
    switch (item.place()) {
      case Place.Equipped _ -> takeOff(item, character(holder), null);
      case Place.Postmaster _ -> {
        requireRoom(item, quantity, character(holder));
        add(new Step.Pull(cargo(item, quantity), holder));
      }
      case Place.Carried _, Place.Pockets _, Place.Vault _ -> {}
    }
  }

  private void wear(Item item, PlayedCharacter character) {
    if (item.place().equals(new Place.Equipped(character.id()))) {
      return;
    }
    rivals(item, character)
        .filter(rival -> rival.bucketHash() != item.bucketHash())
        .toList()
        .forEach(rival -> takeOff(rival, character, item.definition().uniqueLabel()));
    add(new Step.PutOn(List.of(cargo(item, 1)), character.id()));
  }

  /**
   * Has something else put on in the item's place, from the bag or else from the vault.
   *
   * @param unwanted a unique label that the replacement must not carry, or null
   */
  private void takeOff(Item item, PlayedCharacter character, @Nullable String unwanted) {
    Predicate<Item> suitable =
        other ->
            other.bucketHash() == item.bucketHash()
                && !other.equals(item)
                && other.fits(character)
                && (unwanted == null || !unwanted.equals(other.definition().uniqueLabel()))
                && rivals(other, character).allMatch(item::equals);
    Optional<Item> carried = best(now.at(new Place.Carried(character.id())).filter(suitable));
    Item replacement =
        carried
            .or(() -> best(now.at(new Place.Vault()).filter(suitable).filter(now::movable)))
            .orElseThrow(() -> new CannotBeDone(Words.nothingInItsPlace(item, character)));
    if (carried.isEmpty()) {
      requireRoom(replacement, 1, character);
      add(new Step.FromVault(cargo(replacement, 1), character.id()));
    }
    add(new Step.PutOn(List.of(cargo(replacement, 1)), character.id()));
  }

  /** What the character wears that may not be worn together with this item. */
  private Stream<Item> rivals(Item item, PlayedCharacter character) {
    String label = item.definition().uniqueLabel();
    return label == null
        ? Stream.empty()
        : now.at(new Place.Equipped(character.id()))
            .filter(worn -> label.equals(worn.definition().uniqueLabel()));
  }

  /** The best thing to put on instead: no exotic where there is a choice, then the most power. */
  private static Optional<Item> best(Stream<Item> candidates) {
    return candidates.max(
        Comparator.comparing((Item item) -> !item.definition().isExotic())
            .thenComparingInt(Item::power)
            .thenComparingInt(item -> item.definition().tier())
            .thenComparing(item -> item.definition().name(), Comparator.reverseOrder()));
  }

  private void requireFits(Item item, PlayedCharacter character) {
    if (!item.fits(character)) {
      throw new CannotBeDone(Words.doesNotFit(item, character));
    }
  }

  private void requireMovable(Item item) {
    if (!now.movable(item)) {
      throw new CannotBeDone(Words.cannotMove(item));
    }
  }

  /** What is pulled from the postmaster only to go on must be allowed to go on. */
  private void requireTransferrable(Item item) {
    if (!item.isTransferrable() || !now.bucketOf(item).hasTransferDestination()) {
      throw new CannotBeDone(Words.cannotMove(item));
    }
  }

  private void requireVaultRoom(Item item, int quantity) {
    Place vault = new Place.Vault();
    int capacity = now.definitions().bucket(Picture.VAULT_BUCKET).capacity();
    if (now.count(vault) >= capacity && !mergesInto(item, quantity, vault)) {
      throw new CannotBeDone(Words.vaultFull(item, capacity));
    }
    requireOnlyStack(item, vault);
  }

  private void requireRoom(Item item, int quantity, PlayedCharacter character) {
    BucketDefinition bucket = now.bucketOf(item);
    if (bucket.isAccountWide()) {
      Place pockets = new Place.Pockets();
      long used = now.at(pockets).filter(each -> each.bucketHash() == bucket.hash()).count();
      if (used >= bucket.capacity() && !mergesInto(item, quantity, pockets)) {
        throw new CannotBeDone(Words.pocketsFull(item, bucket));
      }
      requireOnlyStack(item, pockets);
    } else if (bucket.capacity() > 0
        && now.held(character.id(), bucket.hash()).count() >= bucket.capacity()) {
      throw new CannotBeDone(Words.bucketFull(item, bucket, character));
    }
  }

  private boolean mergesInto(Item item, int quantity, Place place) {
    return item.id() == null
        && now.at(place)
            .filter(other -> other.id() == null && other.hash() == item.hash())
            .anyMatch(other -> other.quantity() + quantity <= other.definition().maxStackSize());
  }

  private void requireOnlyStack(Item item, Place place) {
    String label = item.definition().stackUniqueLabel();
    if (label != null
        && now.at(place).anyMatch(other -> label.equals(other.definition().stackUniqueLabel()))) {
      throw new CannotBeDone(Words.onlyOneStack(item));
    }
  }

  private PlayedCharacter character(CharacterId id) {
    return now.character(id).orElseThrow(() -> new CannotBeDone(Words.GONE));
  }

  /** Who hands it over: the character that has it, or any one for what all of them share. */
  private CharacterId holder(Item item) {
    CharacterId character = item.place().character();
    return character == null ? now.characters().getFirst().id() : character;
  }

  private Cargo cargo(Item item, int quantity) {
    return Cargo.of(item, quantity, now.bucketOf(item).isAccountWide());
  }

  private void add(Step step) {
    Cargo cargo = step.cargo().getFirst();
    int load = -1;
    for (int i = 0; i < loads.size(); i++) {
      if (loads.get(i).cargo().equals(cargo)) {
        load = i;
        loads.set(
            i, new Plan.Load(loads.get(i).role(), wish, cargo, loads.get(i).from(), step.to()));
      }
    }
    if (load < 0) {
      load = loads.size();
      loads.add(new Plan.Load(Plan.Role.WANTED, wish, cargo, step.from(), step.to()));
    }
    stages.add(new Plan.Stage(step, List.of(load)));
    for (var change : step.changes(now, Instant.EPOCH)) {
      now = now.after(change);
    }
  }
}
