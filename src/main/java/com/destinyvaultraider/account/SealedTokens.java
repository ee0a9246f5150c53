package com.destinyvaultraider.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals all players' tokens with the key in force, so that the keys from before can be thrown away.
 * Other instances may be at work meanwhile: each row is locked while it is sealed.
 */
public class SealedTokens {

  private final JdbcClient jdbc;
  private final TokenCipher cipher;
  private final TransactionTemplate transaction;

  SealedTokens(JdbcClient jdbc, TokenCipher cipher, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.cipher = cipher;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** What has become of a player's tokens. */
  public enum Outcome {
    /** They were sealed with another key, and are with the one in force now. */
    SEALED_ANEW,
    /** They are sealed with the key in force. */
    GOOD,
    /** None of the keys opens them. */
    UNREADABLE
  }

  /** Seals everybody's and says how many have fared how. */
  public Map<Outcome, Integer> seal() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    List<Long> users =
        jdbc.sql("select user_id from stored_grant order by user_id")
            .query((row, _) -> row.getLong(1))
            .list();
    for (Long user : users) {
      Outcome outcome = transaction.execute(_ -> seal(user));
      counts.merge(outcome, 1, Integer::sum);
    }
    return counts;
  }

  private Outcome seal(long user) {
    Sealed sealed =
        jdbc.sql(
                """
                select access_token, refresh_token from stored_grant
                where user_id = ? for update
                """)
            .param(user)
            .query((row, _) -> new Sealed(row.getBytes(1), row.getBytes(2)))
            .optional()
            .orElse(null);
    if (sealed == null || (isGood(sealed.access, user) && isGood(sealed.refresh, user))) {
      return Outcome.GOOD;
    }
    byte @Nullable [] access = anew(sealed.access, user);
    byte @Nullable [] refresh = anew(sealed.refresh, user);
    if (access == null || (refresh == null && sealed.refresh != null)) {
      return Outcome.UNREADABLE;
    }
    jdbc.sql(
            """
            update stored_grant set access_token = :access, refresh_token = :refresh
            where user_id = :user
            """)
        .param("access", access)
        .param("refresh", refresh)
        .param("user", user)
        .update();
    return Outcome.SEALED_ANEW;
  }

  private boolean isGood(byte @Nullable [] sealed, long user) {
    return sealed == null || (cipher.isInForce(sealed) && cipher.open(sealed, user) != null);
  }

  private byte @Nullable [] anew(byte @Nullable [] sealed, long user) {
    String token = sealed == null ? null : cipher.open(sealed, user);
    return token == null ? null : cipher.seal(token, user);
  }

  /** A row's tokens. */
  private static final class Sealed {

    private final byte[] access;
    private final byte @Nullable [] refresh;

    Sealed(byte[] access, byte @Nullable [] refresh) {
      this.access = access;
      this.refresh = refresh;
    }
  }
}
