package com.destinyvaultraider.clan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often Bungie is asked about a clan that somebody looks at.
 *
 * @param sheetFreshFor how long name, motto, rewards and what is on offer are good
 * @param rosterFreshFor how long it is good to know who is in the clan and who is online
 * @param progressFreshFor how long a member's progress is good; of one who has not been online
 *     since, it stays good for a day
 * @param retryAfter how long after a failure Bungie is asked again
 * @param readers how many profiles are asked for at a time, so that nobody waits long behind them
 */
@ConfigurationProperties("clan")
record ClanProperties(
    @DefaultValue("10m") Duration sheetFreshFor,
    @DefaultValue("2m") Duration rosterFreshFor,
    @DefaultValue("10m") Duration progressFreshFor,
    @DefaultValue("1m") Duration retryAfter,
    @DefaultValue("4") int readers) {}
