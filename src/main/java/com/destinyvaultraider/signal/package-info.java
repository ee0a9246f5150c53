/**
 * Tells every instance of the application that something has changed for an account. Calls nobody.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.destinyvaultraider.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
