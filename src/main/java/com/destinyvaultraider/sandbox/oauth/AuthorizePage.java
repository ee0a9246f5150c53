package com.destinyvaultraider.sandbox.oauth;

import com.destinyvaultraider.sandbox.world.Person;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The page on which somebody chooses whom to be.
 *
 * @param parameters of the request, which the choice sends along
 */
record AuthorizePage(String action, Map<String, String> parameters, List<Choice> choices) {

  private static final Map<Integer, String> PLATFORMS =
      Map.of(
          1, "Xbox", 2, "PlayStation", 3, "Steam", 4, "Battle.net", 5, "Stadia", 6, "Epic Games");

  /** A person to be. */
  record Choice(
      String id, String name, String code, String about, String accounts, @Nullable String emblem) {

    static Choice of(Person person, String root) {
      String emblem = emblemOf(person);
      return new Choice(
          Long.toString(person.bungieMembershipId()),
          person.displayName(),
          "#%04d".formatted(person.displayNameCode()),
          person.about(),
          accountsOf(person),
          emblem == null ? null : root + emblem);
    }

    private static String accountsOf(Person person) {
      return String.join(
          " · ",
          person.memberships().stream()
              .map(linked -> PLATFORMS.getOrDefault(linked.type(), "Another platform"))
              .toList());
    }

    private static @Nullable String emblemOf(Person person) {
      for (Linked linked : person.memberships()) {
        JsonNode profile = linked.profile();
        if (profile != null) {
          for (JsonNode character : profile.path("characters").path("data")) {
            return character.path("emblemPath").asString(null);
          }
        }
      }
      return null;
    }
  }
}
