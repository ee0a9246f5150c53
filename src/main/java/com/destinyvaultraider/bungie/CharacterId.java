package com.destinyvaultraider.bungie;

/** The id of one of a player's characters. */
public record CharacterId(long value) {

  /** The decimal form that URLs, forms and Bungie's JSON use. */
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
