package com.destinyvaultraider.search.query;

/** A piece of a query as it stands there. */
sealed interface Token {

  /** A parenthesis opens. */
  record Open() implements Token {}

  /** A parenthesis closes. */
  record Close() implements Token {}

  /** The word {@code and}. */
  record And() implements Token {}

  /** The word {@code or}. */
  record Or() implements Token {}

  /** The word {@code not} or a minus. */
  record Not() implements Token {}

  /** Something that is asked. */
  record Ask(Query.Term term) implements Token {}
}
