/**
 * What players say about their things: tags, notes and hashtags, kept for good, undone, brought in
 * and taken out as files. May call account, bungie, detail, inventory and manifest.
 */
@ApplicationModule(
    allowedDependencies = {"account", "bungie", "detail", "inventory", "language", "manifest"})
@NullMarked
package com.destinyvaultraider.annotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
