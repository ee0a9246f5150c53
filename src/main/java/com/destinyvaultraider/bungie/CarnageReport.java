package com.destinyvaultraider.bungie;

import com.destinyvaultraider.bungie.PlayedStats.Details;
import com.destinyvaultraider.bungie.PlayedStats.Value;
import com.destinyvaultraider.bungie.PlayedStats.Values;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened in one activity, player by player. */
public record CarnageReport(
    @Nullable Instant period, @Nullable Details activity, List<Entry> entries, List<Team> teams) {

  /**
   * What one player did.
   *
   * @param membershipId 0 where the player keeps everything private
   * @param name empty then
   * @param precision precision kills
   */
  public record Entry(
      long membershipId,
      long characterId,
      String name,
      long classHash,
      int light,
      Values values,
      double precision) {}

  /** A team with how it came out: 0 is a victory. */
  public record Team(int id, String name, double standing, double score) {}

  record Answer(
      @Nullable Instant period,
      @Nullable Details activityDetails,
      List<WireEntry> entries,
      List<WireTeam> teams) {

    Answer {
      entries = WireLists.cleaned(entries);
      teams = WireLists.cleaned(teams);
    }

    CarnageReport toReport() {
      return new CarnageReport(
          period,
          activityDetails,
          entries.stream().map(WireEntry::toEntry).toList(),
          teams.stream().map(WireTeam::toTeam).toList());
    }
  }

  record WireEntry(
      @Nullable Player player,
      long characterId,
      @Nullable Map<String, @Nullable Value> values,
      @Nullable Extended extended) {

    Entry toEntry() {
      Card card = player == null ? null : player.destinyUserInfo();
      double precision = extended == null ? 0 : Values.of(extended.values()).of("precisionKills");
      return new Entry(
          card == null ? 0 : card.membershipId(),
          characterId,
          card == null ? "" : card.name(),
          player == null ? 0 : player.classHash(),
          player == null ? 0 : player.lightLevel(),
          Values.of(values),
          precision);
    }
  }

  record Player(@Nullable Card destinyUserInfo, long classHash, int lightLevel) {}

  record Card(
      long membershipId,
      @Nullable String displayName,
      @Nullable String bungieGlobalDisplayName,
      @Nullable Integer bungieGlobalDisplayNameCode) {

    String name() {
      if (bungieGlobalDisplayName != null && !bungieGlobalDisplayName.isEmpty()) {
        return bungieGlobalDisplayNameCode == null
            ? bungieGlobalDisplayName
            : "%s#%04d".formatted(bungieGlobalDisplayName, bungieGlobalDisplayNameCode);
      }
      return displayName == null ? "" : displayName;
    }
  }

  record Extended(@Nullable Map<String, @Nullable Value> values) {}

  record WireTeam(
      int teamId, @Nullable String teamName, @Nullable Value standing, @Nullable Value score) {

    Team toTeam() {
      return new Team(
          teamId,
          teamName == null ? "" : teamName,
          standing == null || standing.basic() == null ? 0 : standing.basic().value(),
          score == null || score.basic() == null ? 0 : score.basic().value());
    }
  }
}
