package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.world.Match;
import com.destinyvaultraider.sandbox.world.MatchStats;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code Destiny2.GetHistoricalStats}. */
@Component
@Sandboxed
class GetHistoricalStats implements Operation {

  private static final String DAILY = "1";
  private static final String ACTIVITY = "3";
  private static final int MOST_DAYS = 31;

  private static final Map<Integer, String> NAMES =
      Map.of(
          7, "allPvE",
          5, "allPvP",
          4, "raid",
          82, "dungeon",
          18, "allStrikes",
          63, "pvecomp_gambit",
          84, "trials_of_osiris",
          19, "ironBanner");

  private final Played played;

  GetHistoricalStats(Played played) {
    this.played = played;
  }

  @Override
  public String path() {
    return "/Destiny2/{membershipType}/Account/{membershipId}/Character/{characterId}/Stats/";
  }

  @Override
  public JsonNode answer(Call call) {
    List<Match> all = played.matches(played.account(call), call.number("characterId"));
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    String period = call.parameters().getOrDefault("periodType", "2");
    if (period.equals(ACTIVITY)) {
      throw Refusal.of(PlatformCode.UNHANDLED_EXCEPTION);
    }
    for (String part : call.parameters().getOrDefault("modes", "7,5").split(",", -1)) {
      String name = NAMES.get(mode(part));
      if (name == null) {
        throw Refusal.of(PlatformCode.UNHANDLED_EXCEPTION);
      }
      List<Match> matches = all.stream().filter(match -> match.isIn(mode(part))).toList();
      ObjectNode stats = answer.putObject(name);
      if (period.equals(DAILY)) {
        daily(call, matches, stats);
      } else if (!matches.isEmpty()) {
        stats.set("allTime", MatchStats.sums(matches));
      }
    }
    return answer;
  }

  private static void daily(Call call, List<Match> matches, ObjectNode stats) {
    LocalDate start = day(call, "daystart");
    LocalDate end = day(call, "dayend");
    if (ChronoUnit.DAYS.between(start, end) > MOST_DAYS) {
      throw Refusal.of(PlatformCode.INVALID_PARAMETERS);
    }
    if (matches.isEmpty()) {
      return;
    }
    ArrayNode daily = stats.putArray("daily");
    for (LocalDate day = start; !day.isAfter(end); day = day.plusDays(1)) {
      LocalDate wanted = day;
      List<Match> then = matches.stream().filter(match -> match.day().equals(wanted)).toList();
      if (!then.isEmpty()) {
        daily
            .addObject()
            .put("period", day.atStartOfDay().toInstant(ZoneOffset.UTC).toString())
            .set("values", MatchStats.sums(then));
      }
    }
  }

  private static LocalDate day(Call call, String name) {
    try {
      return LocalDate.parse(call.parameters().getOrDefault(name, ""));
    } catch (DateTimeParseException notADay) {
      throw Refusal.of(PlatformCode.INVALID_PARAMETERS);
    }
  }

  private static int mode(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notANumber) {
      throw Refusal.of(PlatformCode.PARAMETER_PARSE_FAILURE, Map.of("modes", text));
    }
  }
}
