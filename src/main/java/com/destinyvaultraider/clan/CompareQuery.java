package com.destinyvaultraider.clan;

import com.destinyvaultraider.clan.Goal.Kind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What members are compared in, which of them, and how: what the address of the page says. */
record CompareQuery(Show show, Who who, boolean byActivity, Sorting sorting) {

  static final String NAME = "name";
  static final String LEFT = "left";
  static final String DONE = "done";

  /** Reads the parameters; what is not known is as usual. */
  static CompareQuery of(
      @Nullable String show, @Nullable String who, @Nullable String by, @Nullable String sort) {
    boolean byActivity = "activity".equals(by);
    return new CompareQuery(
        Show.of(show), Who.of(who), byActivity, Sorting.of(sort, byActivity ? LEFT : NAME));
  }

  /** The address of the same page with other things to compare. */
  String with(Show other) {
    return address(other, who, byActivity, new Sorting(byActivity ? LEFT : NAME, false));
  }

  /** The same with other members. */
  String with(Who other) {
    return address(show, other, byActivity, sorting);
  }

  /** The same with the other way to look at it. */
  String with(boolean activities) {
    return address(show, who, activities, new Sorting(activities ? LEFT : NAME, false));
  }

  /** The same in another order. */
  String with(Sorting other) {
    return address(show, who, byActivity, other);
  }

  private static String address(Show show, Who who, boolean byActivity, Sorting sorting) {
    return "%s?show=%s&who=%s&by=%s&sort=%s"
        .formatted(Heads.COMPARE, show.key, who.key, byActivity ? "activity" : "member", sorting);
  }

  /** What is compared. */
  enum Show {
    RAIDS("raids"),
    CHALLENGES("challenges"),
    MISSIONS("missions");

    private final String key;

    Show(String key) {
      this.key = key;
    }

    Set<Kind> kinds() {
      return switch (this) {
        case RAIDS -> EnumSet.of(Kind.RAID, Kind.DUNGEON);
        case CHALLENGES -> EnumSet.of(Kind.CHALLENGE);
        case MISSIONS -> EnumSet.of(Kind.MISSION);
      };
    }

    private static Show of(@Nullable String text) {
      for (Show each : values()) {
        if (each.key.equals(text)) {
          return each;
        }
      }
      return RAIDS;
    }
  }

  /** Who is compared. */
  enum Who {
    EVERYBODY("all"),
    THIS_WEEK("week"),
    ONLINE("online");

    private final String key;

    Who(String key) {
      this.key = key;
    }

    /** The key of the words for that there is nobody of this kind. */
    String nobody() {
      return this == ONLINE ? "clan.nobody-online" : "clan.nobody-this-week";
    }

    boolean includes(ClanMember member, Comparison comparison) {
      return switch (this) {
        case EVERYBODY -> true;
        case THIS_WEEK -> comparison.playsThisWeek(member);
        case ONLINE -> member.card().online();
      };
    }

    private static Who of(@Nullable String text) {
      for (Who each : values()) {
        if (each.key.equals(text)) {
          return each;
        }
      }
      return EVERYBODY;
    }
  }
}
