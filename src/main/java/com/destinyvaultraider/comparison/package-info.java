/**
 * Which of these things to keep: copies of the same, what another beats in every way, and the best
 * that can be worn. May call what knows of items and of what is said of them.
 */
@ApplicationModule(
    allowedDependencies = {
      "account",
      "annotation",
      "bungie",
      "detail",
      "inventory",
      "language",
      "manifest"
    })
@NullMarked
package com.destinyvaultraider.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
