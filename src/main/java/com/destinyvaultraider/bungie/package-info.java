/**
 * The only speaker of HTTP to Bungie.net: one typed client, the envelope opened in one place, every
 * failure a value that says what to do, the pacing of actions and the global request budget. Calls
 * nobody.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.destinyvaultraider.bungie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
