package com.destinyvaultraider.bungie;

import com.destinyvaultraider.bungie.CarnageReport.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * What may be asked of Bungie about what was played. Every method throws {@link BungieException}
 * where Bungie refuses, is down or is not understood; code 1665 where the player keeps it private.
 */
public class StatisticsClient {

  private static final EnvelopeReader<JsonNode> BY_MODE = new EnvelopeReader<>(JsonNode.class);
  private static final EnvelopeReader<PlayedStats.Account> ACCOUNT =
      new EnvelopeReader<>(PlayedStats.Account.class);
  private static final EnvelopeReader<PlayedStats.History> HISTORY =
      new EnvelopeReader<>(PlayedStats.History.class);
  private static final EnvelopeReader<PlayedStats.Arsenal> ARSENAL =
      new EnvelopeReader<>(PlayedStats.Arsenal.class);
  private static final EnvelopeReader<Answer> REPORT = new EnvelopeReader<>(Answer.class);
  private static final TypeReference<Map<String, PlayedStats.Periods>> MODES =
      new TypeReference<>() {};

  private final BungieCalls calls;

  StatisticsClient(BungieCalls calls) {
    this.calls = calls;
  }

  /** What time it is by Bungie's clock, as near as its last answer tells. */
  public Instant now() {
    return calls.now();
  }

  /**
   * {@code Destiny2.GetHistoricalStats}: the sums of all time, by the name that Bungie gives a
   * mode.
   *
   * @param character its id, or 0 for the whole account
   */
  public Map<String, PlayedStats.Periods> allTime(
      AccessToken token, Membership membership, long character, Collection<Integer> modes) {
    return stats(token, membership, character, modes, "");
  }

  /** The same day by day, of no more than 31 days. */
  public Map<String, PlayedStats.Periods> daily(
      AccessToken token,
      Membership membership,
      long character,
      Collection<Integer> modes,
      LocalDate first,
      LocalDate last) {
    String days = "&periodType=1&daystart=%s&dayend=%s".formatted(first, last);
    return stats(token, membership, character, modes, days);
  }

  private Map<String, PlayedStats.Periods> stats(
      AccessToken token,
      Membership membership,
      long character,
      Collection<Integer> modes,
      String days) {
    String wanted = modes.stream().map(String::valueOf).collect(Collectors.joining(","));
    String path =
        "%s/Character/%d/Stats/?groups=General&modes=%s%s"
            .formatted(account(membership), character, wanted, days);
    JsonNode answer = calls.read("GetHistoricalStats", path, token, BY_MODE);
    return WireJson.MAPPER.convertValue(answer, MODES);
  }

  /** {@code Destiny2.GetHistoricalStatsForAccount}: with the characters that are no more. */
  public PlayedStats.Account account(AccessToken token, Membership membership) {
    String path = account(membership) + "/Stats/?groups=General";
    return calls.read("GetHistoricalStatsForAccount", path, token, ACCOUNT);
  }

  /** {@code Destiny2.GetActivityHistory}: a page of it, the first of which is 0. */
  public List<PlayedStats.Entry> history(
      AccessToken token, Membership membership, long character, int mode, int count, int page) {
    String path =
        "%s/Character/%d/Stats/Activities/?mode=%d&count=%d&page=%d"
            .formatted(account(membership), character, mode, count, page);
    return calls.read("GetActivityHistory", path, token, HISTORY).activities();
  }

  /** {@code Destiny2.GetUniqueWeaponHistory}: what a character has done with which weapon. */
  public List<PlayedStats.Weapon> weapons(
      AccessToken token, Membership membership, long character) {
    String path = "%s/Character/%d/Stats/UniqueWeapons/".formatted(account(membership), character);
    return calls.read("GetUniqueWeaponHistory", path, token, ARSENAL).weapons();
  }

  /** {@code Destiny2.GetPostGameCarnageReport}; code 1653 where there is none. */
  public CarnageReport report(long activity) {
    String path = "/Destiny2/Stats/PostGameCarnageReport/%d/".formatted(activity);
    return calls.read("GetPostGameCarnageReport", path, null, REPORT).toReport();
  }

  private static String account(Membership membership) {
    return "/Destiny2/%d/Account/%d".formatted(membership.type(), membership.id());
  }
}
