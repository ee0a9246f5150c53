package com.destinyvaultraider.signal;

import org.jspecify.annotations.Nullable;

/**
 * Published on every instance when an order or the belongings of an account have changed.
 *
 * @param membershipId the Destiny membership, or null where signals may have been missed and
 *     everything may have changed
 */
public record AccountChanged(@Nullable Long membershipId) {}
