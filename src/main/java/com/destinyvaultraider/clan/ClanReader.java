package com.destinyvaultraider.clan;

import com.destinyvaultraider.bungie.BungieException;
import com.destinyvaultraider.bungie.BungieFailure;
import com.destinyvaultraider.bungie.ClanClient;
import com.destinyvaultraider.bungie.ClanMembers;
import com.destinyvaultraider.bungie.ClanMembers.Member;
import com.destinyvaultraider.bungie.Milestone;
import com.destinyvaultraider.clan.Clan.Findings;
import com.destinyvaultraider.clan.Clan.Part;
import com.destinyvaultraider.clan.Clan.Reward;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks Bungie for what is not known about a clan or no longer good, part by part: what fails leaves
 * the rest as it is.
 */
@Component
class ClanReader {

  private static final int GROUP_NOT_FOUND = 622;
  private static final int CLAN_NOT_FOUND = 686;
  private static final int MOST_PAGES = 10;
  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final ClanClient bungie;
  private final ClanStore store;
  private final ProfileReader profiles;
  private final ClanProperties properties;
  private final BungieTime time;

  ClanReader(
      ClanClient bungie,
      ClanStore store,
      ProfileReader profiles,
      ClanProperties properties,
      BungieTime time) {
    this.bungie = bungie;
    this.store = store;
    this.profiles = profiles;
    this.properties = properties;
    this.time = time;
  }

  /** Brings everything about a clan up to date. */
  void refresh(long id) {
    Clan clan = store.find(id).orElse(null);
    if (clan == null) {
      return;
    }
    Set<Part> silent = EnumSet.noneOf(Part.class);
    if (clan.isSheetDue(time.now(), properties) && !readSheet(clan, silent)) {
      return;
    }
    if (clan.isRosterDue(time.now(), properties)) {
      readRoster(id, silent);
    }
    List<ClanMember> due =
        store.find(id).map(known -> known.due(time.now(), properties)).orElse(List.of());
    if (!profiles.read(id, due)) {
      silent.add(Part.PROFILES);
    }
    store.noteSilence(id, silent, time.now());
    store.forgetUnseenSince(time.now().minus(REMEMBERED));
  }

  /** Reads who is in a clan that nothing is known about yet. */
  void readRosterOf(long id) {
    Set<Part> silent = EnumSet.noneOf(Part.class);
    readRoster(id, silent);
    store.noteSilence(id, silent, time.now());
  }

  /** False where the clan is no more. */
  private boolean readSheet(Clan clan, Set<Part> silent) {
    Findings known = clan.findings();
    Findings read;
    try {
      read = new Findings(bungie.clan(clan.id()), known.rewards(), known.onOffer());
    } catch (BungieException ex) {
      if (isGone(ex.failure())) {
        store.forget(clan.id());
        return false;
      }
      silent.add(Part.SHEET);
      read = known;
    }
    Milestone rewards = ask(Part.REWARDS, silent, () -> bungie.weeklyRewards(clan.id()));
    Set<Long> offer = ask(Part.OFFER, silent, bungie::publicMilestones);
    Findings findings =
        new Findings(
            read.sheet(),
            rewards == null ? known.rewards() : rewards(rewards),
            offer == null ? known.onOffer() : offer);
    Instant now = time.now();
    store.keep(findings, silent.isEmpty() ? now : clan.sheetReadAt(), now);
    return true;
  }

  private void readRoster(long id, Set<Part> silent) {
    List<Member> members =
        ask(
            Part.ROSTER,
            silent,
            () -> {
              List<Member> all = new ArrayList<>();
              for (int number = 1; number <= MOST_PAGES; number++) {
                ClanMembers page = bungie.members(id, number);
                all.addAll(page.members());
                if (!page.hasMore() || page.members().isEmpty()) {
                  break;
                }
              }
              return all;
            });
    if (members != null && !members.isEmpty()) {
      store.keepRoster(id, members, time.now());
    }
  }

  private static <T> @Nullable T ask(Part part, Set<Part> silent, Supplier<T> question) {
    try {
      return question.get();
    } catch (BungieException _) {
      silent.add(part);
      return null;
    }
  }

  private static List<Reward> rewards(Milestone milestone) {
    return milestone.rewards().stream()
        .flatMap(category ->
            category.entries().stream()
                .map(entry ->
                    new Reward(
                        category.rewardCategoryHash(), entry.rewardEntryHash(), entry.isEarned())))
        .toList();
  }

  private static boolean isGone(BungieFailure failure) {
    return failure.code() == GROUP_NOT_FOUND || failure.code() == CLAN_NOT_FOUND;
  }
}
