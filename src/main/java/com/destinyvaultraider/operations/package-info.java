/** Keeping the site running: the embedded database and the health of it all. May call any. */
@ApplicationModule(
    allowedDependencies = {
      "account",
      "bungie",
      "inventory",
      "language",
      "manifest",
      "transfer",
      "vendor",
      "web"
    })
@NullMarked
package com.destinyvaultraider.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
