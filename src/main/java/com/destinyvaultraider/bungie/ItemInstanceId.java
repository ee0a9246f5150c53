package com.destinyvaultraider.bungie;

/** The id of one physical item; stacks of consumables have none. */
public record ItemInstanceId(long value) {

  /** The decimal form that URLs, forms and Bungie's JSON use. */
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
