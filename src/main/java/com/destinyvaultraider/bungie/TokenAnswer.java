package com.destinyvaultraider.bungie;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The token endpoint's answer in all its shapes: a grant, an OAuth error, Bungie's envelope. */
record TokenAnswer(
    @JsonProperty("access_token") @Nullable String accessToken,
    @JsonProperty("expires_in") @Nullable Long expiresIn,
    @JsonProperty("refresh_token") @Nullable String refreshToken,
    @JsonProperty("refresh_expires_in") @Nullable Long refreshExpiresIn,
    @JsonProperty("membership_id") @Nullable Long membershipId,
    @JsonProperty("error") @Nullable String error,
    @JsonProperty("error_description") @Nullable String errorDescription,
    @JsonProperty("ErrorCode") @Nullable Integer errorCode,
    @JsonProperty("ErrorStatus") @Nullable String errorStatus,
    @JsonProperty("ThrottleSeconds") @Nullable Integer throttleSeconds) {

  private static final long ONE_HOUR = 3600;

  @Nullable TokenGrant grant() {
    if (accessToken == null || membershipId == null) {
      return null;
    }
    return new TokenGrant(
        new AccessToken(accessToken),
        Duration.ofSeconds(expiresIn == null ? ONE_HOUR : expiresIn),
        refreshToken,
        refreshExpiresIn == null ? null : Duration.ofSeconds(refreshExpiresIn),
        membershipId);
  }

  /** What a refusal means; null where the answer is no refusal of a known shape. */
  @Nullable BungieFailure refusal() {
    if (errorCode != null) {
      String name = errorStatus == null ? "Code" + errorCode : errorStatus;
      int pause = throttleSeconds == null ? 0 : throttleSeconds;
      return Failures.ofCode(errorCode, name, pause, true);
    }
    return error == null ? null : Failures.ofOAuthError(error, errorDescription, true);
  }

  @Override
  public String toString() {
    return "TokenAnswer[error=%s, errorCode=%s]".formatted(error, errorCode);
  }
}
