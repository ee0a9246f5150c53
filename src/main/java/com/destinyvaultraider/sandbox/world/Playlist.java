package com.destinyvaultraider.sandbox.world;

import static com.destinyvaultraider.sandbox.world.DefinitionParts.finished;
import static com.destinyvaultraider.sandbox.world.DefinitionParts.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is played: an activity in one of the modes of which there are statistics.
 *
 * @param hash of the activity
 * @param modes the DestinyActivityModeTypes it counts for, its own first
 * @param minutes about how long it takes
 */
record Playlist(long hash, List<Integer> modes, int minutes) {

  private static final int PVE = 7;
  private static final int PVP = 5;
  private static final int RAID = 4;
  private static final int DUNGEON = 82;
  private static final int STRIKES = 18;
  private static final int GAMBIT = 63;
  private static final int GAMBIT_OF_ANY_KIND = 64;
  private static final int TRIALS = 84;
  private static final int IRON_BANNER = 19;
  private static final int CONTROL = 10;
  private static final int CLASH = 12;
  private static final long TRIALS_MAP = Hashes.of("activity.trials");
  private static final long IRON_BANNER_MAP = Hashes.of("activity.iron_banner");
  private static final long CRUCIBLE = 4088006058L;

  private static final Map<Integer, String> MODES =
      Map.of(
          PVE, "PvE",
          PVP, "PvP",
          RAID, "Raid",
          DUNGEON, "Dungeon",
          STRIKES, "Vanguard",
          GAMBIT, "Gambit",
          TRIALS, "Trials of Osiris",
          IRON_BANNER, "Iron Banner",
          CONTROL, "Control",
          CLASH, "Clash");

  private static final List<Playlist> ALL = everything();

  /** Whether people play against each other. */
  boolean isPvp() {
    return modes.contains(PVP);
  }

  /** Whether two teams are at it. */
  boolean hasTeams() {
    return isPvp() || modes.contains(GAMBIT);
  }

  /** Everything, with what is played often more than once. */
  static List<Playlist> all() {
    return ALL;
  }

  private static List<Playlist> everything() {
    List<Playlist> all = new ArrayList<>();
    for (Milestone each : Milestone.all()) {
      if (each.kind() == Milestone.Kind.RAID) {
        all.add(new Playlist(first(each), List.of(RAID, PVE), 75));
      } else if (each.kind() == Milestone.Kind.DUNGEON) {
        all.add(new Playlist(first(each), List.of(DUNGEON, PVE), 45));
      }
    }
    for (int often = 0; often < 6; often++) {
      all.add(new Playlist(743628305L, List.of(STRIKES, PVE), 16));
      all.add(new Playlist(1717505396L, List.of(CONTROL, PVP), 11));
      all.add(new Playlist(540869524L, List.of(CLASH, PVP), 10));
      all.add(new Playlist(135431604L, List.of(GAMBIT, GAMBIT_OF_ANY_KIND), 14));
      all.add(new Playlist(TRIALS_MAP, List.of(TRIALS, PVP), 9));
      all.add(new Playlist(IRON_BANNER_MAP, List.of(IRON_BANNER, PVP), 11));
    }
    return List.copyOf(all);
  }

  private static long first(Milestone milestone) {
    return milestone.activities().getFirst().hash();
  }

  /** Rows by hash, by the name of their table. */
  static Map<String, Map<Long, String>> tables() {
    Map<Long, String> modes = new TreeMap<>();
    MODES.forEach((mode, name) -> {
      long hash = Hashes.of("mode." + mode);
      modes.put(hash, finished(named(name).put("modeType", mode), hash, mode));
    });
    return Map.of(
        "DestinyActivityDefinition",
        Map.of(
            TRIALS_MAP, activity("Trials of Osiris: Burnout", TRIALS_MAP, TRIALS),
            IRON_BANNER_MAP, activity("Iron Banner: Midtown", IRON_BANNER_MAP, IRON_BANNER)),
        "DestinyActivityModeDefinition",
        modes);
  }

  private static String activity(String name, long hash, int mode) {
    ObjectNode definition = named(name);
    definition.set("originalDisplayProperties", definition.path("displayProperties").deepCopy());
    definition.put("activityTypeHash", CRUCIBLE).put("tier", 0);
    definition.put("isPlaylist", false).put("isPvP", true);
    definition.put("directActivityModeType", mode);
    definition.putArray("activityModeTypes").add(mode).add(PVP);
    return finished(definition, hash, 1000 + mode);
  }
}
