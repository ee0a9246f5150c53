package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.world.Person;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the cards by which accounts are introduced. */
final class Cards {

  private static final Map<Integer, String> ICONS =
      Map.of(
          1, "/img/theme/bungienet/icons/xboxLiveLogo.png",
          2, "/img/theme/bungienet/icons/psnLogo.png",
          3, "/img/theme/bungienet/icons/steamLogo.png",
          6, "/img/theme/destiny/icons/icon_egs.png");

  private Cards() {}

  /** The card of a Destiny account. */
  static ObjectNode of(Person person, Linked linked) {
    ObjectNode card = JsonNodeFactory.instance.objectNode();
    card.put("iconPath", ICONS.getOrDefault(linked.type(), ICONS.get(3)));
    boolean crossSave = linked.overridden() || isPrimary(person, linked);
    card.put("crossSaveOverride", crossSave ? primaryType(person) : 0);
    ArrayNode types = card.putArray("applicableMembershipTypes");
    applicableTypes(person, linked).forEach(types::add);
    card.put("isPublic", true)
        .put("membershipType", linked.type())
        .put("membershipId", Long.toString(linked.membershipId()))
        .put("displayName", linked.platformName());
    return named(card, person);
  }

  /** The card of the Bungie.net account. */
  static ObjectNode bungieNet(Person person) {
    ObjectNode card = JsonNodeFactory.instance.objectNode();
    card.put(
            "supplementalDisplayName",
            "%s#%04d".formatted(person.displayName(), person.displayNameCode()))
        .put("iconPath", "/img/profile/avatars/default_avatar.gif")
        .put("crossSaveOverride", 0)
        .put("isPublic", true)
        .put("membershipType", MembershipType.BUNGIE_NEXT)
        .put("membershipId", Long.toString(person.bungieMembershipId()))
        .put("displayName", person.displayName());
    return named(card, person);
  }

  private static ObjectNode named(ObjectNode card, Person person) {
    return card.put("bungieGlobalDisplayName", person.displayName())
        .put("bungieGlobalDisplayNameCode", person.displayNameCode());
  }

  /** The type of the account that stands for all others, 0 without cross save. */
  static int primaryType(Person person) {
    return person.memberships().stream()
        .filter(linked -> isPrimary(person, linked))
        .map(Linked::type)
        .findFirst()
        .orElse(0);
  }

  /** Whether cross save has put this account in the place of the others. */
  static boolean isPrimary(Person person, Linked linked) {
    return Objects.equals(person.primaryMembershipId(), linked.membershipId());
  }

  private static List<Integer> applicableTypes(Person person, Linked linked) {
    if (linked.overridden()) {
      return List.of();
    }
    if (!isPrimary(person, linked)) {
      return List.of(linked.type());
    }
    List<Integer> others =
        person.memberships().stream()
            .filter(Linked::overridden)
            .map(Linked::type)
            .collect(Collectors.toCollection(ArrayList::new));
    others.add(linked.type());
    return others;
  }
}
