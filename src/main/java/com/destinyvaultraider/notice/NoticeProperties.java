package com.destinyvaultraider.notice;

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
    @DefaultValue List<String> moreWebhooks) {}
