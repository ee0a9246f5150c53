/**
 * Orders that last: what a player wants is written down with its plan before the first call, run by
 * whichever instance has the account's turn, judged anew after every unclear answer, and kept as
 * history that can be undone.
 */
@NullMarked
package com.destinyvaultraider.transfer.order;

import org.jspecify.annotations.NullMarked;
