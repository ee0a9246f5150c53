/**
 * What players say about their things: tags, notes and hashtags, kept for good, undone, brought in
 * and taken out as files. May call account, bungie, inventory and signal.
 */
@ApplicationModule(allowedDependencies = {"account", "bungie", "inventory", "signal"})
@NullMarked
package com.destinyvaultraider.annotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
