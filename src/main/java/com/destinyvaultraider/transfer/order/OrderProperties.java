package com.destinyvaultraider.transfer.order;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long orders try.
 *
 * @param patience how long an order may go on without any step taking effect, before it is held
 * @param locksAfter how long after a move that may have mixed up locks Bungie is asked about them,
 *     and asked again where its answer is from before
 * @param straggling how long a call without an answer may still be on its way, or be worked on by
 *     Bungie
 */
@ConfigurationProperties("transfer")
record OrderProperties(
    @DefaultValue("3m") Duration patience,
    @DefaultValue("8s") Duration locksAfter,
    @DefaultValue("2s") Duration straggling) {}
