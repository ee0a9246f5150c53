/**
 * The clan: who is in it, who is there, and how far everybody is with what there is to do, so that
 * a fireteam can be picked. What everybody may see is kept once for all who look at the clan. May
 * call bungie, manifest and account.
 */
@ApplicationModule(allowedDependencies = {"account", "bungie", "language", "manifest", "trouble"})
@NullMarked
package com.destinyvaultraider.clan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
