/** What a player may be about to type. */
@NullMarked
package com.destinyvaultraider.search.completion;

import org.jspecify.annotations.NullMarked;
