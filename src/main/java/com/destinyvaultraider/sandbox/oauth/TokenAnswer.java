package com.destinyvaultraider.sandbox.oauth;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A pair of tokens, on the wire without an envelope. */
record TokenAnswer(
    @JsonProperty("access_token") String accessToken,
    @JsonProperty("token_type") String tokenType,
    @JsonProperty("expires_in") long expiresIn,
    @JsonProperty("refresh_token") String refreshToken,
    @JsonProperty("refresh_expires_in") long refreshExpiresIn,
    @JsonProperty("membership_id") String membershipId) {}
