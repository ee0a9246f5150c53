package com.destinyvaultraider.account;

/**
 * Published before all that is kept about a player is deleted: whoever does something in their name
 * stops. The player is signed out everywhere by then.
 */
public record PlayerLeaves(Player player) {}
