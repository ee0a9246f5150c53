package com.destinyvaultraider.progress;

import com.destinyvaultraider.language.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The modes of which there are statistics, in the order in which they are shown. */
enum Mode {
  PVE(7, "allPvE", "progress.mode-pve"),
  PVP(5, "allPvP", "progress.mode-pvp"),
  RAID(4, "raid", "progress.mode-raid"),
  DUNGEON(82, "dungeon", "progress.mode-dungeon"),
  STRIKES(18, "allStrikes", "progress.mode-strikes"),
  GAMBIT(63, "pvecomp_gambit", "progress.mode-gambit"),
  TRIALS(84, "trials_of_osiris", "progress.mode-trials"),
  IRON_BANNER(19, "ironBanner", "progress.mode-iron-banner");

  private final int number;
  private final String key;
  private final String name;

  Mode(int number, String key, String name) {
    this.number = number;
    this.key = key;
    this.name = name;
  }

  /** The DestinyActivityModeType. */
  int number() {
    return number;
  }

  /** The name under which Bungie files its statistics. */
  String key() {
    return key;
  }

  /** What players call it. */
  String spoken() {
    return Words.say(name);
  }

  /** As it stands in an address. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The mode that an address means, if any. */
  static Optional<Mode> of(String word) {
    return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
  }

  /** The numbers of all. */
  static List<Integer> numbers() {
    return Arrays.stream(values()).map(Mode::number).toList();
  }
}
