package com.destinyvaultraider.detail;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import java.util.Set;

/**
 * A loadout that the game keeps for a character.
 *
 * @param number its place among the character's loadouts, counted from one
 * @param name as the player has chosen it from those that the game offers, or empty
 */
public record GameLoadout(
    CharacterId character, int number, String name, Set<ItemInstanceId> items) {}
