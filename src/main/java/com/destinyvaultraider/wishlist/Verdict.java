package com.destinyvaultraider.wishlist;

import java.util.Set;

/**
 * What a list says of an item.
 *
 * @param wished whether the roll is wanted; else it is one that nobody should keep
 * @param notes what the list says of the roll, or empty
 * @param list what the list is called
 * @param perks the hashes of what the item offers of the roll
 */
public record Verdict(boolean wished, String notes, String list, Set<Long> perks) {}
