package com.destinyvaultraider.bungie;

import java.time.Instant;

/**
 * Bungie's word that an action took effect.
 *
 * @param at when, by Bungie's clock, so that it compares with {@code responseMintedTimestamp};
 *     never before the action, at times a second late
 */
public record ActionReceipt(Instant at) {}
