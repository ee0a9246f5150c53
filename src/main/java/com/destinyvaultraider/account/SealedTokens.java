package com.destinyvaultraider.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals all players' tokens, and what else of theirs is sealed, with the key in force, so that the
 * keys from before can be thrown away. Other instances may be at work meanwhile: each row is locked
 * while it is sealed.
 */
public class SealedTokens {

  private static final List<Sealed> SEALED =
      List.of(
          new Sealed("stored_grant", List.of("access_token", "refresh_token")),
          new Sealed("notice_mail", List.of("token")),
          new Sealed("notice_webhook", List.of("address")),
          new Sealed("notice_feed", List.of("token")));

  private final JdbcClient jdbc;
  private final TokenCipher cipher;
  private final TransactionTemplate transaction;

  SealedTokens(JdbcClient jdbc, TokenCipher cipher, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.cipher = cipher;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** What has become of all that is sealed of a player, the gravest last. */
  public enum Outcome {
    /** They are sealed with the key in force. */
    GOOD,
    /** They were sealed with another key, and are with the one in force now. */
    SEALED_ANEW,
    /** None of the keys opens them. */
    UNREADABLE
  }

  /** Seals everybody's and says how many players have fared how. */
  public Map<Outcome, Integer> seal() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    List<Long> users =
        jdbc.sql("select id from users order by id").query((row, _) -> row.getLong(1)).list();
    for (Long user : users) {
      List<Outcome> outcomes =
          Objects.requireNonNull(
              transaction.execute(_ ->
                  SEALED.stream()
                      .map(table -> seal(table, user))
                      .flatMap(Optional::stream)
                      .toList()));
      // The gravest of them.
      outcomes.stream()
          .max(Comparator.naturalOrder())
          .ifPresent(outcome -> counts.merge(outcome, 1, Integer::sum));
    }
    return counts;
  }

  private Optional<Outcome> seal(Sealed table, long user) {
    // The names come from the list above, not from anybody's request.
    return jdbc.sql(
            "select %s from %s where user_id = ? for update"
                .formatted(String.join(", ", table.columns()), table.name()))
        .param(user)
        .query((row, _) -> {
          List<byte @Nullable []> values = new ArrayList<>();
          for (String column : table.columns()) {
            values.add(row.getBytes(column));
          }
          return values;
        })
        .optional()
        .map(values -> seal(table, values, user));
  }

  private Outcome seal(Sealed table, List<byte @Nullable []> values, long user) {
    if (values.stream().allMatch(value -> isGood(value, user))) {
      return Outcome.GOOD;
    }
    List<@Nullable Object> parameters = new ArrayList<>();
    for (byte @Nullable [] value : values) {
      byte @Nullable [] anew = anew(value, user);
      if (anew == null && value != null) {
        return Outcome.UNREADABLE;
      }
      parameters.add(anew);
    }
    parameters.add(user);
    jdbc.sql(
            "update %s set %s = ? where user_id = ?"
                .formatted(table.name(), String.join(" = ?, ", table.columns())))
        .params(parameters)
        .update();
    return Outcome.SEALED_ANEW;
  }

  private boolean isGood(byte @Nullable [] sealed, long user) {
    return sealed == null || (cipher.isInForce(sealed) && cipher.open(sealed, user) != null);
  }

  private byte @Nullable [] anew(byte @Nullable [] sealed, long user) {
    String secret = sealed == null ? null : cipher.open(sealed, user);
    return secret == null ? null : cipher.seal(secret, user);
  }

  /** A table with a row for each user, and what is sealed in it. */
  private record Sealed(String name, List<String> columns) {}
}
