package com.destinyvaultraider.sandbox.oauth;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.oauth.Tokens.Grant;
import com.destinyvaultraider.sandbox.oauth.Tokens.Kind;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who has let the application in, from the first code to the last refresh. */
@Component
@Sandboxed
public class Authorizations {

  private static final Duration CODE_LIFE = Duration.ofMinutes(10);
  private static final Duration ACCESS_LIFE = Duration.ofHours(1);
  private static final Duration REFRESH_LIFE = Duration.ofDays(90);
  private static final Duration CONSENT_LIFE = Duration.ofDays(365);

  private final SandboxClock clock;
  private final SecureRandom random = new SecureRandom();
  private final Tokens tokens = new Tokens();
  private final Map<String, Code> codes = new ConcurrentHashMap<>();
  private final Set<Long> usedRefreshTokens = new HashSet<>();

  Authorizations(SandboxClock clock) {
    this.clock = clock;
  }

  private record Code(long person, Instant issued) {}

  /** The person of an access token, where it is still good. */
  public Optional<Long> person(String accessToken) {
    return tokens
        .read(accessToken)
        .filter(grant -> grant.kind() == Kind.ACCESS)
        .filter(grant -> clock.now().isBefore(grant.issued().plus(ACCESS_LIFE)))
        .map(Grant::person);
  }

  String code(long person) {
    byte[] octets = new byte[16];
    random.nextBytes(octets);
    String code = HexFormat.of().formatHex(octets);
    Instant now = clock.now();
    codes.values().removeIf(old -> old.issued().plus(Duration.ofDays(1)).isBefore(now));
    codes.put(code, new Code(person, now));
    return code;
  }

  TokenAnswer exchange(String code) {
    Code known = codes.remove(code);
    if (known == null) {
      throw TokenRefusal.invalidGrant("AuthorizationCodeInvalid");
    }
    Instant now = clock.now();
    if (now.isAfter(known.issued().plus(CODE_LIFE))) {
      throw TokenRefusal.invalidGrant("AuthorizationCodeStale");
    }
    return issue(known.person(), now, now);
  }

  TokenAnswer refresh(String refreshToken) {
    Grant grant =
        tokens
            .read(refreshToken)
            .filter(found -> found.kind() == Kind.REFRESH)
            .orElseThrow(() -> TokenRefusal.invalidGrant("ProvidedTokenNotValidRefreshToken"));
    Instant now = clock.now();
    if (!now.isBefore(grant.consent().plus(CONSENT_LIFE))) {
      throw TokenRefusal.invalidGrant("AuthorizationRecordExpired");
    }
    if (!now.isBefore(grant.issued().plus(REFRESH_LIFE))) {
      throw TokenRefusal.invalidGrant("RefreshTokenExpired");
    }
    if (!useOnce(grant)) {
      throw TokenRefusal.invalidGrant("ProvidedTokenNotValidRefreshToken");
    }
    return issue(grant.person(), now, grant.consent());
  }

  private boolean useOnce(Grant grant) {
    synchronized (usedRefreshTokens) {
      return usedRefreshTokens.add(grant.nonce());
    }
  }

  private TokenAnswer issue(long person, Instant now, Instant consent) {
    Duration yearsRest = Duration.between(now, consent.plus(CONSENT_LIFE));
    Duration refreshLife = yearsRest.compareTo(REFRESH_LIFE) < 0 ? yearsRest : REFRESH_LIFE;
    return new TokenAnswer(
        tokens.issue(Kind.ACCESS, person, now, consent),
        "Bearer",
        ACCESS_LIFE.toSeconds(),
        tokens.issue(Kind.REFRESH, person, now, consent),
        refreshLife.toSeconds(),
        Long.toString(person));
  }
}
