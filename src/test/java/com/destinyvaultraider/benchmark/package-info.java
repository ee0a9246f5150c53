/**
 * How fast the expensive paths are, as ratios to what Jackson alone needs for the same bytes; run
 * by hand with {@code ./mvnw -Pbenchmark test}, see docs/benchmarks.md.
 */
@NullMarked
package com.destinyvaultraider.benchmark;

import org.jspecify.annotations.NullMarked;
