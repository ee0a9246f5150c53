package com.destinyvaultraider.notice;

import com.destinyvaultraider.account.Secrets;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The webhooks of players, sealed. */
@Component
@Transactional
class Webhooks {

  private final JdbcClient jdbc;
  private final Secrets secrets;
  private final NoticeProperties properties;

  Webhooks(JdbcClient jdbc, Secrets secrets, NoticeProperties properties) {
    this.jdbc = jdbc;
    this.secrets = secrets;
    this.properties = properties;
  }

  /**
   * What may be shown of a webhook.
   *
   * @param off the key of the sentence that says why nothing is sent there, or empty
   */
  record Shown(String address, String off) {}

  @Transactional(readOnly = true)
  Optional<Shown> of(long userId) {
    return jdbc.sql("select shown, off from notice_webhook where user_id = ?")
        .param(userId)
        .query((row, _) -> new Shown(row.getString(1), row.getString(2)))
        .optional();
  }

  /** Takes this one in the place of any other. */
  void keep(long userId, WebhookAddress address) {
    jdbc.sql(
            """
            insert into notice_webhook (user_id, address, shown) values (:user, :address, :shown)
            on conflict (user_id) do update
              set address = excluded.address, shown = excluded.shown, off = ''
            """)
        .param("user", userId)
        .param("address", secrets.seal(address.uri().toString(), userId))
        .param("shown", address.shown())
        .update();
  }

  /** Forgets it. */
  void remove(long userId) {
    jdbc.sql("delete from notice_webhook where user_id = ?").param(userId).update();
  }

  /** Sends nothing there any more, for the reason with this key. */
  void switchOff(long userId, String reason) {
    jdbc.sql("update notice_webhook set off = ? where user_id = ?").params(reason, userId).update();
  }

  /** Where to send to; nothing where it is off, does not open, or is no longer allowed. */
  @Transactional(readOnly = true)
  Optional<WebhookAddress> addressOf(long userId) {
    return jdbc.sql("select address from notice_webhook where user_id = ? and off = ''")
        .param(userId)
        .query((row, _) -> row.getBytes(1))
        .optional()
        .map(sealed -> secrets.open(sealed, userId))
        .flatMap(address -> WebhookAddress.of(address, properties.moreWebhooks()));
  }
}
