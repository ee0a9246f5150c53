package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds where what is worn may have to give way to something that nobody asked for. */
final class Contests {

  private final Census census;
  private final Set<Seat> seats = new LinkedHashSet<>();

  private Contests(Census census) {
    this.census = census;
  }

  /** The seats that the requests contest. */
  static Set<Seat> of(Census census, List<Request> requests) {
    Contests contests = new Contests(census);
    requests.forEach(contests::add);
    Set<Item> asked = new HashSet<>();
    requests.forEach(request -> asked.add(request.item()));
    int known = -1;
    while (contests.seats.size() > known) {
      known = contests.seats.size();
      List.copyOf(contests.seats).forEach(seat -> contests.addHindrances(seat, asked));
    }
    return contests.seats;
  }

  /** Adds where the wished thing is worn if it leaves, and where its like is worn. */
  private void add(Request request) {
    Item item = request.item();
    if (item.place() instanceof Place.Equipped(var wearer)
        && !wearer.equals(request.goal().character())) {
      seats.add(new Seat(census.position(wearer), item.bucketHash()));
    }
    if (request.goal() instanceof Place.Equipped(var wearer)) {
      census.worn().stream()
          .filter(worn -> worn.place().equals(request.goal()))
          .filter(worn -> worn.bucketHash() != item.bucketHash())
          .filter(worn -> isAlike(worn, item))
          .forEach(worn -> seats.add(new Seat(census.position(wearer), worn.bucketHash())));
    }
  }

  /**
   * Where a character carries nothing to put on but exotics, or another character may need it, the
   * exotic worn elsewhere may have to give way to one of them.
   */
  private void addHindrances(Seat seat, Set<Item> asked) {
    PlayedCharacter character = census.character(seat.character());
    Place bag = new Place.Carried(character.id());
    List<Item> choice = census.in(seat.bucket());
    boolean free =
        isAlone(seat)
            && choice.stream()
                .filter(item -> item.place().equals(bag))
                .filter(item -> item.definition().uniqueLabel() == null)
                .anyMatch(item -> item.fits(character) && !asked.contains(item));
    if (!free) {
      census.worn().stream()
          .filter(worn -> worn.place().equals(new Place.Equipped(character.id())))
          .filter(worn -> worn.bucketHash() != seat.bucket())
          .filter(worn -> choice.stream().anyMatch(item -> isAlike(worn, item)))
          .forEach(worn -> seats.add(new Seat(seat.character(), worn.bucketHash())));
    }
  }

  private boolean isAlone(Seat seat) {
    return seats.stream().filter(other -> other.bucket() == seat.bucket()).count() == 1;
  }

  /** Whether two things may not be worn together in different slots. */
  private static boolean isAlike(Item one, Item other) {
    String label = one.definition().uniqueLabel();
    return label != null && label.equals(other.definition().uniqueLabel());
  }
}
