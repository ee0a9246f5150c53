/**
 * Who is signed in: the way through Bungie's OAuth, users with their linked accounts and encrypted
 * tokens, and switching between accounts. May call bungie.
 */
@ApplicationModule(allowedDependencies = {"bungie", "language"})
@NullMarked
package com.destinyvaultraider.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
