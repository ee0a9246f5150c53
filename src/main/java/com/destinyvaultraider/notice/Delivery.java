package com.destinyvaultraider.notice;

import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.notice.Message.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends messages, each at most once: it is taken before it is sent, and what was taken and is not
 * known to have failed is never sent again.
 */
@Component
class Delivery {

  private static final Logger log = LoggerFactory.getLogger(Delivery.class);
  private static final int MOST_TRIES = 6;
  private static final int SLOWER = 4;

  private final Outbox outbox;
  private final Wishes wishes;
  private final Mailboxes mailboxes;
  private final Mailer mailer;
  private final Webhooks webhooks;
  private final WebhookPost post;
  private final Players players;
  private final BungieClient bungie;
  private final Clock clock;
  private final Duration retryAfter;

  Delivery(
      Outbox outbox,
      Wishes wishes,
      Mailboxes mailboxes,
      Mailer mailer,
      Webhooks webhooks,
      WebhookPost post,
      Players players,
      BungieClient bungie,
      Clock clock,
      NoticeProperties properties) {
    this.outbox = outbox;
    this.wishes = wishes;
    this.mailboxes = mailboxes;
    this.mailer = mailer;
    this.webhooks = webhooks;
    this.post = post;
    this.players = players;
    this.bungie = bungie;
    this.clock = clock;
    this.retryAfter = properties.retryAfter();
  }

  /** Sends a message; returns how long after it is to be tried again, or null for never. */
  @Nullable Duration send(long id) {
    Message message = outbox.find(id).orElse(null);
    Player player = message == null ? null : players.find(message.userId()).orElse(null);
    if (message == null || player == null) {
      return null;
    }
    return switch (message.state()) {
      case WAITING -> send(message, player);
      case SENDING -> {
        // Whoever had taken it did not live to say what came of it.
        log.info("Whether message {} has arrived nobody knows", id);
        outbox.end(id, State.UNCLEAR, "notice.reason-unclear");
        yield null;
      }
      case SENT, UNCLEAR, FAILED, DROPPED -> null;
    };
  }

  private @Nullable Duration send(Message message, Player player) {
    String reason = whyNot(message);
    if (!reason.isEmpty()) {
      outbox.end(message.id(), State.DROPPED, reason);
      return null;
    }
    if (!outbox.take(message.id())) {
      return null;
    }
    AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
    Words.speaking(player.language(), () -> outcome.set(attempt(message)));
    return write(message, outcome.get());
  }

  /** Why it is not sent any more, or an empty string. */
  private String whyNot(Message message) {
    boolean asks = message.kind() == Kind.ADDRESS;
    Instant now = asks ? clock.instant() : bungie.now();
    if (message.until() != null && !message.until().isAfter(now)) {
      return "notice.reason-over";
    }
    return asks || wishes.has(message.userId(), new Wish(message.kind(), message.channel()))
        ? ""
        : "notice.reason-unwanted";
  }

  private Outcome attempt(Message message) {
    long user = message.userId();
    return switch (message.channel()) {
      case MAIL -> {
        Optional<MailAddress> address = mailboxes.of(user).flatMap(box -> receives(box, message));
        Token token = mailboxes.tokenOf(user);
        yield address.isEmpty() || token == null
            ? new Outcome.Failed("notice.reason-no-address")
            : mailer.send(message, address.get(), token);
      }
      case WEBHOOK ->
          webhooks
              .addressOf(user)
              .map(address ->
                  post.send(address, Telling.of(message.kind(), message.until(), message.facts())))
              .orElseGet(() -> new Outcome.Failed("notice.reason-no-webhook"));
      case FEED -> new Outcome.Sent();
    };
  }

  /** Only who has said yes is written to, but for the question itself. */
  private static Optional<MailAddress> receives(Mailboxes.Mailbox box, Message message) {
    boolean may =
        message.kind() == Kind.ADDRESS
            ? box.address().equals(message.facts().about())
            : box.confirmedAt() != null;
    return may ? MailAddress.of(box.address()) : Optional.empty();
  }

  private @Nullable Duration write(Message message, @Nullable Outcome outcome) {
    long id = message.id();
    switch (outcome) {
      case Outcome.Sent _ -> outbox.end(id, State.SENT, "");
      case Outcome.Failed failed -> outbox.end(id, State.FAILED, failed.reason());
      case Outcome.Gone gone -> {
        webhooks.switchOff(message.userId(), gone.reason());
        outbox.end(id, State.FAILED, gone.reason());
      }
      case Outcome.Later later when message.tries() + 1 < MOST_TRIES -> {
        outbox.putBack(id, later.reason());
        return pause(message.tries(), later.pause());
      }
      case Outcome.Later later -> outbox.end(id, State.FAILED, later.reason());
      case Outcome.Unclear _ -> outbox.end(id, State.UNCLEAR, "notice.reason-unclear");
      case null -> outbox.end(id, State.UNCLEAR, "notice.reason-unclear");
    }
    return null;
  }

  private Duration pause(int tries, Duration asked) {
    Duration own = retryAfter.multipliedBy((long) Math.pow(SLOWER, tries));
    return asked.compareTo(own) > 0 ? asked : own;
  }
}
