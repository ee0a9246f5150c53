/**
 * Xûr and the other vendors: what they sell, what it costs, how it compares with what the player
 * owns, what players wait for there, and what Xûr has sold before. May call what shows single
 * things, and what that calls.
 */
@ApplicationModule(
    allowedDependencies = {
      "account",
      "bungie",
      "detail",
      "inspection",
      "inventory",
      "language",
      "manifest",
      "trouble"
    })
@NullMarked
package com.destinyvaultraider.vendor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
