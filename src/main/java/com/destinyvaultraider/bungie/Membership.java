package com.destinyvaultraider.bungie;

/**
 * One Destiny account of a person on one platform, as Bungie addresses it.
 *
 * @param type the BungieMembershipType, kept as a number so that platforms added later never break
 * @param id the Destiny membership id
 */
public record Membership(int type, long id) {}
