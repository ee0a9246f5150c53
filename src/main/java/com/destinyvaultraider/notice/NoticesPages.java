package com.destinyvaultraider.notice;

import com.destinyvaultraider.account.AccessTokens;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.notice.Message.State;
import com.destinyvaultraider.notice.NoticesPage.Box;
import com.destinyvaultraider.notice.NoticesPage.Choice;
import com.destinyvaultraider.notice.NoticesPage.Feed;
import com.destinyvaultraider.notice.NoticesPage.Looked;
import com.destinyvaultraider.notice.NoticesPage.Mail;
import com.destinyvaultraider.notice.NoticesPage.Sent;
import com.destinyvaultraider.notice.NoticesPage.Way;
import com.destinyvaultraider.notice.NoticesPage.Webhook;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays out what a player wants to be told of, how, and what was told. */
@Component
class NoticesPages {

  private final Wishes wishes;
  private final Mailboxes mailboxes;
  private final Webhooks webhooks;
  private final Feeds feeds;
  private final Outbox outbox;
  private final Site site;
  private final NoticeProperties properties;
  private final AccessTokens tokens;
  private final JdbcClient jdbc;

  NoticesPages(
      Wishes wishes,
      Mailboxes mailboxes,
      Webhooks webhooks,
      Feeds feeds,
      Outbox outbox,
      Site site,
      NoticeProperties properties,
      AccessTokens tokens,
      JdbcClient jdbc) {
    this.wishes = wishes;
    this.mailboxes = mailboxes;
    this.webhooks = webhooks;
    this.feeds = feeds;
    this.outbox = outbox;
    this.site = site;
    this.properties = properties;
    this.tokens = tokens;
    this.jdbc = jdbc;
  }

  /**
   * The page of a player.
   *
   * @param here the address under which this site is asked for
   */
  NoticesPage of(Player player, String here) {
    long user = player.id();
    Set<Wish> wanted = wishes.of(user);
    return new NoticesPage(
        Kind.WANTED.stream().map(kind -> choice(kind, wanted)).toList(),
        looked(player, !wanted.isEmpty()),
        mail(user),
        webhook(user),
        feeds.of(user).map(token -> feed(token, here)).orElse(null),
        outbox.latest(user).stream().map(NoticesPages::sent).toList());
  }

  private static Choice choice(Kind kind, Set<Wish> wanted) {
    List<Box> boxes =
        Arrays.stream(Channel.values())
            .map(channel -> new Wish(kind, channel))
            .map(wish ->
                new Box(
                    wish.key(),
                    Words.say("notice.tell-by", kind.words(), wish.channel().words()),
                    wish.channel().words(),
                    wanted.contains(wish)))
            .toList();
    return new Choice(kind.words(), hint(kind), boxes);
  }

  private static String hint(Kind kind) {
    return switch (kind) {
      case XUR -> Words.say("notice.hint-xur");
      case WATCHED -> Words.say("notice.hint-watched");
      case POSTMASTER -> Words.say("notice.hint-postmaster", Lookout.NEARLY_FULL, 21);
      case ADDRESS -> "";
    };
  }

  /** What is said once these wishes are kept: also where they cannot be granted as things stand. */
  String kept(Player player, Set<Wish> wishes) {
    if (wishes.isEmpty()) {
      return Words.say("notice.wishes-none");
    }
    Set<String> wanted =
        wishes.stream().map(wish -> wish.channel().words()).collect(Collectors.toSet());
    String missing =
        of(player, "").ways().stream()
            .filter(way -> !way.ready() && wanted.contains(way.name()))
            .map(Way::name)
            .collect(Collectors.joining(", "));
    return missing.isEmpty()
        ? Words.say("notice.wishes-kept", properties.everyInWords())
        : Words.say("notice.wishes-unready", missing);
  }

  private Looked looked(Player player, boolean wants) {
    String ended = wants ? tokens.ended(player) : null;
    if (ended != null) {
      return new Looked("", Words.say("notice.signed-out", ended), true);
    }
    return jdbc.sql(
            "select looked_at, trouble from notice_look where user_id = ? and looked_at is not null")
        .param(player.id())
        .query((row, _) -> {
          String when = moment(row.getTimestamp(1).toInstant());
          String trouble = row.getString(2);
          return new Looked(
              wants
                  ? Words.say("notice.looked", when, properties.everyInWords())
                  : Words.say("notice.looked-once", when),
              wants && !trouble.isEmpty() ? Words.say("notice.trouble", trouble) : "",
              false);
        })
        .optional()
        .orElse(new Looked("", "", false));
  }

  private Mail mail(long user) {
    boolean offered = site.post() != null;
    Optional<Mailboxes.Mailbox> box = mailboxes.of(user);
    String address = box.map(Mailboxes.Mailbox::address).orElse("");
    boolean confirmed = box.isPresent() && box.get().confirmedAt() != null;
    return new Mail(offered, address, confirmed, sentence(offered, address, confirmed));
  }

  private static String sentence(boolean offered, String address, boolean confirmed) {
    if (!offered) {
      return Words.say("notice.mail-none");
    }
    if (address.isEmpty()) {
      return Words.say("notice.mail-why");
    }
    return confirmed
        ? Words.say("notice.mail-confirmed", address)
        : Words.say("notice.mail-unconfirmed", address);
  }

  private Webhook webhook(long user) {
    String others = String.join(", ", properties.moreWebhooks());
    return webhooks
        .of(user)
        .map(hook ->
            new Webhook(hook.address(), hook.off().isEmpty() ? "" : Words.say(hook.off()), others))
        .orElseGet(() -> new Webhook("", "", others));
  }

  private static Feed feed(Token token, String here) {
    return new Feed(
        here + "/notices/feed/" + token.value() + ".atom",
        here + "/notices/calendar/" + token.value() + ".ics");
  }

  private static Sent sent(Message message) {
    Instant when = message.endedAt() == null ? message.madeAt() : message.endedAt();
    State state = message.state();
    String reason = message.reason().isEmpty() ? "" : " " + Words.say(message.reason());
    return new Sent(
        Telling.of(message.kind(), message.until(), message.facts()).title(),
        message.channel().words(),
        moment(when),
        when.toString(),
        Sent.words(state) + reason,
        state == State.FAILED || state == State.UNCLEAR);
  }

  private static String moment(Instant moment) {
    return Telling.moment(moment);
  }
}
