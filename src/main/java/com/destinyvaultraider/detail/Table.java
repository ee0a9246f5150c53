package com.destinyvaultraider.detail;

import com.destinyvaultraider.manifest.Definitions;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The rows of one table of the manifest that were asked for, as far as they are used; read when
 * they are first needed. Thread-safe.
 */
final class Table<T> {

  private final String name;
  private final Function<JsonNode, T> reader;
  private final Cache<Long, T> rows;

  Table(String name, int most, Function<JsonNode, T> reader) {
    this.name = name;
    this.reader = reader;
    this.rows = Caffeine.newBuilder().maximumSize(most).build();
  }

  /** The row with this hash, or null where the manifest lacks it. */
  @Nullable T find(Definitions definitions, long hash) {
    T known = rows.getIfPresent(hash);
    if (known != null || hash == 0) {
      return known;
    }
    T read = definitions.definition(name, hash).map(reader).orElse(null);
    if (read != null) {
      rows.put(hash, read);
    }
    return read;
  }
}
