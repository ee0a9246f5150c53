/**
 * Which rolls players wish for: lists that they bring along as files or as text, kept once for all
 * who have the same, and held against what they own. May call account, bungie, detail, inventory
 * and manifest.
 */
@ApplicationModule(
    allowedDependencies = {"account", "bungie", "detail", "inventory", "language", "manifest"})
@NullMarked
package com.destinyvaultraider.wishlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
