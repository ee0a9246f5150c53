/**
 * A Bungie.net in miniature under /sandbox: its own world, people, rules and faults, spoken to over
 * HTTP like the real one. Live only where no Bungie key is set; calls nobody and nobody calls it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.destinyvaultraider.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
