package com.destinyvaultraider.annotation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of what a player says, of one thing or of many at once.
 *
 * @param words what was done, in words that go after the name of the thing, in the language of
 *     whoever asked
 * @param things how many were changed
 * @param only the thing, where it was one
 * @param undone whether it has been undone
 */
public record Revision(
    long id, String words, int things, @Nullable Thing only, Instant at, boolean undone) {}
