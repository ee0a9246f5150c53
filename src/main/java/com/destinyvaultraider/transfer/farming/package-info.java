/**
 * Farming: while a player plays, a character keeps a chosen number of slots free in each bucket,
 * with the page closed too, until a time that the player set.
 */
@NullMarked
package com.destinyvaultraider.transfer.farming;

import org.jspecify.annotations.NullMarked;
