package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.state.Account;
import com.destinyvaultraider.sandbox.world.Match;
import com.destinyvaultraider.sandbox.world.MatchStats;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code Destiny2.GetActivityHistory}: where there is nothing more, there is no list. */
@Component
@Sandboxed
class GetActivityHistory implements Operation {

  private static final int MOST = 250;

  private final Played played;

  GetActivityHistory(Played played) {
    this.played = played;
  }

  @Override
  public String path() {
    return "/Destiny2/{membershipType}/Account/{membershipId}/Character/{characterId}"
        + "/Stats/Activities/";
  }

  @Override
  public JsonNode answer(Call call) {
    Account account = played.account(call);
    int mode = number(call, "mode", 0);
    int count = Math.clamp(number(call, "count", 25), 1, MOST);
    long skipped = (long) count * Math.max(0, number(call, "page", 0));
    List<Match> page =
        played.matches(account, call.number("characterId")).stream()
            .filter(match -> match.isIn(mode))
            .skip(skipped)
            .limit(count)
            .toList();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    if (!page.isEmpty()) {
      ArrayNode activities = answer.putArray("activities");
      page.forEach(match -> activities.add(MatchStats.entry(match, account.membership().type())));
    }
    return answer;
  }

  private static int number(Call call, String name, int usual) {
    String given = call.parameters().get(name);
    try {
      return given == null ? usual : Integer.parseInt(given);
    } catch (NumberFormatException notANumber) {
      throw Refusal.of(PlatformCode.PARAMETER_PARSE_FAILURE, Map.of(name, given));
    }
  }
}
