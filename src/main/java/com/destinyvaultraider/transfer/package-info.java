/**
 * Moving, equipping and locking: wishes become a plan, a plan becomes an order that PostgreSQL
 * keeps, and a worker carries its steps out against Bungie, whatever happens to the server
 * meanwhile. May call inventory, annotation, bungie, account, signal and the definitions that items
 * are made of.
 */
@ApplicationModule(
    allowedDependencies = {
      "account",
      "annotation",
      "bungie",
      "inventory",
      "language",
      "manifest",
      "signal",
      "trouble"
    })
@NullMarked
package com.destinyvaultraider.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
