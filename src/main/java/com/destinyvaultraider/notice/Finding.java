package com.destinyvaultraider.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is so now.
 *
 * @param topic what it is about, such as a character
 * @param since when it came about, by Bungie's clock; whoever finds it later says the same of Xûr's
 *     visits, and of other things it is when they were seen first
 * @param until when it ends, or null where nobody knows
 */
record Finding(Kind kind, String topic, Instant since, @Nullable Instant until, Facts facts) {}
