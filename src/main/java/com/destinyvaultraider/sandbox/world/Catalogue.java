package com.destinyvaultraider.sandbox.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Every kind of item that exists here, in the order of the table of facts. */
final class Catalogue {

  private final Map<Long, Item> byHash = new LinkedHashMap<>();
  private final Map<Long, List<Item>> byBucket;

  Catalogue() {
    lines("items.tsv").stream()
        .skip(1)
        .map(Item::of)
        .forEach(item -> byHash.put(item.hash(), item));
    InstancePlugs.of(List.copyOf(byHash.values())).forEach(plug -> byHash.put(plug.hash(), plug));
    byBucket = byHash.values().stream().collect(Collectors.groupingBy(Item::bucket));
  }

  List<Item> items() {
    return List.copyOf(byHash.values());
  }

  Optional<Item> find(long hash) {
    return Optional.ofNullable(byHash.get(hash));
  }

  /** The item with a name that the table is known to hold. */
  Item named(String name) {
    return byHash.values().stream()
        .filter(item -> item.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no item is named " + name));
  }

  /** What belongs into a bucket; plugs are left out, they lie in sockets. */
  List<Item> in(Bucket bucket) {
    return in(bucket, item -> true);
  }

  /** What belongs into a bucket and passes the test. */
  List<Item> in(Bucket bucket, Predicate<Item> test) {
    return byBucket.getOrDefault(bucket.hash(), List.of()).stream()
        .filter(item -> item.itemType() != Item.PLUG || bucket == Bucket.MODIFICATIONS)
        .filter(test)
        .toList();
  }

  /** A line each of a resource of the sandbox. */
  static List<String> lines(String resource) {
    try (InputStream in = Catalogue.class.getResourceAsStream("/sandbox/" + resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
