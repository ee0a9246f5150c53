package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.bungie.ItemInstanceId;
import com.destinyvaultraider.comparison.Duplicates;
import com.destinyvaultraider.comparison.Likeness;
import com.destinyvaultraider.comparison.MaxPower;
import com.destinyvaultraider.comparison.MaxStats;
import com.destinyvaultraider.comparison.StatLower;
import com.destinyvaultraider.detail.Background;
import com.destinyvaultraider.detail.GameLoadout;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.inventory.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that an account has, with what only the whole can tell: copies, what beats what, the most
 * power. That is worked out when first asked for and then kept as long as the picture. Thread-safe.
 */
public final class Holdings {

  private final Picture picture;
  private final List<ItemDetail> details;
  private final Background background;
  private final Map<ItemInstanceId, List<GameLoadout>> loadouts = new HashMap<>();
  private final Map<Set<Likeness>, Duplicates> duplicates = new ConcurrentHashMap<>();
  private final Map<List<Object>, MaxStats> maxStats = new ConcurrentHashMap<>();
  private volatile @Nullable Texts textsBefore;
  private volatile @Nullable Texts texts;
  private volatile @Nullable StatLower statLower;
  private volatile @Nullable MaxPower maxPower;

  /**
   * The holdings of a picture.
   *
   * @param details its items in full and in its order
   * @param background what only some searches ask of them
   */
  public Holdings(Picture picture, List<ItemDetail> details, Background background) {
    this(picture, details, background, null);
  }

  /**
   * The holdings of a newer picture.
   *
   * @param details its items in full and in its order
   * @param background what only some searches ask of them
   * @param before what the account had in an older picture, if that was looked at: most of it is
   *     the same
   */
  public Holdings(
      Picture picture, List<ItemDetail> details, Background background, @Nullable Holdings before) {
    this.picture = picture;
    this.details = details;
    this.background = background;
    for (GameLoadout loadout : background.loadouts()) {
      for (ItemInstanceId item : loadout.items()) {
        this.loadouts.computeIfAbsent(item, _ -> new ArrayList<>()).add(loadout);
      }
    }
    if (before != null && before.picture.definitions().equals(picture.definitions())) {
      Texts read = before.texts;
      textsBefore = read == null ? before.textsBefore : read;
    }
  }

  /** Where everything lies. */
  public Picture picture() {
    return picture;
  }

  /** Everything in full. */
  public List<ItemDetail> details() {
    return details;
  }

  /** What only some searches ask. */
  Background background() {
    return background;
  }

  /** The loadouts that a thing belongs to. */
  List<GameLoadout> loadouts(Searched searched) {
    ItemInstanceId id = searched.item().id();
    return id == null ? List.of() : loadouts.getOrDefault(id, List.of());
  }

  /** The names of all loadouts, as the game writes them. */
  public Stream<String> loadoutNames() {
    return loadouts.values().stream().flatMap(List::stream).map(GameLoadout::name);
  }

  /** What is alike in all of this. */
  Duplicates duplicates(Set<Likeness> alike) {
    return duplicates.computeIfAbsent(alike, keys -> Duplicates.of(details, keys));
  }

  /** What has the most of an armor stat. */
  MaxStats maxStats(long stat, boolean base) {
    return maxStats.computeIfAbsent(List.of(stat, base), _ -> MaxStats.of(details, stat, base));
  }

  /** What other armor beats. */
  StatLower statLower() {
    StatLower known = statLower;
    if (known == null) {
      known = StatLower.of(details);
      statLower = known;
    }
    return known;
  }

  /** What has the most power. */
  MaxPower maxPower() {
    MaxPower known = maxPower;
    if (known == null) {
      known = MaxPower.of(details);
      maxPower = known;
    }
    return known;
  }

  /** What can be read on things. */
  public Texts texts() {
    Texts known = texts;
    if (known == null) {
      known = Texts.of(details, textsBefore);
      texts = known;
      textsBefore = null;
    }
    return known;
  }
}
