package com.destinyvaultraider.clan;

import com.destinyvaultraider.bungie.Milestone;
import com.destinyvaultraider.bungie.PublicProfile;
import com.destinyvaultraider.bungie.PublicProfile.Guardian;
import com.destinyvaultraider.bungie.PublicProfile.Part;
import com.destinyvaultraider.bungie.PublicProfile.Progress;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a member's profile has shown.
 *
 * @param guardianRank 0 where it is not known
 * @param activity hash of what the member is doing, or 0
 */
record Reading(
    Outcome outcome,
    int guardianRank,
    @Nullable Instant lastPlayed,
    long activity,
    List<ClanCharacter> characters) {

  private static final Comparator<ClanCharacter> AS_MADE =
      Comparator.comparingLong(ClanCharacter::id);

  Reading {
    characters = List.copyOf(characters);
  }

  /** What there was to see. */
  enum Outcome {
    /** Everything. */
    READ,
    /** The characters; how far they are is kept private. */
    PRIVATE,
    /** The characters; Bungie has switched off how far they are, which says nothing about them. */
    SWITCHED_OFF,
    /** An account without a character. */
    NO_CHARACTER,
    /** No account: the member plays on another platform. */
    NO_ACCOUNT,
    /** Nothing: Bungie had no answer, or none that could be understood. */
    NO_ANSWER
  }

  /** Nothing but how it ended. */
  static Reading of(Outcome outcome) {
    return new Reading(outcome, 0, null, 0, List.of());
  }

  /** What a profile shows; what is missing is never taken for empty. */
  static Reading of(PublicProfile profile) {
    Part<Map<Long, Guardian>> characters = profile.characters();
    Map<Long, Guardian> guardians = characters == null ? null : characters.data();
    if (guardians == null) {
      boolean off = characters != null && characters.isSwitchedOff();
      return of(off ? Outcome.SWITCHED_OFF : Outcome.NO_ANSWER);
    }
    Part<Map<Long, Progress>> progress = profile.characterProgressions();
    Map<Long, Progress> progresses = progress == null ? null : progress.data();
    Outcome outcome = Outcome.READ;
    if (guardians.isEmpty()) {
      outcome = Outcome.NO_CHARACTER;
    } else if (progresses == null) {
      boolean off = progress != null && progress.isSwitchedOff();
      outcome = off ? Outcome.SWITCHED_OFF : Outcome.PRIVATE;
    }
    PublicProfile.Account account = profile.profile() == null ? null : profile.profile().data();
    Integer rank = account == null ? null : account.currentGuardianRank();
    return new Reading(
        outcome,
        rank == null ? 0 : rank,
        account == null ? null : account.dateLastPlayed(),
        activity(profile.characterActivities()),
        guardians.entrySet().stream()
            .map(each -> character(each.getKey(), each.getValue(), progresses))
            .sorted(AS_MADE)
            .toList());
  }

  private static long activity(@Nullable Part<Map<Long, PublicProfile.Activity>> activities) {
    return activities == null || activities.data() == null
        ? 0
        : activities.data().values().stream()
            .mapToLong(PublicProfile.Activity::currentActivityHash)
            .filter(hash -> hash != 0)
            .findFirst()
            .orElse(0);
  }

  private static ClanCharacter character(
      long id, Guardian guardian, @Nullable Map<Long, Progress> progresses) {
    Progress progress = progresses == null ? null : progresses.get(id);
    return new ClanCharacter(
        id,
        guardian.classHash(),
        guardian.genderHash(),
        guardian.light(),
        guardian.dateLastPlayed(),
        guardian.emblemPath(),
        progress == null ? null : standings(progress.milestones()));
  }

  private static @Nullable Map<Long, Standing> standings(
      @Nullable Map<Long, Milestone> milestones) {
    if (milestones == null) {
      return null;
    }
    Map<Long, Standing> standings = new HashMap<>();
    milestones.forEach((hash, milestone) ->
        Standing.of(milestone).ifPresent(standing -> standings.put(hash, standing)));
    return standings;
  }
}
