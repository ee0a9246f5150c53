package com.destinyvaultraider.bungie;

import com.destinyvaultraider.bungie.ProfileResponse.Objective;
import com.destinyvaultraider.bungie.PublicProfile.Guardian;
import com.destinyvaultraider.bungie.PublicProfile.Part;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a player is with everything that there is to do: the components of {@code GetProfile}
 * that tell it. Whatever was denied or switched off is missing, and missing never means empty.
 */
public record ProgressProfile(
    @Nullable Part<Account> profile,
    @Nullable Part<AccountProgress> profileProgression,
    @Nullable Part<Map<Long, Guardian>> characters,
    @Nullable Part<Map<Long, Bag>> characterInventories,
    @Nullable Part<Map<Long, Progress>> characterProgressions,
    @Nullable Part<Records> profileRecords,
    @Nullable Part<Map<Long, Records>> characterRecords,
    @Nullable Part<StringVariables> profileStringVariables,
    @Nullable Part<Map<Long, StringVariables>> characterStringVariables,
    @Nullable Instances itemComponents) {

  static final String COMPONENTS = "100,104,200,201,202,301,900,1200";

  /** The account (component 100). */
  public record Account(@Nullable Integer currentGuardianRank, @Nullable Long currentSeasonHash) {}

  /** What belongs to the whole account (component 104). */
  public record AccountProgress(@Nullable Artifact seasonalArtifact) {}

  /** The artifact of the season. */
  public record Artifact(@Nullable Integer powerBonus) {}

  /** What a character carries (component 201). */
  public record Bag(List<Row> items) {

    public Bag {
      items = WireLists.cleaned(items);
    }
  }

  /** A row of what is carried. */
  public record Row(
      long itemHash,
      @Nullable Long itemInstanceId,
      @Nullable Integer quantity,
      long bucketHash,
      @Nullable Integer state,
      @Nullable Instant expirationDate) {}

  /** How far a character is (component 202). */
  public record Progress(
      @Nullable Map<Long, Milestone> milestones,
      @Nullable Map<Long, Level> progressions,
      @Nullable Map<Long, List<Objective>> uninstancedItemObjectives) {}

  /** A level that has been reached. */
  public record Level(int level) {}

  /** Records, and which of them is tracked (component 900). */
  public record Records(
      @Nullable Long trackedRecordHash, @Nullable Map<Long, RecordProgress> records) {}

  /** How far a record is: the DestinyRecordState flags, and what it counts. */
  public record RecordProgress(
      int state, List<Objective> objectives, List<Objective> intervalObjectives) {

    public RecordProgress {
      objectives = WireLists.cleaned(objectives);
      intervalObjectives = WireLists.cleaned(intervalObjectives);
    }
  }

  /** The numbers that texts of the game have in them (component 1200). */
  public record StringVariables(@Nullable Map<Long, @Nullable Integer> integerValuesByHash) {}

  /** What is told of instances. */
  public record Instances(@Nullable Part<Map<Long, Counted>> objectives) {}

  /** What an instance counts (component 301). */
  public record Counted(List<Objective> objectives) {

    public Counted {
      objectives = WireLists.cleaned(objectives);
    }
  }
}
