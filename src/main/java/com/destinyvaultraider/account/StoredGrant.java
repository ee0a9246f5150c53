package com.destinyvaultraider.account;

import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.TokenGrant;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One player's tokens, sealed. */
@Entity
class StoredGrant {

  @Id private Long userId;

  private byte[] accessToken;

  private Instant accessExpiresAt;

  private byte @Nullable [] refreshToken;

  private @Nullable Instant refreshExpiresAt;

  private @Nullable Instant endedAt;

  StoredGrant(long userId, TokenGrant grant, TokenCipher cipher, Instant now) {
    this.userId = userId;
    replace(grant, cipher, now);
  }

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredGrant() {}

  /** Whether Bungie has said that it does not know these tokens any more. */
  boolean isEnded() {
    return endedAt != null;
  }

  /** Whether the access token lives at least that much longer. */
  boolean isUsable(Instant now, Duration margin) {
    return now.plus(margin).isBefore(accessExpiresAt);
  }

  /** The access token, or null where it does not open. */
  @Nullable AccessToken accessToken(TokenCipher cipher) {
    String token = cipher.open(accessToken, userId);
    return token == null ? null : new AccessToken(token);
  }

  /** The refresh token, or null where there is none that is good. */
  @Nullable String refreshToken(TokenCipher cipher, Instant now) {
    boolean expired = refreshExpiresAt != null && !now.isBefore(refreshExpiresAt);
    return refreshToken == null || expired ? null : cipher.open(refreshToken, userId);
  }

  /** Takes over what Bungie handed out now; a refresh token is replaced by each refresh. */
  final void replace(TokenGrant grant, TokenCipher cipher, Instant now) {
    accessToken = cipher.seal(grant.accessToken().value(), userId);
    accessExpiresAt = now.plus(grant.expiresIn());
    String refresh = grant.refreshToken();
    Duration refreshExpiresIn = grant.refreshExpiresIn();
    refreshToken = refresh == null ? null : cipher.seal(refresh, userId);
    refreshExpiresAt = refreshExpiresIn == null ? null : now.plus(refreshExpiresIn);
    endedAt = null;
  }

  /** Bungie does not know these tokens any more. */
  void end(Instant now) {
    endedAt = now;
  }
}
