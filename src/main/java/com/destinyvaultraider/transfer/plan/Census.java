package com.destinyvaultraider.transfer.plan;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Item;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.Place;
import com.destinyvaultraider.inventory.PlayedCharacter;
import com.destinyvaultraider.manifest.BucketDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** What an account holds, sorted by bucket and counted once for an order. */
final class Census {

  private final Picture picture;
  private final Map<CharacterId, Integer> positions = new HashMap<>();
  private final Map<Long, List<Item>> byBucket = new LinkedHashMap<>();
  private final List<Item> worn = new ArrayList<>();
  private int inVault;

  Census(Picture picture) {
    this.picture = picture;
    for (PlayedCharacter character : picture.characters()) {
      positions.put(character.id(), positions.size());
    }
    picture.items().forEach(this::count);
  }

  private void count(Item item) {
    CharacterId holder = item.place().character();
    if (holder != null && !positions.containsKey(holder)) {
      return;
    }
    byBucket.computeIfAbsent(item.bucketHash(), missing -> new ArrayList<>()).add(item);
    if (item.place() instanceof Place.Vault) {
      inVault++;
    }
    if (item.isEquipped()) {
      worn.add(item);
    }
  }

  Picture picture() {
    return picture;
  }

  int characters() {
    return positions.size();
  }

  PlayedCharacter character(int position) {
    return picture.characters().get(position);
  }

  /** The position of a character among the account's. */
  int position(CharacterId character) {
    return Objects.requireNonNull(positions.get(character));
  }

  Set<Long> buckets() {
    return byBucket.keySet();
  }

  List<Item> in(long bucket) {
    return byBucket.getOrDefault(bucket, List.of());
  }

  List<Item> worn() {
    return worn;
  }

  /** The spot of a board that a place is. */
  int spot(Place place) {
    return switch (place) {
      case Place.Vault _ -> Board.VAULT;
      case Place.Pockets _ -> Board.bag(0);
      case Place.Carried(var character) -> Board.bag(position(character));
      case Place.Equipped(var character) -> Board.bag(position(character));
      case Place.Postmaster(var character) -> 1 + characters() + position(character);
    };
  }

  /** How many slots of a bucket are filled in a character's bag, or in the pockets. */
  int used(long bucket, int character) {
    int spot = Board.bag(character);
    return (int) in(bucket).stream().filter(item -> spot(item.place()) == spot).count();
  }

  int inVault() {
    return inVault;
  }

  /** How many slots of a board's cells are filled in the beginning. */
  int[] used(Board board) {
    int[] used = new int[board.cells()];
    used[Board.VAULT] = inVault;
    for (Board.Cells cells : board.buckets()) {
      for (int i = 0; i < (cells.accountWide() ? 1 : characters()); i++) {
        used[cells.first() + i] = used(cells.hash(), i);
      }
    }
    return used;
  }

  /** The positions of the characters, those first who have not been played for longest. */
  List<Integer> leastRecentFirst() {
    return IntStream.range(0, characters())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> character(i).lastPlayed())
                .thenComparing(Comparator.reverseOrder()))
        .toList();
  }

  /** The capacity of a bucket for one character, or of the pockets for all. */
  int capacity(long bucket) {
    return limit(picture.definitions().bucket(bucket));
  }

  int vaultCapacity() {
    return limit(picture.definitions().bucket(Picture.VAULT_BUCKET));
  }

  /** What holds nothing by its definition is a bucket that nothing is known about. */
  private static int limit(BucketDefinition bucket) {
    return bucket.capacity() > 0 ? bucket.capacity() : Board.UNLIMITED;
  }
}
