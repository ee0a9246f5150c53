/**
 * Planning moves: the picture of an account and what is wanted of it become a list of steps, or the
 * reason why not. Pure: no calls, no clock, the same answer for the same input.
 */
@NullMarked
package com.destinyvaultraider.transfer.plan;

import org.jspecify.annotations.NullMarked;
