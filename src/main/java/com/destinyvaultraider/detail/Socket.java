package com.destinyvaultraider.detail;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A socket of an instance.
 *
 * @param index its place among the definition's sockets
 * @param category the name of the socket category that it is listed under, or empty
 * @param plugged what is in it, or null for nothing
 * @param options everything that this instance offers for it, what is in it included
 * @param enabled false where what is in it has no effect now
 * @param visible whether the game shows it
 */
public record Socket(
    int index,
    Kind kind,
    String category,
    @Nullable Plug plugged,
    List<Plug> options,
    boolean enabled,
    boolean visible) {

  Socket told(UnaryOperator<String> words) {
    return new Socket(
        index,
        kind,
        category,
        plugged == null ? null : plugged.told(words),
        options.stream().map(plug -> plug.told(words)).toList(),
        enabled,
        visible);
  }

  /** What a socket is for. */
  public enum Kind {
    /** The frame of a weapon or the exotic perk. */
    INTRINSIC,
    /** Barrel, magazine, grip, stock and the like. */
    PART,
    /** A trait in the third or fourth column, or an armor perk. */
    TRAIT,
    /** The origin trait. */
    ORIGIN,
    /** A weapon or armor mod, the general ones included. */
    MOD,
    /** The masterwork. */
    MASTERWORK,
    /** An exotic weapon's catalyst. */
    CATALYST,
    /** The kill tracker. */
    TRACKER,
    /** A memento. */
    MEMENTO,
    /** How it looks: the shader. */
    SHADER,
    /** How it looks: the ornament. */
    ORNAMENT,
    /** Whatever holds the level of a crafted weapon, or its deepsight. */
    CRAFTING,
    /** Anything else, such as an aspect or a fragment. */
    OTHER
  }
}
