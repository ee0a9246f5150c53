/**
 * Looking closely: the card and the page of an item, items side by side, the table, and the queue
 * of what may go; following quests. May call what it shows, and nothing that moves.
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
      "trouble",
      "wishlist"
    })
@NullMarked
package com.destinyvaultraider.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
