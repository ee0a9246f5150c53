package com.destinyvaultraider.sandbox.oauth;

/** What the token endpoint says when it gives no token; always with status 400. */
final class TokenRefusal extends RuntimeException {

  private final String error;
  private final String description;

  TokenRefusal(String error, String description) {
    super(description, null, false, false);
    this.error = error;
    this.description = description;
  }

  static TokenRefusal invalidGrant(String description) {
    return new TokenRefusal("invalid_grant", description);
  }

  String error() {
    return error;
  }

  String description() {
    return description;
  }
}
