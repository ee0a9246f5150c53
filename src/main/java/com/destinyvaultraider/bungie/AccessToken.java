package com.destinyvaultraider.bungie;

/** A player's bearer token, which never shows itself in a log. */
public record AccessToken(String value) {

  @Override
  public String toString() {
    return "AccessToken[***]";
  }
}
