package com.destinyvaultraider.web;

import com.destinyvaultraider.web.Limit.Pace;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * What is left to everybody of what they may ask for. Kept by each instance for itself, so that
 * asking costs nothing, and for so many at most that a flood of addresses does not fill the memory:
 * whom it pushes out begins anew.
 */
@Component
class Buckets {

  static final int MOST = 50_000;

  /** Within this every bucket has filled up again, so that a new one is the same. */
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(2);

  private final Cache<Key, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(FORGOTTEN_AFTER).build();

  /** Who asks for what. */
  private record Key(String limit, String who) {}

  /** Takes one request out of somebody's bucket; returns how long to wait where it is empty. */
  Duration take(String limit, Pace pace, String who) {
    Bucket bucket = buckets.get(new Key(limit, who), _ -> full(pace));
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  /** How many are kept now. */
  long size() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private static Bucket full(Pace pace) {
    return Bucket.builder()
        .addLimit(limit ->
            limit.capacity(pace.atOnce()).refillGreedy(pace.aMinute(), Duration.ofMinutes(1)))
        .withCustomTimePrecision(TimeMeter.SYSTEM_NANOTIME)
        .build();
  }
}
