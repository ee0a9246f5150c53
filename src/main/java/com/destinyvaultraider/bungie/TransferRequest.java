package com.destinyvaultraider.bungie;

import org.jspecify.annotations.Nullable;

/**
 * The body of {@code TransferItem}.
 *
 * @param character the source when {@code toVault}, otherwise the destination
 * @param item the instance, or null for a stack
 * @param quantity how many of a stack; 1 for an instance
 */
public record TransferRequest(
    Membership membership,
    CharacterId character,
    long itemHash,
    @Nullable ItemInstanceId item,
    int quantity,
    boolean toVault) {}
