/**
 * What things are: downloads Bungie's definitions, switches to a new version while requests go on,
 * and looks definitions up by hash. May call bungie.
 */
@ApplicationModule(allowedDependencies = {"bungie", "language"})
@NullMarked
package com.destinyvaultraider.manifest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
