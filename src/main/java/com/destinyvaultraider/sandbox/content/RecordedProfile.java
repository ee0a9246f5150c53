package com.destinyvaultraider.sandbox.content;

import com.destinyvaultraider.sandbox.world.Person;
import com.destinyvaultraider.sandbox.world.Person.Activity;
import com.destinyvaultraider.sandbox.world.Person.Linked;
import com.destinyvaultraider.sandbox.world.Person.Manner;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns a recorded {@code GetProfile} answer into the person it belongs to. */
final class RecordedProfile {

  private static final long BUNGIE_MEMBERSHIP_ID = 1_000_001;

  private final JsonMapper json;

  RecordedProfile(JsonMapper json) {
    this.json = json;
  }

  /** The owner of the recorded answer. */
  Person read(Path file) {
    JsonNode document = json.readTree(file);
    ObjectNode profile =
        (ObjectNode) (document.has("Response") ? document.path("Response") : document);
    JsonNode character =
        profile.path("characters").path("data").valueStream().findFirst().orElseThrow();
    JsonNode user = profile.path("profile").path("data").path("userInfo");
    String name = user.path("bungieGlobalDisplayName").asString("Recorded Guardian");
    long membershipId = Long.parseLong(character.path("membershipId").asString());
    return new Person(
        BUNGIE_MEMBERSHIP_ID,
        name,
        user.path("bungieGlobalDisplayNameCode").asInt(1),
        "The owner of the recorded account.",
        List.of(
            new Linked(
                character.path("membershipType").asInt(), membershipId, name, false, profile)),
        null,
        Activity.ORBIT,
        Manner.OPEN);
  }
}
