package com.destinyvaultraider.transfer.farming;

import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.bungie.Membership;
import java.time.Instant;

/**
 * A time during which a character's buckets are kept from filling up.
 *
 * @param freeSlots how many slots stay free in each bucket
 * @param trouble what keeps it from doing its work, in a sentence, or empty
 */
public record Spell(
    long userId,
    Membership membership,
    CharacterId character,
    int freeSlots,
    Instant endsAt,
    String trouble) {}
