package com.destinyvaultraider.bungie;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What Bungie wraps around every answer, and the two fields of an OAuth error. */
record Envelope<T>(
    @JsonProperty("Response") @Nullable T response,
    @JsonProperty("ErrorCode") @Nullable Integer errorCode,
    @JsonProperty("ErrorStatus") @Nullable String errorStatus,
    @JsonProperty("ThrottleSeconds") @Nullable Integer throttleSeconds,
    @JsonProperty("error") @Nullable String error,
    @JsonProperty("error_description") @Nullable String errorDescription) {

  private static final int SUCCESS = 1;

  boolean isSuccess() {
    return errorCode != null && errorCode == SUCCESS;
  }

  /** Why the call failed, or null where the envelope does not say. */
  @Nullable BungieFailure failure(boolean action) {
    if (errorCode != null && errorCode != 0 && errorCode != SUCCESS) {
      String name = errorStatus == null || errorStatus.isBlank() ? "Code" + errorCode : errorStatus;
      return Failures.ofCode(
          errorCode, name, throttleSeconds == null ? 0 : throttleSeconds, action);
    }
    return error == null ? null : Failures.ofOAuthError(error, errorDescription, action);
  }
}
