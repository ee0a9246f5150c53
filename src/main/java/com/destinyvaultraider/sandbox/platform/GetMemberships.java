package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.world.Person;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code User.GetMembershipDataForCurrentUser}. */
@Component
@Sandboxed
class GetMemberships implements Operation {

  @Override
  public String path() {
    return "/User/GetMembershipsForCurrentUser/";
  }

  @Override
  public boolean needsGoodToken(Call call) {
    return true;
  }

  @Override
  public JsonNode answer(Call call) {
    Person person = call.signedIn();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode memberships = answer.putArray("destinyMemberships");
    for (Linked linked : person.memberships()) {
      memberships.add(
          Cards.of(person, linked)
              .put("LastSeenDisplayName", linked.platformName())
              .put("LastSeenDisplayNameType", linked.type()));
    }
    Long primary = person.primaryMembershipId();
    if (primary != null) {
      answer.put("primaryMembershipId", Long.toString(primary));
    }
    answer.set("bungieNetUser", user(person));
    return answer;
  }

  private static ObjectNode user(Person person) {
    ObjectNode user = JsonNodeFactory.instance.objectNode();
    user.put("membershipId", Long.toString(person.bungieMembershipId()))
        .put("uniqueName", "%s#%04d".formatted(person.displayName(), person.displayNameCode()))
        .put("displayName", person.displayName())
        .put("profilePicture", 70757)
        .put("profileTheme", 1106)
        .put("userTitle", 0)
        .put("successMessageFlags", "0")
        .put("isDeleted", false)
        .put("about", "")
        .put("firstAccess", "2017-09-06T17:00:00Z")
        .put("lastUpdate", "2025-07-15T17:00:00Z");
    ObjectNode context = user.putObject("context").put("isFollowing", false);
    context.putObject("ignoreStatus").put("isIgnored", false).put("ignoreFlags", 0);
    return user.put("showActivity", true)
        .put("locale", "en")
        .put("localeInheritDefault", false)
        .put("showGroupMessaging", true)
        .put("profilePicturePath", "/img/profile/avatars/default_avatar.gif")
        .put("profileThemeName", "d2_06")
        .put("userTitleDisplay", "Newbie")
        .put("statusText", "")
        .put("statusDate", "0001-01-01T00:00:00Z")
        .put("cachedBungieGlobalDisplayName", person.displayName())
        .put("cachedBungieGlobalDisplayNameCode", person.displayNameCode());
  }
}
