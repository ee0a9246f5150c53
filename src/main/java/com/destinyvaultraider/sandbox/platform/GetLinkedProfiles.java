package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import com.destinyvaultraider.sandbox.state.Accounts;
import com.destinyvaultraider.sandbox.world.Person;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code Destiny2.GetLinkedProfiles}, by a Destiny account or the Bungie.net one. */
@Component
@Sandboxed
class GetLinkedProfiles implements Operation {

  private final Accounts accounts;

  GetLinkedProfiles(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String path() {
    return "/Destiny2/{membershipType}/Profile/{membershipId}/LinkedProfiles/";
  }

  @Override
  public JsonNode answer(Call call) {
    Person person =
        find(call.membershipType(), call.number("membershipId"))
            .orElseThrow(() -> Refusal.of(PlatformCode.DESTINY_ACCOUNT_NOT_FOUND));
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode profiles = answer.putArray("profiles");
    answer.set("bnetMembership", Cards.bungieNet(person));
    ArrayNode errors = answer.putArray("profilesWithErrors");
    for (Linked linked : person.memberships()) {
      ObjectNode profile = linked.profile();
      if (profile == null || linked.overridden()) {
        errors
            .addObject()
            .put("errorCode", errorOf(linked).number())
            .set("infoCard", Cards.of(person, linked));
      } else {
        profiles.add(
            Cards.of(person, linked)
                .put("dateLastPlayed", ProfileView.dateLastPlayed(profile))
                .put("isOverridden", false)
                .put("isCrossSavePrimary", Cards.isPrimary(person, linked)));
      }
    }
    return answer;
  }

  private static PlatformCode errorOf(Linked linked) {
    return MembershipType.isClosed(linked.type())
        ? PlatformCode.DESTINY_LEGACY_PLATFORM_INACCESSIBLE
        : PlatformCode.DESTINY_ACCOUNT_NOT_FOUND;
  }

  private Optional<Person> find(int type, long id) {
    if (type == MembershipType.BUNGIE_NEXT) {
      return accounts.person(id);
    }
    Optional<Person> owner = accounts.ownerOf(id);
    return type == MembershipType.ALL ? owner.or(() -> accounts.person(id)) : owner;
  }
}
