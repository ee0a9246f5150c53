package com.destinyvaultraider.comparison;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What weapons and armor are, as far as comparing them goes. */
public final class Gear {

  private static final int ARMOR = 2;
  private static final int WEAPON = 3;
  private static final long CLASS_ITEMS = 1585787867L;

  /** The three buckets of weapons in the game's order. */
  static final List<Long> WEAPON_BUCKETS = List.of(1498876634L, 2465295065L, 953998645L);

  /** The five buckets of armor in the game's order. */
  static final List<Long> ARMOR_BUCKETS =
      List.of(3448274439L, 3551918588L, 14239492L, 20886954L, CLASS_ITEMS);

  private static final Set<Long> GEAR =
      Set.of(
          1498876634L,
          2465295065L,
          953998645L,
          3448274439L,
          3551918588L,
          14239492L,
          20886954L,
          CLASS_ITEMS);

  /** What a harder activity writes behind the name of the same thing. */
  private static final Pattern HARDER = Pattern.compile(" \\((?:Adept|Timelost|Harrowed)\\)$");

  private Gear() {}

  /** Whether it is a weapon that characters carry. */
  public static boolean isWeapon(ItemDetail detail) {
    ItemDefinition definition = detail.item().definition();
    return definition.itemType() == WEAPON || WEAPON_BUCKETS.contains(detail.item().bucketHash());
  }

  /** Whether it is a piece of armor. */
  public static boolean isArmor(ItemDetail detail) {
    ItemDefinition definition = detail.item().definition();
    return definition.itemType() == ARMOR || ARMOR_BUCKETS.contains(detail.item().bucketHash());
  }

  /** Whether it can be compared with others at all: a single weapon or piece of armor. */
  static boolean isComparable(ItemDetail detail) {
    return detail.item().id() != null && GEAR.contains(detail.item().bucketHash());
  }

  /** The name, without what a harder activity writes behind it. */
  public static String family(ItemDetail detail) {
    return HARDER.matcher(detail.item().definition().name()).replaceFirst("");
  }

  /** What is in the first socket of this kind that has something in it. */
  static Optional<Plug> plugged(ItemDetail detail, Socket.Kind kind) {
    for (Socket socket : detail.sockets()) {
      if (socket.kind() == kind && socket.plugged() != null) {
        return Optional.of(socket.plugged());
      }
    }
    return Optional.empty();
  }
}
