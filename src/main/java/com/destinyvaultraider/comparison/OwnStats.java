package com.destinyvaultraider.comparison;

import com.destinyvaultraider.detail.ItemDetail;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All stats of a player's own.
 *
 * @param all by name; one name may stand for another sum with each class
 */
public record OwnStats(List<OwnStat> all) {

  /** For whoever has none. */
  public static final OwnStats NONE = new OwnStats(List.of());

  public OwnStats {
    all = List.copyOf(all);
  }

  /** What they are called, each name once. */
  public Set<String> names() {
    return all.stream().map(OwnStat::name).collect(Collectors.toUnmodifiableSet());
  }

  /** Those that this thing has, one for each name. */
  public List<OwnStat> of(ItemDetail detail) {
    return names().stream().map(name -> of(detail, name)).flatMap(Optional::stream).toList();
  }

  /** The one that is called so with this thing: its class's own before that of all classes. */
  public Optional<OwnStat> of(ItemDetail detail, String name) {
    return all.stream()
        .filter(stat -> stat.name().equals(name) && stat.fits(detail))
        .min(Comparator.comparingInt(OwnStat::classType));
  }
}
