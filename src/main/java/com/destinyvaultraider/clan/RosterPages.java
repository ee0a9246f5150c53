package com.destinyvaultraider.clan;

import com.destinyvaultraider.bungie.BungieSite;
import com.destinyvaultraider.clan.RosterPage.Column;
import com.destinyvaultraider.clan.RosterPage.Row;
import com.destinyvaultraider.language.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out who is in a clan. */
@Component
class RosterPages {

  private static final int BEGINNER = 1;
  private static final int ADMIN = 3;
  private static final int ACTING_FOUNDER = 4;
  private static final int FOUNDER = 5;

  private final Heads heads;
  private final Goals goals;
  private final BungieSite site;

  RosterPages(Heads heads, Goals goals, BungieSite site) {
    this.heads = heads;
    this.goals = goals;
    this.site = site;
  }

  /** The roster, sorted as the address says. */
  RosterPage of(Clan clan, long self, @Nullable String sort, boolean filling, Instant now) {
    Sorting sorting = Sorting.of(sort, By.SEEN.key);
    By by =
        Arrays.stream(By.values())
            .filter(each -> each.key.equals(sorting.key()))
            .findFirst()
            .orElse(By.SEEN);
    return new RosterPage(
        heads.of(clan, Heads.ROSTER, filling, now),
        Arrays.stream(By.values()).map(each -> column(each, sorting)).toList(),
        clan.members().stream()
            .sorted(order(by, sorting).thenComparing(RosterPages::name))
            .map(member -> row(member, self, now))
            .toList());
  }

  private Row row(ClanMember member, long self, Instant now) {
    Face face = Face.of(member, goals, site.imageRoot(), now, self);
    int rank = rank(member);
    return new Row(
        face,
        role(member.card().rank()),
        rank == 0 ? "" : Words.number(rank),
        face.power() == 0 ? "" : Words.number(face.power()),
        Ages.day(member.card().joinedAt()));
  }

  private static int rank(ClanMember member) {
    return member.reading() == null ? 0 : member.reading().guardianRank();
  }

  private static String role(int rank) {
    return switch (rank) {
      case BEGINNER -> Words.say("clan.beginner");
      case ADMIN -> Words.say("clan.admin");
      case ACTING_FOUNDER -> Words.say("clan.acting-founder");
      case FOUNDER -> Words.say("clan.founder");
      default -> "";
    };
  }

  private static Column column(By by, Sorting sorting) {
    return new Column(
        by.key, by.say(), Heads.ROSTER + "?sort=" + sorting.clicked(by.key), sorting.aria(by.key));
  }

  private static Comparator<ClanMember> order(By by, Sorting sorting) {
    return switch (by) {
      case NAME -> sorting.by(RosterPages::name);
      // Who is there comes before whoever was seen last.
      case SEEN ->
          sorting
              .<ClanMember, Integer>by(member -> member.card().online() ? 0 : 1)
              .thenComparing(sorting.by(member -> negated(member.seenAt())));
      case PLATFORM -> sorting.by(member -> member.card().membership().type());
      case ROLE -> sorting.by(member -> -member.card().rank());
      case RANK -> sorting.by(member -> negated(rank(member)));
      case POWER -> sorting.by(RosterPages::weakness);
      case JOINED -> sorting.by(member -> member.card().joinedAt());
    };
  }

  static String name(ClanMember member) {
    return member.card().name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable Long negated(@Nullable Instant moment) {
    return moment == null ? null : -moment.getEpochSecond();
  }

  private static @Nullable Integer negated(int value) {
    return value == 0 ? null : -value;
  }

  private static @Nullable Integer weakness(ClanMember member) {
    return negated(member.characters().stream().mapToInt(ClanCharacter::power).max().orElse(0));
  }

  /** What the roster can be sorted by; the first click brings what one looks for to the top. */
  private enum By {
    NAME("name"),
    SEEN("seen"),
    PLATFORM("platform"),
    RANK("rank"),
    POWER("power"),
    ROLE("role"),
    JOINED("joined");

    private final String key;

    By(String key) {
      this.key = key;
    }

    private String say() {
      return switch (this) {
        case NAME -> Words.say("clan.by-name");
        case SEEN -> Words.say("clan.by-seen");
        case PLATFORM -> Words.say("clan.by-platform");
        case RANK -> Words.say("clan.by-rank");
        case POWER -> Words.say("clan.by-power");
        case ROLE -> Words.say("clan.by-role");
        case JOINED -> Words.say("clan.by-joined");
      };
    }
  }
}
