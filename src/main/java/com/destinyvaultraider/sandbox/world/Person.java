package com.destinyvaultraider.sandbox.world;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person who can sign in.
 *
 * @param bungieMembershipId the Bungie.net membership id (type 254)
 * @param about a few words for the sign-in page: what is special about this person
 * @param primaryMembershipId the cross-save primary, or null without cross save
 * @param activity what the characters are doing
 * @param manner what others get to see of the accounts
 */
public record Person(
    long bungieMembershipId,
    String displayName,
    int displayNameCode,
    String about,
    List<Linked> memberships,
    @Nullable Long primaryMembershipId,
    Activity activity,
    Manner manner) {

  /** What others get to see of somebody's accounts, beyond what nobody shows. */
  public enum Manner {
    /** How far the characters are, as is usual. */
    OPEN,
    /** Not that: it is switched off in the privacy settings. */
    PRIVATE,
    /** Not that, for the time being, since Bungie has switched it off. */
    SWITCHED_OFF,
    /** Nothing: something about the account makes Bungie fail. */
    BREAKING
  }

  /** What a person's characters are doing; only the first two let them equip. */
  public enum Activity {
    ORBIT,
    SOCIAL_SPACE,
    IN_ACTIVITY,
    LOCKED_OUT
  }

  /**
   * A Destiny account of the person.
   *
   * @param type the BungieMembershipType
   * @param platformName the persona on that platform
   * @param overridden whether cross save has put another account in its place
   * @param profile the {@code Response} of {@code GetProfile} with all components, in the same form
   *     as a recorded one; null where Bungie finds no account (1601)
   */
  public record Linked(
      int type,
      long membershipId,
      String platformName,
      boolean overridden,
      @Nullable ObjectNode profile) {}
}
