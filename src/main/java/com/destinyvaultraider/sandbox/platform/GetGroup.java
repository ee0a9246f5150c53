package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.content.SandboxContent;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.world.Clan;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code GroupV2.GetGroup}. */
@Component
@Sandboxed
class GetGroup implements Operation {

  private final SandboxContent content;

  GetGroup(SandboxContent content) {
    this.content = content;
  }

  @Override
  public String path() {
    return "/GroupV2/{groupId}/";
  }

  @Override
  public JsonNode answer(Call call) {
    Clan clan = clan(content, call);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.set("detail", ClanView.group(clan));
    answer.set("founder", ClanView.member(clan.members().getFirst()));
    answer.putArray("alliedIds");
    answer.put("allianceStatus", 0).put("groupJoinInviteCount", 0);
    answer.put("currentUserMembershipsInactiveForDestiny", false);
    answer.putObject("currentUserMemberMap");
    answer.putObject("currentUserPotentialMemberMap");
    return answer;
  }

  /** The clan that a path means; there is one. */
  static Clan clan(SandboxContent content, Call call) {
    if (call.number("groupId") != Clan.ID) {
      throw Refusal.of(PlatformCode.GROUP_NOT_FOUND);
    }
    return content.clan();
  }
}
