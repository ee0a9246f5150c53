package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.transfer.plan.Wish.Subject;
import com.destinyvaultraider.transfer.plan.Wish.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what wishes are about, and refuses what is impossible wherever there is room: what is gone,
 * cannot be moved, does not fit, or is wished twice.
 */
final class Requests {

  private final Picture picture;
  private final Asked asked;
  private final Stacks stacks;
  private final List<Request> moving = new ArrayList<>();
  private final List<Request> settled = new ArrayList<>();
  private final List<Plan.Unmoved> unmoved = new ArrayList<>();
  private final List<Repeat> repeats = new ArrayList<>();

  private Requests(Picture picture, Asked asked) {
    this.picture = picture;
    this.asked = asked;
    this.stacks = new Stacks(picture);
  }

  /** A wish for what an earlier one asks for too. */
  record Repeat(int wish, Request earlier) {}

  /** Reads wishes in their order: of two that exclude each other the first counts. */
  static Requests read(Picture picture, List<Wish> wishes) {
    Requests requests = new Requests(picture, Asked.of(picture, wishes));
    for (int wish = 0; wish < wishes.size(); wish++) {
      requests.read(wish, wishes.get(wish));
    }
    return requests;
  }

  /** All that the wishes name. */
  Asked asked() {
    return asked;
  }

  /** The wishes that need calls. */
  List<Request> moving() {
    return moving;
  }

  /** The wishes that are fulfilled. */
  List<Request> settled() {
    return settled;
  }

  /** The wishes that need no calls or cannot be granted. */
  List<Plan.Unmoved> unmoved() {
    return unmoved;
  }

  /** The wishes that share the fate of an earlier one. */
  List<Repeat> repeats() {
    return repeats;
  }

  private void read(int number, Wish wish) {
    String name = "";
    try {
      Item item = find(wish.subject());
      name = item.definition().name();
      Place goal = goal(item, wish.target());
      Optional<Request> earlier = earlier(item, wish.subject());
      if (earlier.isPresent()) {
        requireSame(earlier.get(), goal);
        repeats.add(new Repeat(number, earlier.get()));
        return;
      }
      int quantity = quantity(item, wish.subject());
      Request request = new Request(number, item, quantity, goal, character(item, wish.target()));
      requireNoRival(request);
      if (request.isFulfilled()) {
        settled.add(request);
        unmoved.add(new Plan.Unmoved(number, name, true, Sayings.already(item, owner(item))));
        return;
      }
      requireMovable(request);
      boolean accountWide = picture.bucketOf(item).isAccountWide();
      if (item.id() == null) {
        stacks.move(item, quantity, request.route(accountWide));
      }
      moving.add(request);
    } catch (CannotBeDone refusal) {
      unmoved.add(new Plan.Unmoved(number, name, false, refusal.sentence()));
    }
  }

  private Item find(Subject subject) {
    Optional<Item> found =
        switch (subject) {
          case Subject.Instance(var id) -> picture.item(id);
          case Subject.Stack(var hash, var places, var _) ->
              places.stream().flatMap(place -> picture.stack(hash, place).stream()).findFirst();
        };
    return found
        .filter(item -> isKnown(item.place().character()))
        .orElseThrow(() -> new CannotBeDone(Sayings.gone()));
  }

  private boolean isKnown(@Nullable CharacterId character) {
    return character == null || picture.character(character).isPresent();
  }

  private Place goal(Item item, Target target) {
    return switch (target) {
      case Target.Vault() -> new Place.Vault();
      case Target.OnCharacter(var id, var equip) -> {
        PlayedCharacter character =
            picture.character(id).orElseThrow(() -> new CannotBeDone(Sayings.noCharacter()));
        if (equip && !item.fits(character)) {
          throw new CannotBeDone(Sayings.doesNotFit(item, character));
        }
        if (equip) {
          yield new Place.Equipped(id);
        }
        yield picture.bucketOf(item).isAccountWide() ? new Place.Pockets() : new Place.Carried(id);
      }
    };
  }

  /** The wish that has laid claim to the same thing. */
  private Optional<Request> earlier(Item item, Subject subject) {
    List<Request> all = new ArrayList<>(moving);
    all.addAll(settled);
    return switch (subject) {
      case Subject.Instance(var id) ->
          all.stream().filter(request -> id.equals(request.item().id())).findFirst();
      case Subject.Stack _ ->
          stacks.quantity(item.hash(), item.place()) > 0
              ? Optional.empty()
              : all.stream().filter(request -> request.item().equals(item)).findFirst();
    };
  }

  private static void requireSame(Request earlier, Place goal) {
    boolean same =
        earlier.goal().equals(goal)
            || (earlier.goal() instanceof Place.Equipped(var wearer)
                && goal.equals(new Place.Carried(wearer)));
    if (!same) {
      throw new CannotBeDone(Sayings.wishedElsewhere(earlier.item()));
    }
  }

  private int quantity(Item item, Subject subject) {
    if (!(subject instanceof Subject.Stack(var hash, var _, var wanted))) {
      return 1;
    }
    if (wanted == null) {
      return stacks.first(hash, item.place());
    }
    int there = stacks.quantity(hash, item.place());
    if (wanted < 1 || wanted > there) {
      throw new CannotBeDone(Sayings.notThatMany(item));
    }
    if (item.definition().stackUniqueLabel() != null && wanted < there) {
      throw new CannotBeDone(Sayings.onlyWhole(item));
    }
    return wanted;
  }

  /** Whom the calls name: the one it is for, or for the vault whoever has it. */
  private CharacterId character(Item item, Target target) {
    CharacterId holder = item.place().character();
    if (target instanceof Target.OnCharacter(var id, var _)) {
      return id;
    }
    return holder == null ? picture.characters().getFirst().id() : holder;
  }

  /** Only one thing can be worn in a slot, and only one of those that carry the same label. */
  private void requireNoRival(Request request) {
    List<Request> all = new ArrayList<>(moving);
    all.addAll(settled);
    for (Request other : all) {
      if (request.isWorn() && other.goal().equals(request.goal())) {
        Item item = request.item();
        PlayedCharacter wearer = picture.character(request.character()).orElseThrow();
        if (other.item().bucketHash() == item.bucketHash()) {
          throw new CannotBeDone(Sayings.slotTaken(item, other.item(), wearer));
        }
        String label = item.definition().uniqueLabel();
        if (label != null && label.equals(other.item().definition().uniqueLabel())) {
          throw new CannotBeDone(Sayings.onlyOneOfAKind(item, other.item(), wearer));
        }
      }
    }
  }

  private void requireMovable(Request request) {
    Item item = request.item();
    boolean waits = item.place() instanceof Place.Postmaster;
    boolean cannotBePulled =
        waits && (item.definition().postmasterPullHasSideEffects() || item.bucketHash() == 0);
    boolean accountWide = picture.bucketOf(item).isAccountWide();
    boolean travels = request.route(accountWide).contains(new Place.Vault());
    boolean canTravel = item.isTransferrable() && picture.bucketOf(item).hasTransferDestination();
    if (cannotBePulled || (travels && !canTravel)) {
      throw new CannotBeDone(
          cannotBePulled ? Sayings.cannotBePulled(item) : Sayings.cannotMove(item));
    }
    if (item.id() != null && travels) {
      requireOnlyStack(item, request.route(accountWide));
    }
  }

  /** What may lie only once anywhere is rarely an instance, but nothing says that it never is. */
  private void requireOnlyStack(Item item, List<Place> route) {
    for (Place place : route.subList(1, route.size())) {
      if (stacks.holdsUnique(item.definition(), place)) {
        throw new CannotBeDone(Sayings.onlyOneStack(item, place));
      }
    }
  }

  private String owner(Item item) {
    CharacterId holder = item.place().character();
    return holder == null
        ? ""
        : picture.character(holder).map(PlayedCharacter::className).orElse("");
  }
}
