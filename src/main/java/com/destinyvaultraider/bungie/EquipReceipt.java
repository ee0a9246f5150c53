package com.destinyvaultraider.bungie;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Bungie's word on equipping several items at once.
 *
 * @param at when, as in {@link ActionReceipt}
 * @param equipped the items that are worn now
 * @param refused the items that are not, each with the reason; an item that Bungie did not find on
 *     the character may be missing from both
 */
public record EquipReceipt(
    Instant at, Set<ItemInstanceId> equipped, Map<ItemInstanceId, BungieFailure> refused) {}
