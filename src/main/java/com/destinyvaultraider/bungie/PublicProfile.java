package com.destinyvaultraider.bungie;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may see of a player: when the account and its characters were played, and, unless
 * the player keeps that private, how far they are with what there is to do.
 */
public record PublicProfile(
    @Nullable Part<Account> profile,
    @Nullable Part<Map<Long, Guardian>> characters,
    @Nullable Part<Map<Long, Progress>> characterProgressions,
    @Nullable Part<Map<Long, Activity>> characterActivities) {

  static final String COMPONENTS = "100,200,202,204";

  /**
   * One component.
   *
   * @param data missing where it was denied or switched off, which is never the same as empty
   * @param disabled whether Bungie has switched it off for everybody
   */
  public record Part<T>(@Nullable T data, @Nullable Boolean disabled) {

    /** Whether Bungie has switched it off, so that it says nothing about the player. */
    public boolean isSwitchedOff() {
      return disabled != null && disabled;
    }
  }

  /** The account (component 100). */
  public record Account(@Nullable Instant dateLastPlayed, @Nullable Integer currentGuardianRank) {}

  /** A character from outside (component 200). */
  public record Guardian(
      @Nullable Instant dateLastPlayed,
      int light,
      long classHash,
      long genderHash,
      @Nullable String emblemPath) {}

  /** How far a character is with each milestone that is listed for it (component 202). */
  public record Progress(@Nullable Map<Long, Milestone> milestones) {}

  /** What a character is doing (component 204): 0 in orbit and out of the game. */
  public record Activity(long currentActivityHash) {}
}
