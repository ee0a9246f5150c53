/**
 * What is said while Bungie does not do as asked: one sentence for each thing that can happen, the
 * same on every page. May call bungie.
 */
@ApplicationModule(allowedDependencies = {"bungie", "language"})
@NullMarked
package com.destinyvaultraider.trouble;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
