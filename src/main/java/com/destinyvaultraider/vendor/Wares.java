package com.destinyvaultraider.vendor;

import java.time.Instant;

/**
 * One thing for sale, for those who tell players of it.
 *
 * @param vendor the vendor's name
 * @param type what kind of thing it is, in the game's words, or empty
 * @param category what stands over it at the vendor's
 * @param until when the vendor's stock changes
 */
public record Wares(
    long vendorHash,
    String vendor,
    long itemHash,
    String name,
    String type,
    String category,
    Instant until) {}
