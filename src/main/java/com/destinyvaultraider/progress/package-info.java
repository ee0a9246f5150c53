/**
 * What there is to do and how it went: this week's challenges, quests and bounties as far as each
 * character is with them, and the statistics that Bungie keeps of what was played. May call bungie,
 * manifest and account.
 */
@ApplicationModule(allowedDependencies = {"account", "bungie", "language", "manifest", "trouble"})
@NullMarked
package com.destinyvaultraider.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
