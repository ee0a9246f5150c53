package com.destinyvaultraider.progress;

import com.destinyvaultraider.bungie.Milestone;
import com.destinyvaultraider.bungie.ProfileResponse.Objective;
import com.destinyvaultraider.bungie.ProgressProfile.RecordProgress;
import com.destinyvaultraider.manifest.Variables;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far an account is, as Bungie has told it at one moment: only what the page shows.
 *
 * @param guardianRank 0 where it is not known
 * @param season hash of the season, or 0
 * @param seasonRank how far the account is in the season, or 0 where that is not known
 * @param bonus what the artifact adds to the power, or null where that is not known
 * @param characters last played first
 * @param trackedRecord hash of the triumph that is tracked, or 0
 * @param records how far the records are that are shown, by hash
 * @param variables the numbers that texts of the game have in them
 * @param silent what Bungie did not tell
 */
record Progress(
    int guardianRank,
    long season,
    int seasonRank,
    @Nullable Integer bonus,
    List<Hero> characters,
    long trackedRecord,
    Map<Long, RecordProgress> records,
    Variables variables,
    Set<Part> silent) {

  Progress {
    characters = List.copyOf(characters);
    records = Map.copyOf(records);
    silent = Set.copyOf(silent);
  }

  /** What an answer can lack. */
  enum Part {
    CHARACTERS,
    PURSUITS,
    MILESTONES,
    RECORDS
  }

  /**
   * A character.
   *
   * @param emblem path of its picture below the image root, or empty
   */
  record Hero(
      long id,
      long classHash,
      long genderHash,
      int light,
      String emblem,
      List<Pursuit> pursuits,
      Collection<Milestone> milestones) {

    Hero {
      pursuits = List.copyOf(pursuits);
      milestones = List.copyOf(milestones);
    }
  }

  /**
   * A quest, a bounty or what else lies among them.
   *
   * @param expires when it is lost, or null
   */
  record Pursuit(
      long hash, boolean tracked, @Nullable Instant expires, List<Objective> objectives) {

    Pursuit {
      objectives = List.copyOf(objectives);
    }
  }
}
