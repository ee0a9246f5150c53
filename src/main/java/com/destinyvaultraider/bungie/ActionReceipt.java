package com.destinyvaultraider.bungie;

import java.time.Instant;

/**
 * Bungie's word that an action took effect.
 *
 * @param at when, by Bungie's clock (the {@code Date} header of the answer), so that it compares
 *     with {@code responseMintedTimestamp}; our own clock where the header is missing
 */
public record ActionReceipt(Instant at) {}
