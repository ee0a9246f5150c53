package com.destinyvaultraider.vendor;

import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.Plug;
import com.destinyvaultraider.detail.Socket;
import com.destinyvaultraider.detail.Socket.Kind;
import com.destinyvaultraider.detail.StatLine;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.vendor.Offer.Verdict;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a piece of gear that is for sale with what the player owns: weapons by their perks with
 * others of the same kind, armor by the sum of its stats, also with all other of its slot and
 * class.
 */
final class Against {

  private static final int ARMOR = 2;
  private static final Sentences OF_KIND =
      new Sentences(
          "vendor.stats-of-kind-better", "vendor.stats-of-kind-worse", "vendor.stats-of-kind-same");
  private static final Sentences OF_SLOT =
      new Sentences(
          "vendor.stats-of-slot-better", "vendor.stats-of-slot-worse", "vendor.stats-of-slot-same");

  private final List<ItemDetail> owned;

  Against(List<ItemDetail> owned) {
    this.owned = owned;
  }

  /** What is said of what is better than, worse than or the same as something. */
  private record Sentences(String better, String worse, String same) {}

  /** How it compares, or null where there is nothing to compare. */
  @Nullable Verdict verdict(ItemDetail sale) {
    List<ItemDetail> same =
        owned.stream().filter(mine -> mine.item().hash() == sale.item().hash()).toList();
    return sale.item().definition().itemType() == ARMOR
        ? armor(sale, same)
        : same.isEmpty() ? null : weapon(sale, same);
  }

  private static @Nullable Verdict weapon(ItemDetail sale, List<ItemDetail> same) {
    Set<String> offered = perks(sale, false);
    if (offered.isEmpty()) {
      return null;
    }
    if (same.stream().anyMatch(mine -> perks(mine, false).containsAll(offered))) {
      return new Verdict("same", Words.say("vendor.same-roll"));
    }
    Set<String> traits = perks(sale, true);
    Set<String> lacking = new LinkedHashSet<>(traits);
    same.forEach(mine -> lacking.removeAll(perks(mine, true)));
    if (!lacking.isEmpty()) {
      return new Verdict("better", Words.say("vendor.new-traits", String.join(", ", lacking)));
    }
    return same.stream().anyMatch(mine -> perks(mine, true).containsAll(traits))
        ? new Verdict("same", Words.say("vendor.same-traits"))
        : new Verdict("other", Words.say("vendor.new-combination"));
  }

  private @Nullable Verdict armor(ItemDetail sale, List<ItemDetail> same) {
    int total = total(sale);
    if (total == 0) {
      return null;
    }
    Optional<Integer> bestOfKind = best(same);
    if (bestOfKind.isPresent()) {
      return compared(total, bestOfKind.get(), OF_KIND);
    }
    ItemDefinition kind = sale.item().definition();
    return best(owned.stream()
            .filter(mine -> mine.item().bucketHash() == kind.bucketHash())
            .filter(mine -> mine.item().definition().classType() == kind.classType())
            .toList())
        .map(best -> compared(total, best, OF_SLOT))
        .orElse(null);
  }

  private static Verdict compared(int total, int best, Sentences sentences) {
    int more = total - best;
    return more > 0
        ? new Verdict("better", Words.say(sentences.better(), total, more))
        : more < 0
            ? new Verdict("worse", Words.say(sentences.worse(), total, -more))
            : new Verdict("same", Words.say(sentences.same(), total));
  }

  private static Optional<Integer> best(List<ItemDetail> pieces) {
    return pieces.stream()
        .map(Against::total)
        .filter(total -> total > 0)
        .max(Comparator.naturalOrder());
  }

  /** The sum of its stats without mods. */
  private static int total(ItemDetail piece) {
    return piece.stats().stream()
        .filter(stat -> stat.hash() != StatLine.TOTAL)
        .mapToInt(stat -> stat.base() + stat.parts())
        .sum();
  }

  /** What its sockets offer by name: an enhanced perk is called as the plain one. */
  private static Set<String> perks(ItemDetail weapon, boolean traitsOnly) {
    Set<String> names = new LinkedHashSet<>();
    for (Socket socket : weapon.sockets()) {
      if (traitsOnly ? socket.kind() == Kind.TRAIT && socket.visible() : Roll.isRolled(socket)) {
        socket.options().stream()
            .map(Plug::name)
            .filter(name -> !name.isEmpty())
            .forEach(names::add);
      }
    }
    return names;
  }
}
