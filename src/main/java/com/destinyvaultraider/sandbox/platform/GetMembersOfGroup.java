package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.content.SandboxContent;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.world.Clan;
import com.destinyvaultraider.sandbox.world.Clan.Member;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code GroupV2.GetMembersOfGroup}, which wants to know which page. */
@Component
@Sandboxed
class GetMembersOfGroup implements Operation {

  private static final int PAGE = 50;

  private final SandboxContent content;

  GetMembersOfGroup(SandboxContent content) {
    this.content = content;
  }

  @Override
  public String path() {
    return "/GroupV2/{groupId}/Members/";
  }

  @Override
  public JsonNode answer(Call call) {
    String asked = call.parameters().getOrDefault("currentpage", "");
    if (!asked.matches("[1-9]\\d{0,3}")) {
      throw Refusal.of(PlatformCode.INVALID_PARAMETERS, Map.of("currentpage", asked));
    }
    int number = Integer.parseInt(asked);
    Clan clan = GetGroup.clan(content, call);
    List<Member> page = clan.members().stream().skip((number - 1L) * PAGE).limit(PAGE).toList();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode results = answer.putArray("results");
    page.forEach(member -> results.add(ClanView.member(member)));
    int total = clan.members().size();
    return ClanView.page(answer, total, number * PAGE < total, PAGE, number);
  }
}
