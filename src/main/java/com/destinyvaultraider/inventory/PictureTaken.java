package com.destinyvaultraider.inventory;

import com.destinyvaultraider.account.Player;
import java.time.Instant;

/**
 * Published on the instance that has asked when Bungie has told an account anew.
 *
 * @param player whose current account it is
 * @param picture as Bungie tells it, without the changes that it may not show yet
 * @param shown as pages show it, with those changes and with what was told earlier
 * @param at when it was told, by Bungie's clock
 */
public record PictureTaken(Player player, Picture picture, Picture shown, Instant at) {}
