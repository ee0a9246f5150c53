/** The query language by itself: text becomes a tree, and a tree its canonical text. */
@NullMarked
package com.destinyvaultraider.search.query;

import org.jspecify.annotations.NullMarked;
