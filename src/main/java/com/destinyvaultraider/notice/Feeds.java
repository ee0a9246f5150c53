package com.destinyvaultraider.notice;

import com.destinyvaultraider.account.Secrets;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The private addresses of players' feeds. */
@Component
@Transactional
class Feeds {

  private final JdbcClient jdbc;
  private final Secrets secrets;

  Feeds(JdbcClient jdbc, Secrets secrets) {
    this.jdbc = jdbc;
    this.secrets = secrets;
  }

  /**
   * The word in the address of a player's feeds; nothing where there are none, or it does not open.
   */
  @Transactional(readOnly = true)
  Optional<Token> of(long userId) {
    return jdbc.sql("select token from notice_feed where user_id = ?")
        .param(userId)
        .query((row, _) -> row.getBytes(1))
        .optional()
        .map(sealed -> secrets.open(sealed, userId))
        .map(Token::new);
  }

  /** Gives the feeds an address; one that they had is worth nothing from then on. */
  void renew(long userId) {
    Token token = Token.make();
    jdbc.sql(
            """
            insert into notice_feed (user_id, token, token_hash) values (:user, :token, :hash)
            on conflict (user_id) do update
              set token = excluded.token, token_hash = excluded.token_hash
            """)
        .param("user", userId)
        .param("token", secrets.seal(token.value(), userId))
        .param("hash", token.hash())
        .update();
  }

  /** Takes the address away. */
  void remove(long userId) {
    jdbc.sql("delete from notice_feed where user_id = ?").param(userId).update();
  }

  /** Whose feeds have this word in their address. */
  @Transactional(readOnly = true)
  Optional<Long> ownerOf(Token token) {
    return jdbc.sql("select user_id from notice_feed where token_hash = ?")
        .param(token.hash())
        .query(Long.class)
        .optional();
  }
}
