/**
 * Tells players what has come about while they were away: by mail, at a webhook, and in feeds of
 * their own. Looks politely at Bungie for those who want that, writes each event down with one
 * message for each way to tell it, and sends no message twice. May call account, bungie, vendor.
 */
@ApplicationModule(allowedDependencies = {"account", "bungie", "language", "trouble", "vendor"})
@NullMarked
package com.destinyvaultraider.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
