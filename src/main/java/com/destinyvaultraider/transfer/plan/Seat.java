package com.destinyvaultraider.transfer.plan;

/**
 * Where one character wears things of one bucket.
 *
 * @param character the character's position among the account's
 */
record Seat(int character, long bucket) {}
