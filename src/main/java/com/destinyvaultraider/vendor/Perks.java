package com.destinyvaultraider.vendor;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.manifest.Definitions;
import com.destinyvaultraider.manifest.ItemDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Perks as players name them. */
final class Perks {

  private final Definitions definitions;

  Perks(Definitions definitions) {
    this.definitions = definitions;
  }

  /** The names that somebody has typed, separated by commas. */
  static List<String> typed(String names) {
    return Arrays.stream(names.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether all of these are on a weapon, fixed or rolled, in use or to choose from. */
  boolean areOn(ItemDetail weapon, List<Long> hashes) {
    Set<String> names =
        weapon.sockets().stream()
            .filter(Socket::visible)
            .flatMap(socket -> socket.options().stream())
            .map(Plug::name)
            .collect(Collectors.toSet());
    return names.containsAll(names(hashes));
  }

  /** A perk that is called so, whatever the case, or null. */
  @Nullable ItemDefinition called(String name) {
    for (ItemDefinition item : definitions.items()) {
      if (item.name().equalsIgnoreCase(name) && !Goods.isGear(item)) {
        return item;
      }
    }
    return null;
  }

  /** What these are called, in one line. */
  String line(List<Long> hashes) {
    return String.join(", ", names(hashes));
  }

  private List<String> names(List<Long> hashes) {
    return hashes.stream().map(hash -> definitions.item(hash).name()).toList();
  }
}
