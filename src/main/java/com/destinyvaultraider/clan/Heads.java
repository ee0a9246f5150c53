package com.destinyvaultraider.clan;

import com.destinyvaultraider.clan.Clan.Part;
import com.destinyvaultraider.clan.Head.Earned;
import com.destinyvaultraider.clan.Head.Filling;
import com.destinyvaultraider.clan.Head.Link;
import com.destinyvaultraider.language.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what stands above every page about a clan. */
@Component
class Heads {

  static final String ROSTER = "/clan";
  static final String COMPARE = "/clan/compare";
  static final String FIRETEAM = "/clan/fireteam";

  /** The milestone that counts what a clan has earned in a week. */
  private static final long REWARDS = 4253138191L;

  private final Goals goals;

  Heads(Goals goals) {
    this.goals = goals;
  }

  /**
   * The head of a page.
   *
   * @param current the address of the tab that it belongs to
   * @param filling whether more is to come
   */
  Head of(Clan clan, String current, boolean filling, Instant now) {
    long online = clan.members().stream().filter(member -> member.card().online()).count();
    String tag = clan.findings().sheet().tag();
    return new Head(
        clan.findings().sheet().name(),
        tag.isEmpty() ? "" : "[" + tag + "]",
        clan.findings().sheet().motto(),
        Banner.of(clan.findings().sheet().banner()),
        clan.members().isEmpty() ? "" : Words.say("clan.counts", clan.members().size(), online),
        clan.rosterReadAt() == null
            ? ""
            : Words.say("clan.as-of", Ages.ago(clan.rosterReadAt(), now)),
        earned(clan.findings().rewards()),
        troubles(clan, now),
        filling,
        filling ? filling(clan) : null,
        List.of(
            tab("clan.roster", ROSTER, current),
            tab("clan.compare", COMPARE, current),
            tab("clan.fireteam", FIRETEAM, current)));
  }

  private static Link tab(String key, String href, String current) {
    return new Link(Words.say(key), href, href.equals(current));
  }

  private @Nullable List<Earned> earned(@Nullable List<Clan.Reward> rewards) {
    if (rewards == null) {
      return null;
    }
    List<Earned> earned = new ArrayList<>();
    for (Clan.Reward reward : rewards) {
      String name = goals.reward(REWARDS, reward);
      if (!name.isEmpty()) {
        earned.add(new Earned(name, reward.earned()));
      }
    }
    return earned;
  }

  private static @Nullable Filling filling(Clan clan) {
    int total = clan.members().size();
    int done =
        Math.toIntExact(clan.members().stream().filter(member -> !member.isUnread()).count());
    return done == total ? null : new Filling(Words.say("clan.filling", done, total), done, total);
  }

  private static List<String> troubles(Clan clan, Instant now) {
    List<String> sentences = new ArrayList<>();
    if (clan.silent().contains(Part.SHEET)) {
      sentences.add(Words.say("clan.sheet-silent"));
    }
    if (clan.silent().contains(Part.ROSTER)) {
      sentences.add(
          clan.rosterReadAt() == null
              ? Words.say("clan.roster-silent")
              : Words.say("clan.roster-old", Ages.ago(clan.rosterReadAt(), now)));
    }
    if (clan.silent().contains(Part.REWARDS)) {
      sentences.add(Words.say("clan.rewards-silent"));
    }
    if (clan.silent().contains(Part.PROFILES)) {
      sentences.add(Words.say("clan.profiles-silent"));
    }
    return sentences;
  }
}
