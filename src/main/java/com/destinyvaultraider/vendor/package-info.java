/**
 * Xûr: what he sells, what it costs, and whether the player owns it already. May call inventory,
 * and through it what inventory calls.
 */
@ApplicationModule(
    allowedDependencies = {"account", "bungie", "inventory", "language", "manifest", "trouble"})
@NullMarked
package com.destinyvaultraider.vendor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
