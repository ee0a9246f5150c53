package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileResponse.ItemComponents;
import com.destinyvaultraider.manifest.BucketDefinition;
import com.destinyvaultraider.manifest.Definitions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that an account owned at one moment, immutable.
 *
 * @param minted when Bungie took it, by Bungie's clock
 * @param characters the last played first
 * @param items everything that lies anywhere, currencies apart, in Bungie's order
 * @param currencies what is spent, in Bungie's order
 * @param definitions the version of the manifest that the items were looked up in
 * @param components what the profile tells of instances and pages rarely need, as it came
 * @param standing what is told of the account beside what it owns
 */
public record Picture(
    Membership membership,
    Instant minted,
    List<PlayedCharacter> characters,
    List<Item> items,
    List<Item> currencies,
    Definitions definitions,
    ItemComponents components,
    Standing standing) {

  /** The bucket that is the vault. */
  public static final long VAULT_BUCKET = 138197802L;

  /** The bucket that is the postmaster. */
  public static final long POSTMASTER_BUCKET = 215593132L;

  /** The buckets whose mean power is the character's: three weapons and five pieces of armor. */
  private static final Set<Long> GEAR =
      Set.of(
          1498876634L,
          2465295065L,
          953998645L,
          3448274439L,
          3551918588L,
          14239492L,
          20886954L,
          1585787867L);

  /** Nothing at all: of an account that Bungie has not told us of yet. */
  static Picture nothing(Membership membership) {
    return new Picture(
        membership,
        Instant.EPOCH,
        List.of(),
        List.of(),
        List.of(),
        Definitions.of(List.of(), List.of()),
        ItemComponents.NONE,
        Standing.UNKNOWN);
  }

  /** The same picture, with everything named in the language of these definitions. */
  Picture in(Definitions other) {
    return new Picture(
        membership,
        minted,
        characters.stream().map(character -> character.in(other)).toList(),
        items.stream().map(item -> item.in(other)).toList(),
        currencies.stream().map(item -> item.in(other)).toList(),
        other,
        components,
        standing);
  }

  /** The same picture, with what an earlier one knows and this one was not told. */
  Picture remembering(Picture earlier) {
    return standing(standing.orElse(earlier.standing));
  }

  /** The same picture of an account that stands like this. */
  Picture standing(Standing other) {
    return new Picture(
        membership, minted, characters, items, currencies, definitions, components, other);
  }

  /** Whether it shows things in the vault, and on each character both worn and carried ones. */
  public boolean isWhole() {
    return !characters.isEmpty()
        && count(new Place.Vault()) > 0
        && characters.stream()
            .allMatch(each ->
                count(new Place.Equipped(each.id())) > 0
                    && count(new Place.Carried(each.id())) > 0);
  }

  /** The character with this id, if it is one of this account's. */
  public Optional<PlayedCharacter> character(CharacterId id) {
    return characters.stream().filter(character -> character.id().equals(id)).findFirst();
  }

  /** The item with this instance id, wherever it is. */
  public Optional<Item> item(ItemInstanceId id) {
    return items.stream().filter(item -> id.equals(item.id())).findFirst();
  }

  /** The first stack of this hash at this place. */
  public Optional<Item> stack(long hash, Place place) {
    return items.stream().filter(Stacks.of(hash, place)).findFirst();
  }

  /** What lies at this place, in Bungie's order. */
  public Stream<Item> at(Place place) {
    return items.stream().filter(item -> item.place().equals(place));
  }

  /** What a character wears and carries of one bucket, the worn item first. */
  public Stream<Item> held(CharacterId character, long bucket) {
    return Stream.concat(at(new Place.Equipped(character)), at(new Place.Carried(character)))
        .filter(item -> item.bucketHash() == bucket);
  }

  /** What a character wears in one bucket. */
  public Optional<Item> worn(CharacterId character, long bucket) {
    return at(new Place.Equipped(character))
        .filter(item -> item.bucketHash() == bucket)
        .findFirst();
  }

  /** How many things lie at this place. */
  public int count(Place place) {
    return (int) at(place).count();
  }

  /** How many things of this hash lie at this place, all stacks together. */
  public int quantity(long hash, Place place) {
    return items.stream().filter(Stacks.of(hash, place)).mapToInt(Item::quantity).sum();
  }

  /**
   * A word for what lies where, another one when something has moved: the same on every instance
   * and in whichever order Bungie sends the things.
   */
  public String digest() {
    int digest = 0;
    for (Item item : items) {
      long id = item.id() == null ? 0 : item.id().value();
      digest +=
          Objects.hash(
              item.hash(), id, item.quantity(), item.state(), item.power(), item.place().code());
    }
    for (Item currency : currencies) {
      digest += Objects.hash(currency.hash(), currency.quantity());
    }
    return Integer.toHexString(digest);
  }

  /** The bucket under which an item is shown: its own, or the postmaster's while it waits there. */
  public long bucketShown(Item item) {
    return item.place() instanceof Place.Postmaster ? POSTMASTER_BUCKET : item.bucketHash();
  }

  /** Whether the game lets an item be sent elsewhere from where it lies. */
  public boolean movable(Item item) {
    if (item.place() instanceof Place.Postmaster) {
      return !item.definition().postmasterPullHasSideEffects();
    }
    return item.isTransferrable() && bucketOf(item).hasTransferDestination();
  }

  /** The bucket where an item belongs. */
  public BucketDefinition bucketOf(Item item) {
    return definitions.bucket(item.bucketHash());
  }

  /**
   * The picture after a change; the same picture where the change is in it or no longer applies.
   */
  public Picture after(Change change) {
    return Replay.over(this, change);
  }

  /** The picture with the light that a character has after a change of what it wears. */
  Picture withLightSince(Picture earlier, CharacterId id) {
    int gain = gearPower(id) - earlier.gearPower(id);
    List<PlayedCharacter> changed =
        characters.stream()
            .map(each -> each.id().equals(id) ? each.withLight(each.light() + gain) : each)
            .toList();
    return new Picture(
        membership, minted, changed, items, currencies, definitions, components, standing);
  }

  /** The mean power of what a character wears, rounded down as the game does. */
  private int gearPower(CharacterId character) {
    return at(new Place.Equipped(character))
            .filter(item -> GEAR.contains(item.bucketHash()))
            .mapToInt(Item::power)
            .sum()
        / GEAR.size();
  }

  Picture replace(Item old, Item replacement) {
    List<Item> result = new ArrayList<>(items);
    result.set(items.indexOf(old), replacement);
    return with(result);
  }

  Picture with(List<Item> newItems) {
    return new Picture(
        membership,
        minted,
        characters,
        List.copyOf(newItems),
        currencies,
        definitions,
        components,
        standing);
  }
}
