package com.destinyvaultraider.search.query;

/** A query asks for more than a search does; the message says so to the player. */
public final class QueryRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  QueryRefused(String message) {
    super(message);
  }

  /** The sentence for the player. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
