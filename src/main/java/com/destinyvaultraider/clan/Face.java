package com.destinyvaultraider.clan;

import com.destinyvaultraider.account.Platforms;
import com.destinyvaultraider.clan.Reading.Outcome;
import com.destinyvaultraider.language.Words;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A member as every page about the clan shows them.
 *
 * @param code what stands behind the name, {@code #0042}, or empty
 * @param emblem of the character that was played last, or empty
 * @param online whether the member is in the game now
 * @param presence what the member is doing, or when they were seen last
 * @param seen the same as ISO 8601, or empty
 * @param power of the strongest character, or 0
 * @param why why nothing can be said about how far the member is, or empty
 * @param self whether this is who looks
 */
record Face(
    String id,
    String name,
    String code,
    String platform,
    String emblem,
    boolean online,
    String presence,
    String seen,
    int power,
    String why,
    boolean self) {

  /** How a member looks at this moment. */
  static Face of(ClanMember member, Goals names, String imageRoot, Instant now, long self) {
    String full = member.card().name();
    int hash = full.lastIndexOf('#');
    ClanCharacter last = lastPlayed(member);
    String emblem = last == null ? null : last.emblem();
    Instant seen = member.seenAt();
    return new Face(
        Long.toString(member.id()),
        hash > 0 ? full.substring(0, hash) : full,
        hash > 0 ? full.substring(hash) : "",
        Platforms.name(member.card().membership().type()),
        emblem == null ? "" : imageRoot + emblem,
        member.card().online(),
        presence(member, names, now),
        Ages.machine(seen),
        member.characters().stream().mapToInt(ClanCharacter::power).max().orElse(0),
        why(member),
        member.id() == self);
  }

  /** Why nothing can be said about how far a member is, in a few words; empty where it can. */
  static String why(ClanMember member) {
    if (member.isUnread()) {
      return Words.say("clan.unread");
    }
    return switch (member.outcome()) {
      case READ -> "";
      case PRIVATE -> Words.say("clan.private");
      case SWITCHED_OFF -> Words.say("clan.switched-off");
      case NO_CHARACTER -> Words.say("clan.no-character");
      case NO_ACCOUNT -> Words.say("clan.no-account");
      case NO_ANSWER -> Words.say("clan.no-answer");
    };
  }

  private static @Nullable ClanCharacter lastPlayed(ClanMember member) {
    return member.characters().stream()
        .max(
            Comparator.comparing(
                ClanCharacter::lastPlayed, Comparator.nullsFirst(Comparator.naturalOrder())))
        .orElse(null);
  }

  private static String presence(ClanMember member, Goals names, Instant now) {
    if (!member.card().online()) {
      return Ages.ago(member.seenAt(), now);
    }
    Reading reading = member.reading();
    String activity =
        reading == null || reading.outcome() != Outcome.READ
            ? ""
            : names.activity(reading.activity());
    return activity.isEmpty() ? Words.say("clan.online") : Words.say("clan.online-in", activity);
  }
}
