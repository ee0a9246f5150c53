package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.content.SandboxContent;
import com.destinyvaultraider.sandbox.world.Clan;
import com.destinyvaultraider.sandbox.world.Clan.Member;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code GroupV2.GetGroupsForMember}: the clan of an account, or nothing. */
@Component
@Sandboxed
class GetGroupsForMember implements Operation {

  private static final int CLANS = 1;
  private static final int PAGE = 10;

  private final SandboxContent content;

  GetGroupsForMember(SandboxContent content) {
    this.content = content;
  }

  @Override
  public String path() {
    return "/GroupV2/User/{membershipType}/{membershipId}/{filter}/{groupType}/";
  }

  @Override
  public JsonNode answer(Call call) {
    Clan clan = content.clan();
    Optional<Member> found =
        clan.members().stream()
            .filter(member -> member.membershipId() == call.number("membershipId"))
            .filter(member -> member.account().type() == call.membershipType())
            .filter(_ -> call.number("groupType") == CLANS)
            .findFirst();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ObjectNode inactive = answer.putObject("areAllMembershipsInactive");
    ArrayNode results = answer.putArray("results");
    found.ifPresent(member -> {
      inactive.put(Long.toString(Clan.ID), false);
      results.addObject().set("member", ClanView.member(member)).set("group", ClanView.group(clan));
    });
    return ClanView.page(answer, results.size(), false, PAGE, 1);
  }
}
