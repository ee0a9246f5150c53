package com.destinyvaultraider.sandbox.control;

import org.jspecify.annotations.Nullable;

/**
 * Something a player does in the game.
 *
 * @param item the instance, or null for a stack
 * @param hash the definition of a stack
 * @param owner where the stack is: {@code vault}, {@code account} or a character
 * @param target {@code vault}, a character, {@code postmaster} for that of the character who
 *     carries it, or {@code nowhere} for something that is dismantled
 * @param equip whether the character puts it on
 */
record GameMove(
    @Nullable String item,
    @Nullable Long hash,
    @Nullable String owner,
    String target,
    @Nullable Boolean equip) {}
