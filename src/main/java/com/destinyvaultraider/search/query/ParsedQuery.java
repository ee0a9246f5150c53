package com.destinyvaultraider.search.query;

import org.jspecify.annotations.Nullable;

/**
 * What a player has typed, understood as far as the grammar goes.
 *
 * @param title the first comment, which names a saved search, or null
 */
public record ParsedQuery(Query query, @Nullable String title) {

  /** The one text for all queries that say the same in the same order. */
  public String canonical() {
    String body = Canonical.of(query);
    return title == null ? body : ("/* " + title + " */ " + body).strip();
  }
}
