package com.destinyvaultraider.sandbox.world;

import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who an account belongs to, and the characters on it.
 *
 * @param type the BungieMembershipType
 * @param platforms the platforms it is played from, itself first; more than one with cross save
 */
record Identity(
    long membershipId,
    int type,
    String platformName,
    String bungieName,
    int bungieCode,
    List<Integer> platforms,
    List<Guardian> guardians) {

  private static final String NEVER_PLAYED = "2026-11-20T19:02:44Z";
  private static final int EVERY_VERSION = 8191;

  /** What component 100 says. */
  ObjectNode profile() {
    ObjectNode profile = JsonNodeFactory.instance.objectNode();
    ObjectNode info = profile.putObject("userInfo");
    info.put("crossSaveOverride", platforms.size() > 1 ? type : 0);
    platforms.forEach(info.putArray("applicableMembershipTypes")::add);
    info.put("isPublic", true);
    info.put("membershipType", type).put("membershipId", Long.toString(membershipId));
    info.put("displayName", platformName);
    info.put("bungieGlobalDisplayName", bungieName);
    info.put("bungieGlobalDisplayNameCode", bungieCode);
    profile.put("dateLastPlayed", lastPlayed());
    profile.put("versionsOwned", EVERY_VERSION);
    guardians.forEach(
        guardian -> profile.withArray("characterIds").add(Long.toString(guardian.characterId())));
    if (guardians.isEmpty()) {
      profile.putArray("characterIds");
    }
    profile.putArray("seasonHashes");
    profile.putArray("eventCardHashesOwned");
    int rank = guardians.isEmpty() ? 1 : 4 + (int) (membershipId % 6);
    profile.put("currentGuardianRank", rank);
    profile.put("lifetimeHighestGuardianRank", rank + (int) (membershipId % 3));
    return profile.put("renewedGuardianRank", rank);
  }

  private String lastPlayed() {
    return guardians.stream()
        .map(Guardian::lastPlayed)
        .max(Comparator.naturalOrder())
        .orElse(NEVER_PLAYED);
  }
}
