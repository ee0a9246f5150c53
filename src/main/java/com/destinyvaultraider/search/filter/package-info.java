/** What the terms of a query mean: one table of all filters, and what they ask of items. */
@NullMarked
package com.destinyvaultraider.search.filter;

import org.jspecify.annotations.NullMarked;
