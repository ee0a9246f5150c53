package com.destinyvaultraider.notice;

import com.destinyvaultraider.language.Words;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How players are told.
 *
 * @param every how often Bungie is asked for a player who wants to be told of something
 * @param readers for how many players at a time an instance asks, so that nobody waits behind them
 * @param retryAfter how long after the first failure a message is sent again; each further time it
 *     is four times as long
 * @param from whom mail comes from; without it none is sent
 * @param site the address of this site as it stands in mail; without it none is sent
 * @param moreWebhooks origins beside Slack and Discord that players may have something sent to
 */
@ConfigurationProperties("notice")
record NoticeProperties(
    @DefaultValue("15m") Duration every,
    @DefaultValue("4") int readers,
    @DefaultValue("1m") Duration retryAfter,
    @Nullable String from,
    @Nullable String site,
    @DefaultValue List<String> moreWebhooks) {

  private static final int HOUR = 60;

  /** How often that is, in words such as "15 minutes", rounded up. */
  String everyInWords() {
    long minutes = Math.max(1, every.plusSeconds(59).toMinutes());
    return minutes % HOUR == 0
        ? Words.say("notice.hours", minutes / HOUR)
        : Words.say("notice.minutes", minutes);
  }
}
