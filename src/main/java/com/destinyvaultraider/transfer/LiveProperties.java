package com.destinyvaultraider.transfer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How open pages are kept up to date.
 *
 * @param heartbeat how often a page without news is shown that its stream lives; that often Bungie
 *     is looked for while it does not answer
 */
@ConfigurationProperties("live")
record LiveProperties(@DefaultValue("15s") Duration heartbeat) {}
