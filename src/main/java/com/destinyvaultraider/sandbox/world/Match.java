package com.destinyvaultraider.sandbox.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One activity that a character has played; always the same for the same character and day.
 *
 * @param number which of the day
 * @param won whether it was won or finished
 */
public record Match(
    long character,
    LocalDate day,
    int number,
    Instant begun,
    Playlist playlist,
    int seconds,
    Score score,
    boolean won) {

  /** The window of which anything is known. */
  private static final int DAYS = 90;

  private static final int MOST_A_DAY = 6;
  private static final int CHARACTER_BITS = 20;
  private static final int DAY_BITS = 16;
  private static final int NUMBER_BITS = 3;
  private static final int SECONDS_A_MINUTE = 60;

  /** What somebody has done in it. */
  record Score(int kills, int deaths, int assists, int precision, int points) {

    static Score of(SplittableRandom random, boolean pvp) {
      int kills = pvp ? random.nextInt(26) : 20 + random.nextInt(240);
      return new Score(
          kills,
          random.nextInt(pvp ? 18 : 7),
          random.nextInt(pvp ? 9 : 60),
          random.nextInt(kills / 2 + 1),
          pvp ? kills + random.nextInt(10) : kills * 50 + random.nextInt(2_000));
    }
  }

  /** Everything that a character has played, the newest first. */
  public static List<Match> of(long character, Instant lastPlayed) {
    List<Match> all = new ArrayList<>();
    LocalDate last = lastPlayed.atOffset(ZoneOffset.UTC).toLocalDate();
    for (int ago = 0; ago < DAYS; ago++) {
      List<Match> day = on(character, last.minusDays(ago));
      day.reversed().stream()
          .filter(match -> match.begun.plusSeconds(match.seconds).isBefore(lastPlayed))
          .forEach(all::add);
    }
    return all;
  }

  /** What a character plays on a day. */
  static List<Match> on(long character, LocalDate day) {
    SplittableRandom random = new SplittableRandom(character * 1_000_003 + day.toEpochDay());
    int count = Math.max(0, random.nextInt(MOST_A_DAY + 3) - 2);
    List<Match> all = new ArrayList<>();
    Instant begun = day.atTime(8 + random.nextInt(4), random.nextInt(60)).toInstant(ZoneOffset.UTC);
    for (int number = 0; number < count; number++) {
      Playlist playlist = Playlist.all().get(random.nextInt(Playlist.all().size()));
      int minutes = playlist.minutes() * (80 + random.nextInt(50)) / 100;
      int seconds = minutes * SECONDS_A_MINUTE + random.nextInt(SECONDS_A_MINUTE);
      Score score = Score.of(random, playlist.isPvp());
      boolean won = random.nextInt(playlist.hasTeams() ? 2 : 8) > 0;
      all.add(new Match(character, day, number, begun, playlist, seconds, score, won));
      begun = begun.plusSeconds(seconds).plus(Duration.ofMinutes(random.nextInt(90)));
    }
    return all;
  }

  /** Its id, from which everything else can be found again. */
  public long id() {
    long owner = owner(character);
    return (((owner << DAY_BITS) | day.toEpochDay()) << NUMBER_BITS) | number;
  }

  /** What an id says of the character; the same for all whose ids end alike. */
  public static long ownerIn(long id) {
    return id >>> (DAY_BITS + NUMBER_BITS);
  }

  /** What ids of activities say of a character. */
  public static long owner(long character) {
    return character & ((1L << CHARACTER_BITS) - 1);
  }

  /** Whether it counts for a mode; 0 stands for all of them. */
  public boolean isIn(int mode) {
    return mode == 0 || playlist.modes().contains(mode);
  }
}
