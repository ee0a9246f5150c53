package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.world.Match;
import com.destinyvaultraider.sandbox.world.MatchStats;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code Destiny2.GetHistoricalStatsForAccount}; it takes no notice of modes. */
@Component
@Sandboxed
class GetHistoricalStatsForAccount implements Operation {

  private static final int PVE = 7;
  private static final int PVP = 5;

  private final Played played;

  GetHistoricalStatsForAccount(Played played) {
    this.played = played;
  }

  @Override
  public String path() {
    return "/Destiny2/{membershipType}/Account/{membershipId}/Stats/";
  }

  @Override
  public JsonNode answer(Call call) {
    Account account = played.account(call);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.set("mergedDeletedCharacters", results(List.of()));
    answer.set("mergedAllCharacters", results(played.matches(account, 0)));
    ArrayNode characters = answer.putArray("characters");
    for (String id : played.characters(account).keySet()) {
      ObjectNode character = results(played.matches(account, Long.parseLong(id)));
      characters.add(character.put("characterId", id).put("deleted", false));
    }
    return answer;
  }

  private static ObjectNode results(List<Match> matches) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ObjectNode results = node.putObject("results");
    sums(results.putObject("allPvE"), matches.stream().filter(each -> each.isIn(PVE)).toList());
    sums(results.putObject("allPvP"), matches.stream().filter(each -> each.isIn(PVP)).toList());
    sums(
        node.putObject("merged"),
        matches.stream().filter(each -> each.isIn(PVE) || each.isIn(PVP)).toList());
    return node;
  }

  private static void sums(ObjectNode stats, List<Match> matches) {
    if (!matches.isEmpty()) {
      stats.set("allTime", MatchStats.sums(matches));
    }
  }
}
