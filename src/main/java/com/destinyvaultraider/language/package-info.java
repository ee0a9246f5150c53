/**
 * What the application says, in the language of whoever it speaks to: the languages that Bungie
 * has, which of them is wanted, and the message bundles of every feature. Calls nobody.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.destinyvaultraider.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
