/**
 * Moving and equipping: a plan is a list of steps, a runner carries them out against Bungie and
 * confirms them to the picture. May call inventory, bungie, account and the definitions that items
 * are made of.
 */
@ApplicationModule(allowedDependencies = {"account", "bungie", "inventory", "manifest"})
@NullMarked
package com.destinyvaultraider.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
