package com.destinyvaultraider.account;

/**
 * One of the Bungie.net accounts that are signed in in a browser.
 *
 * @param current whether it is the one whose gear is shown
 */
public record BungieAccount(long bungieMembershipId, String displayName, boolean current) {}
