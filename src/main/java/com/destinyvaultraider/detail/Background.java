package com.destinyvaultraider.detail;

import com.destinyvaultraider.bungie.ProfileResponse.RecordState;
import com.destinyvaultraider.inventory.Picture;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What only some searches ask of things, worked out where one does.
 *
 * @param loadouts those that the game keeps
 * @param patternUnlocked whether the account has the pattern of a weapon
 * @param retiredPerk whether something has a perk that it could no longer be rolled with
 */
public record Background(
    List<GameLoadout> loadouts,
    Predicate<ItemDetail> patternUnlocked,
    Predicate<ItemDetail> retiredPerk) {

  private static final int OBJECTIVE_NOT_COMPLETED = 4;

  static Background of(Lookup lookup, Picture picture, List<GameLoadout> loadouts) {
    Map<Long, RecordState> records = picture.standing().records();
    Set<String> unlocked = new HashSet<>();
    if (records != null) {
      records.forEach((hash, record) -> {
        if ((record.state() & OBJECTIVE_NOT_COMPLETED) == 0) {
          unlocked.add(lookup.recordName(hash));
        }
      });
    }
    return new Background(
        loadouts,
        detail ->
            detail.facts().craftable() && unlocked.contains(detail.item().definition().name()),
        detail -> isRetired(lookup, detail));
  }

  private static boolean isRetired(Lookup lookup, ItemDetail detail) {
    List<SocketSlot> slots = lookup.item(detail.item().hash()).slots();
    for (Socket socket : detail.sockets()) {
      boolean perk = socket.kind() == Socket.Kind.TRAIT || socket.kind() == Socket.Kind.PART;
      if (perk && socket.index() < slots.size()) {
        Set<Long> retired = lookup.retired(slots.get(socket.index()).rolls());
        if (!retired.isEmpty()
            && socket.options().stream().anyMatch(plug -> retired.contains(plug.hash()))) {
          return true;
        }
      }
    }
    return false;
  }
}
