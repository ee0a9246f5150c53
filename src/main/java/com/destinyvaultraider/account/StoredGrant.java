package com.destinyvaultraider.account;

import com.destinyvaultraider.account.SignInRequired.Reason;
import com.destinyvaultraider.bungie.AccessToken;
import com.destinyvaultraider.bungie.TokenGrant;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

  private Instant renewedAt;

  private @Nullable Instant renewalBegunAt;

  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Reason endedBecause;

  StoredGrant(long userId, TokenGrant grant, TokenCipher cipher, Instant now) {
    this.userId = userId;
    replace(grant, cipher, now);
  }

  @SuppressWarnings("NullAway.Init") // for JPA
  protected StoredGrant() {}

  /** Why these tokens are dead, or null while they live. */
  @Nullable Reason ended() {
    return endedAt != null && endedBecause == null ? Reason.WITHDRAWN : endedBecause;
  }

  /** Whether the access token lives at least that much longer. */
  boolean isUsable(Instant now, Duration margin) {
    return now.plus(margin).isBefore(accessExpiresAt);
  }

  /** Whether there is a refresh token that may be good. */
  boolean isRenewable(Instant now) {
    return refreshToken != null && (refreshExpiresAt == null || now.isBefore(refreshExpiresAt));
  }

  /** Until when a new sign-in is not needed where the player is away; null where nobody knows. */
  @Nullable Instant lastsUntil() {
    return refreshToken == null ? accessExpiresAt : refreshExpiresAt;
  }

  /** When Bungie handed these tokens out. */
  Instant renewedAt() {
    return renewedAt;
  }

  /** The access token, or null where it does not open. */
  @Nullable AccessToken accessToken(TokenCipher cipher) {
    String token = cipher.open(accessToken, userId);
    return token == null ? null : new AccessToken(token);
  }

  /** The refresh token, or null where it does not open. */
  @Nullable String refreshToken(TokenCipher cipher) {
    return refreshToken == null ? null : cipher.open(refreshToken, userId);
  }

  /** Takes over what a refresh has brought; the refresh token stays where no other came with it. */
  void renew(TokenGrant grant, TokenCipher cipher, Instant now) {
    byte @Nullable [] before = refreshToken;
    Instant until = refreshExpiresAt;
    replace(grant, cipher, now);
    if (refreshToken == null) {
      refreshToken = before;
      refreshExpiresAt = until;
    }
  }

  /** Takes over what Bungie handed out at a sign-in. */
  final void replace(TokenGrant grant, TokenCipher cipher, Instant now) {
    accessToken = cipher.seal(grant.accessToken().value(), userId);
    accessExpiresAt = now.plus(grant.expiresIn());
    String refresh = grant.refreshToken();
    Duration refreshExpiresIn = grant.refreshExpiresIn();
    refreshToken = refresh == null ? null : cipher.seal(refresh, userId);
    refreshExpiresAt = refreshExpiresIn == null ? null : now.plus(refreshExpiresIn);
    renewedAt = now;
    renewalBegunAt = null;
    endedAt = null;
    endedBecause = null;
  }

  /** A refresh is begun; one whose outcome was lost before is remembered in its place. */
  void beginRenewal(Instant now) {
    renewalBegunAt = renewalBegunAt == null ? now : renewalBegunAt;
  }

  /** A refresh that was begun then is known to have changed nothing. */
  void giveUpRenewal(Instant begun) {
    renewalBegunAt = begun.equals(renewalBegunAt) ? null : renewalBegunAt;
  }

  /** Whether the outcome of a refresh was lost before the one that was begun then. */
  boolean hasLostRenewal(Instant begun) {
    return renewalBegunAt != null && renewalBegunAt.isBefore(begun);
  }

  /** These tokens are of no use any more. */
  void end(Instant now, Reason reason) {
    endedAt = now;
    endedBecause = reason;
  }
}
