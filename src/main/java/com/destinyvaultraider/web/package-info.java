/**
 * The shell around every page: layout, messages, error pages and security headers. May call
 * account, bungie and manifest.
 */
@ApplicationModule(allowedDependencies = {"account", "bungie", "language", "manifest", "trouble"})
@NullMarked
package com.destinyvaultraider.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
