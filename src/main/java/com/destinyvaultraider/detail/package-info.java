/**
 * What an item is in full: its stats, sockets, perks, level, catalyst and history, worked out of
 * the profile's item components and the manifest; its card and its page. May call inventory and
 * what inventory calls.
 */
@ApplicationModule(allowedDependencies = {"account", "bungie", "inventory", "language", "manifest"})
@NullMarked
package com.destinyvaultraider.detail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
