package com.destinyvaultraider.annotation;

import java.util.HashMap;
import java.util.Map;

/**
 * All that one player says, at one moment.
 *
 * @param version grows with every change
 */
record Book(long version, Map<Thing, Said> said) {

  Book {
    said = Map.copyOf(said);
  }

  /** What is said about a thing. */
  Annotation about(Thing thing) {
    Said found = said.get(thing);
    return found == null ? Annotation.NONE : found.annotation();
  }

  /** The next edition: what says nothing any more is left out. */
  Book revised(Map<Thing, Said> changes) {
    Map<Thing, Said> all = new HashMap<>(said);
    changes.forEach((thing, news) -> {
      if (news.annotation().isEmpty()) {
        all.remove(thing);
      } else {
        all.put(thing, news);
      }
    });
    return new Book(version + 1, all);
  }
}
