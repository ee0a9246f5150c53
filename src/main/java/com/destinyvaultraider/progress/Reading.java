package com.destinyvaultraider.progress;

import com.destinyvaultraider.bungie.Milestone;
import com.destinyvaultraider.bungie.ProfileResponse.Objective;
import com.destinyvaultraider.bungie.ProgressProfile;
import com.destinyvaultraider.bungie.ProgressProfile.Bag;
import com.destinyvaultraider.bungie.ProgressProfile.Counted;
import com.destinyvaultraider.bungie.ProgressProfile.Level;
import com.destinyvaultraider.bungie.ProgressProfile.RecordProgress;
import com.destinyvaultraider.bungie.ProgressProfile.Records;
import com.destinyvaultraider.bungie.ProgressProfile.Row;
import com.destinyvaultraider.bungie.ProgressProfile.StringVariables;
import com.destinyvaultraider.bungie.PublicProfile.Guardian;
import com.destinyvaultraider.bungie.PublicProfile.Part;
import com.destinyvaultraider.manifest.Variables;
import com.destinyvaultraider.progress.Progress.Hero;
import com.destinyvaultraider.progress.Progress.Pursuit;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes out of an answer of Bungie what the page shows. */
final class Reading {

  private static final long PURSUITS = 1345459588L;
  private static final int TRACKED = 2;

  private static final Comparator<Map.Entry<Long, Guardian>> LAST_PLAYED_FIRST =
      Comparator.comparing(
          each -> each.getValue().dateLastPlayed(),
          Comparator.nullsLast(Comparator.<Instant>reverseOrder()));

  private final ProgressProfile profile;
  private final Set<Progress.Part> silent = EnumSet.noneOf(Progress.Part.class);

  private Reading(ProgressProfile profile) {
    this.profile = profile;
  }

  /**
   * How far the account is.
   *
   * @param pass the hashes of the progressions whose levels add up to the rank in the season
   * @param records the hashes of the records that are shown beside the one that is tracked
   */
  static Progress of(ProgressProfile profile, Set<Long> pass, Set<Long> records) {
    return new Reading(profile).read(pass, records);
  }

  private Progress read(Set<Long> pass, Set<Long> records) {
    ProgressProfile.Account account = orNull(profile.profile());
    Integer rank = account == null ? null : account.currentGuardianRank();
    Long season = account == null ? null : account.currentSeasonHash();
    ProgressProfile.AccountProgress owned = orNull(profile.profileProgression());
    ProgressProfile.Artifact artifact = owned == null ? null : owned.seasonalArtifact();
    Map<Long, Guardian> guardians = told(profile.characters(), Progress.Part.CHARACTERS);
    Map<Long, ProgressProfile.Progress> progress =
        told(profile.characterProgressions(), Progress.Part.MILESTONES);
    Records told = orNull(profile.profileRecords());
    if (told == null) {
      silent.add(Progress.Part.RECORDS);
    }
    long tracked = told == null || told.trackedRecordHash() == null ? 0 : told.trackedRecordHash();
    return new Progress(
        rank == null ? 0 : rank,
        season == null ? 0 : season,
        seasonRank(progress, pass),
        artifact == null ? null : artifact.powerBonus(),
        heroes(guardians, progress),
        tracked,
        shown(told, records, tracked),
        variables(),
        silent);
  }

  private List<Hero> heroes(
      Map<Long, Guardian> guardians, Map<Long, ProgressProfile.Progress> progress) {
    Map<Long, Bag> bags = told(profile.characterInventories(), Progress.Part.PURSUITS);
    ProgressProfile.Instances instances = profile.itemComponents();
    Map<Long, Counted> counted =
        Objects.requireNonNullElse(
            instances == null ? null : orNull(instances.objectives()), Map.of());
    return guardians.entrySet().stream()
        .sorted(LAST_PLAYED_FIRST)
        .map(each -> {
          Guardian guardian = each.getValue();
          ProgressProfile.Progress own = progress.get(each.getKey());
          Bag bag = bags.get(each.getKey());
          if (bag == null) {
            silent.add(Progress.Part.PURSUITS);
          }
          Collection<Milestone> milestones = milestones(own);
          return new Hero(
              each.getKey(),
              guardian.classHash(),
              guardian.genderHash(),
              guardian.light(),
              Objects.requireNonNullElse(guardian.emblemPath(), ""),
              pursuits(bag, counted, own),
              milestones);
        })
        .toList();
  }

  private Collection<Milestone> milestones(ProgressProfile.@Nullable Progress own) {
    if (own == null || own.milestones() == null) {
      silent.add(Progress.Part.MILESTONES);
      return List.of();
    }
    return own.milestones().values();
  }

  private static List<Pursuit> pursuits(
      @Nullable Bag bag, Map<Long, Counted> counted, ProgressProfile.@Nullable Progress own) {
    return bag == null
        ? List.of()
        : bag.items().stream()
            .filter(row -> row.bucketHash() == PURSUITS)
            .map(row ->
                new Pursuit(
                    row.itemHash(),
                    row.state() != null && (row.state() & TRACKED) != 0,
                    row.expirationDate(),
                    objectives(row, counted, own)))
            .toList();
  }

  private static List<Objective> objectives(
      Row row, Map<Long, Counted> counted, ProgressProfile.@Nullable Progress own) {
    if (row.itemInstanceId() != null) {
      Counted of = counted.get(row.itemInstanceId());
      return of == null ? List.of() : of.objectives();
    }
    Map<Long, List<Objective>> loose = own == null ? null : own.uninstancedItemObjectives();
    return loose == null ? List.of() : loose.getOrDefault(row.itemHash(), List.of());
  }

  /** The same for every character; where one lacks it, another has it. */
  private static int seasonRank(Map<Long, ProgressProfile.Progress> progress, Set<Long> pass) {
    return progress.values().stream()
        .map(ProgressProfile.Progress::progressions)
        .filter(Objects::nonNull)
        .mapToInt(levels ->
            pass.stream().map(levels::get).filter(Objects::nonNull).mapToInt(Level::level).sum())
        .max()
        .orElse(0);
  }

  private Map<Long, RecordProgress> shown(@Nullable Records told, Set<Long> wanted, long tracked) {
    Map<Long, RecordProgress> shown = new HashMap<>();
    add(shown, told, wanted, tracked);
    Map<Long, Records> own = orNull(profile.characterRecords());
    if (own != null) {
      own.values().forEach(each -> add(shown, each, Set.of(), tracked));
    }
    return shown;
  }

  private static void add(
      Map<Long, RecordProgress> shown, @Nullable Records told, Set<Long> wanted, long tracked) {
    if (told != null && told.records() != null) {
      told.records()
          .forEach((hash, record) -> {
            if (hash == tracked || wanted.contains(hash)) {
              shown.put(hash, record);
            }
          });
    }
  }

  private Variables variables() {
    Map<Long, StringVariables> own =
        Objects.requireNonNullElse(orNull(profile.characterStringVariables()), Map.of());
    Map<Long, Map<Long, Integer>> byCharacter = new HashMap<>();
    own.forEach((character, told) -> byCharacter.put(character, numbers(told)));
    return new Variables(numbers(orNull(profile.profileStringVariables())), byCharacter);
  }

  private static Map<Long, Integer> numbers(@Nullable StringVariables told) {
    Map<Long, Integer> numbers = new HashMap<>();
    if (told != null && told.integerValuesByHash() != null) {
      told.integerValuesByHash()
          .forEach((hash, value) -> {
            if (value != null) {
              numbers.put(hash, value);
            }
          });
    }
    return numbers;
  }

  private <V> Map<Long, V> told(@Nullable Part<Map<Long, V>> part, Progress.Part name) {
    Map<Long, V> data = orNull(part);
    if (data == null) {
      silent.add(name);
      return Map.of();
    }
    return data;
  }

  private static <T> @Nullable T orNull(@Nullable Part<T> part) {
    return part == null ? null : part.data();
  }
}
