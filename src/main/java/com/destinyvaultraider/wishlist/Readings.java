package com.destinyvaultraider.wishlist;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.springframework.stereotype.Component;

/**
 * What was read in the texts of lists, each read once for all who have it and forgotten when others
 * are wanted more. Thread-safe.
 */
@Component
class Readings {

  /** Lists of tens of thousands of rolls weigh a few of these each. */
  private static final long MOST_BYTES = 32L * 1024 * 1024;

  private static final Reading NOTHING =
      new Reading("", "", WishList.of(List.of()), 0, 0, List.of());

  private final LoadingCache<String, Reading> readings;

  Readings(Shelf shelf) {
    readings =
        Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String _, Reading reading) -> reading.list().weight() + 1_000)
            .expireAfterAccess(Duration.ofHours(2))
            .build(digest -> shelf.content(digest).map(Readings::unpacked).orElse(NOTHING));
  }

  /** The reading of the text that is known by this. */
  Reading of(String digest) {
    Reading reading = readings.get(digest);
    if (reading.list().size() == 0) {
      // The list is just being forgotten, and may be brought along again.
      readings.invalidate(digest);
    }
    return reading;
  }

  private static Reading unpacked(byte[] content) {
    try (InputStream text = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return ListReader.read(new InputStreamReader(text, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
