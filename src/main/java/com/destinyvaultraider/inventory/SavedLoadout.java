package com.destinyvaultraider.inventory;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.ItemInstanceId;
import java.util.Set;

/**
 * A loadout that the game keeps for a character.
 *
 * @param number its place among the character's loadouts, counted from one
 * @param nameHash which of the names that the game offers the player has chosen
 */
public record SavedLoadout(
    CharacterId character, int number, long nameHash, Set<ItemInstanceId> items) {}
