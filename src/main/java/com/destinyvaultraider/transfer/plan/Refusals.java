package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.manifest.BucketDefinition;
import com.destinyvaultraider.transfer.plan.Regard.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words for why a wish cannot be granted along with those that are. */
final class Refusals {

  private final Census census;
  private final List<Request> settled;
  private final Asked asked;
  private final Regard regard;

  Refusals(Census census, List<Request> settled, Asked asked, Regard regard) {
    this.census = census;
    this.settled = settled;
    this.asked = asked;
    this.regard = regard;
  }

  /** Why a wish is refused when these others are granted. */
  String why(Request request, List<Request> granted) {
    List<Request> together = new ArrayList<>(granted);
    together.add(request);
    return nothingInItsPlace(request)
        .or(() -> full(request, together))
        .orElseGet(() -> Sayings.noWay(request.item()));
  }

  /** What has to be taken off, where there is nothing to put on instead. */
  private Optional<String> nothingInItsPlace(Request request) {
    String label = request.item().definition().uniqueLabel();
    return census.worn().stream()
        .filter(worn ->
            worn.equals(request.item())
                ? !request.goal().equals(worn.place())
                : worn.place().equals(request.goal())
                    && worn.bucketHash() != request.item().bucketHash()
                    && label != null
                    && label.equals(worn.definition().uniqueLabel()))
        .filter(worn -> !isReplaceable(worn, request))
        .map(worn -> Sayings.nothingInItsPlace(worn, wearer(worn)))
        .findFirst();
  }

  private PlayedCharacter wearer(Item worn) {
    return census.character(census.spot(worn.place()) - Board.bag(0));
  }

  private boolean isReplaceable(Item worn, Request request) {
    PlayedCharacter wearer = wearer(worn);
    Place bag = new Place.Carried(wearer.id());
    String label = worn.equals(request.item()) ? null : worn.definition().uniqueLabel();
    return census.in(worn.bucketHash()).stream()
        .filter(item -> !item.isEquipped() && !(item.place() instanceof Place.Postmaster))
        .filter(item -> item.place().equals(bag) || census.picture().movable(item))
        .filter(item -> !asked.contains(item) && item.fits(wearer))
        .anyMatch(item -> label == null || !label.equals(item.definition().uniqueLabel()));
  }

  /** The place that is full, of those through which the wished thing has to pass. */
  private Optional<String> full(Request request, List<Request> together) {
    if (regard.room() instanceof Room.TakenForGranted) {
      return Optional.empty();
    }
    Item item = request.item();
    BucketDefinition bucket = census.picture().bucketOf(item);
    List<Place> route = request.route(bucket.isAccountWide());
    for (Place place : route.subList(1, route.size()).reversed()) {
      if (isFull(place, item, together)) {
        String remedy = remedy(place, item, together);
        return Optional.of(
            switch (place) {
              case Place.Vault _ -> Sayings.vaultFull(item, census.vaultCapacity(), remedy);
              case Place.Pockets _ -> Sayings.pocketsFull(item, bucket, remedy);
              case Place.Carried(var id) -> Sayings.bucketFull(item, bucket, character(id), remedy);
              case Place.Equipped(var id) ->
                  Sayings.bucketFull(item, bucket, character(id), remedy);
              case Place.Postmaster _ ->
                  throw new IllegalStateException("nothing goes to a postmaster");
            });
      }
    }
    return Optional.empty();
  }

  private PlayedCharacter character(CharacterId id) {
    return census.character(census.position(id));
  }

  /** Whether there would be no slot left in the end, or there is none now. */
  private boolean isFull(Place place, Item item, List<Request> together) {
    int spot = census.spot(place);
    boolean vault = place instanceof Place.Vault;
    int used = vault ? census.inVault() : census.used(item.bucketHash(), spot - Board.bag(0));
    int capacity = vault ? census.vaultCapacity() : census.capacity(item.bucketHash());
    int change = 0;
    for (Request each : together) {
      boolean concerned = vault || each.item().bucketHash() == item.bucketHash();
      if (concerned && !(each.item().place() instanceof Place.Postmaster)) {
        change -= census.spot(each.item().place()) == spot ? 1 : 0;
      }
      change += concerned && census.spot(each.goal()) == spot ? 1 : 0;
    }
    return used >= capacity || used + change > capacity;
  }

  private String remedy(Place place, Item item, List<Request> together) {
    if (regard.room() instanceof Room.Only) {
      Solver free = new Solver(census, settled, asked, regard.within(new Room.Freely()));
      free.hurry();
      Optional<Solution> solution = free.solve(together);
      if (solution.isPresent()) {
        return Sayings.couldGo(solution.get().displaced());
      }
    }
    Displaceable displaceable =
        new Displaceable(census, asked, regard.within(new Room.Freely()), true);
    boolean anything =
        census.picture().items().stream()
            .filter(each -> each.place().equals(place))
            .filter(each -> place instanceof Place.Vault || each.bucketHash() == item.bucketHash())
            .anyMatch(displaceable);
    return anything ? Sayings.nowhereToGo() : Sayings.nothingMayGo();
  }
}
