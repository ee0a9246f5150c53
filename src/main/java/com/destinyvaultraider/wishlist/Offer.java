package com.destinyvaultraider.wishlist;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.detail.Socket.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one item offers to choose from, to be held against many rolls. */
final class Offer {

  /** DestinyItemType: what has perks of its own. */
  private static final Set<Integer> JUDGED = Set.of(2, 3, 24);

  /** Intrinsics, masterworks and looks say nothing about a roll. */
  private static final Set<Kind> PERKS = EnumSet.of(Kind.PART, Kind.TRAIT, Kind.ORIGIN);

  private final Forms forms;
  private final int[] hashes;
  private final Map<String, Boolean> named = new HashMap<>();
  private final List<Socket> sockets;

  Offer(ItemDetail detail, Forms forms) {
    this.forms = forms;
    this.hashes =
        detail.sockets().stream()
            .flatMap(socket -> socket.options().stream())
            .mapToInt(plug -> (int) plug.hash())
            .sorted()
            .distinct()
            .toArray();
    this.sockets =
        detail.sockets().stream()
            .filter(socket -> PERKS.contains(socket.kind()) && socket.plugged() != null)
            .toList();
    detail.sockets().stream()
        .filter(socket -> PERKS.contains(socket.kind()) || socket.kind() == Kind.INTRINSIC)
        .flatMap(socket -> socket.options().stream())
        .forEach(plug -> named.merge(plug.name(), plug.enhanced(), Boolean::logicalAnd));
  }

  /** Whether a list can say anything of such an item: it has perks, and they may differ. */
  static boolean isJudged(ItemDetail detail) {
    return detail.item().id() != null
        && JUDGED.contains(detail.item().definition().itemType())
        && !detail.sockets().isEmpty();
  }

  /** Whether it has this roll. */
  boolean has(WishList list, int roll) {
    if (list.isExpert(roll)) {
      return list.hasOnly(roll, this::offers);
    }
    int[] perks = list.perks(roll);
    return !sockets.isEmpty() && sockets.stream().allMatch(socket -> offersOne(socket, perks));
  }

  /** The hashes of what it offers of these perks, in whatever form. */
  Set<Long> wished(int[] perks) {
    Set<Long> wished = new HashSet<>();
    for (Socket socket : sockets) {
      for (Plug plug : socket.options()) {
        if (isOneOf(plug, perks)) {
          wished.add(plug.hash());
        }
      }
    }
    return Set.copyOf(wished);
  }

  private boolean offers(int perk) {
    return Arrays.binarySearch(hashes, perk) >= 0 || offersOtherForm(perk);
  }

  private boolean offersOtherForm(int perk) {
    Forms.Form form = forms.of(perk);
    Boolean enhanced = named.get(form.name());
    return enhanced != null && enhanced != form.enhanced();
  }

  private boolean offersOne(Socket socket, int[] perks) {
    return socket.options().stream().anyMatch(plug -> isOneOf(plug, perks));
  }

  private boolean isOneOf(Plug plug, int[] perks) {
    return Arrays.stream(perks)
        .anyMatch(perk -> perk == (int) plug.hash() || forms.same(plug, perk));
  }
}
