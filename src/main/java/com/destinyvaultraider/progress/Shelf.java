package com.destinyvaultraider.progress;

import com.destinyvaultraider.progress.Book.Thing;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one version of the definitions. It must not hold the definitions themselves: it
 * lives exactly as long as they do. Thread-safe.
 */
final class Shelf {

  private static final int MOST = 4_000;

  final Cache<Long, Thing> pursuits = cache();
  final Cache<Long, Thing> milestones = cache();
  final Cache<Long, Thing> records = cache();
  final Cache<Long, Book.Goal> goals = cache();
  final Cache<Long, Book.Season> seasons = cache();
  final Cache<Long, String> names = cache();
  final Cache<Long, String> activities = cache();

  /** The records of catalysts, in the order of the game; null until they are asked for. */
  volatile @Nullable List<Long> catalysts;

  /** Those of patterns. */
  volatile @Nullable List<Long> patterns;

  private static <T> Cache<Long, T> cache() {
    return Caffeine.newBuilder().maximumSize(MOST).build();
  }
}
