/**
 * What a player owns: the picture of an account, assembled from profile and manifest with our own
 * confirmed moves replayed over it, and the vault and character pages. May call bungie, manifest,
 * account and signal.
 */
@ApplicationModule(
    allowedDependencies = {"account", "bungie", "language", "manifest", "signal", "trouble"})
@NullMarked
package com.destinyvaultraider.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
