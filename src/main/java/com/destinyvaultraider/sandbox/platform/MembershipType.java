package com.destinyvaultraider.sandbox.platform;

import com.destinyvaultraider.sandbox.envelope.PlatformCode;
import com.destinyvaultraider.sandbox.envelope.Refusal;
import java.util.Map;
import java.util.Set;

/** The kinds of accounts, which paths may name by number or by name. */
final class MembershipType {

  static final int ALL = -1;
  static final int BUNGIE_NEXT = 254;

  private static final Map<String, Integer> NAMES =
      Map.of(
          "All", ALL,
          "None", 0,
          "TigerXbox", 1,
          "TigerPsn", 2,
          "TigerSteam", 3,
          "TigerBlizzard", 4,
          "TigerStadia", 5,
          "TigerEgs", 6,
          "TigerDemon", 10,
          "BungieNext", BUNGIE_NEXT);

  /** Battle.net, Stadia and Demon. */
  private static final Set<Integer> CLOSED = Set.of(4, 5, 10);

  private MembershipType() {}

  /** Whether the platform is closed, so that what was never moved from it is out of reach. */
  static boolean isClosed(int type) {
    return CLOSED.contains(type);
  }

  static int parse(String text) {
    Integer named = NAMES.get(text);
    if (named != null) {
      return named;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException neither) {
      throw Refusal.of(PlatformCode.PARAMETER_PARSE_FAILURE, Map.of("membershipType", text));
    }
  }

  static String nameOf(int type) {
    return NAMES.entrySet().stream()
        .filter(entry -> entry.getValue() == type)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Integer.toString(type));
  }
}
