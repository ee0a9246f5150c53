/**
 * Finding things with the query language that players know: the search page, the matches that the
 * vault and character pages show, completion, saved and recent searches. May call what knows of
 * items, of what is said of them, of how they compare and of what is wished for.
 */
@ApplicationModule(
    allowedDependencies = {
      "account",
      "annotation",
      "bungie",
      "comparison",
      "detail",
      "inventory",
      "language",
      "manifest",
      "signal",
      "transfer",
      "wishlist"
    })
@NullMarked
package com.destinyvaultraider.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
