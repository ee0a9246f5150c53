package com.destinyvaultraider.progress;

import com.destinyvaultraider.progress.WeekPage.Card;
import com.destinyvaultraider.progress.WeekPage.Clock;
import com.destinyvaultraider.progress.WeekPage.Count;
import com.destinyvaultraider.progress.WeekPage.Fact;
import com.destinyvaultraider.progress.WeekPage.Filter;
import com.destinyvaultraider.progress.WeekPage.Line;
import com.destinyvaultraider.progress.WeekPage.Season;
import com.destinyvaultraider.progress.WeekPage.Section;
import java.util.List;

/** An invented week for the gallery. */
public final class SampleWeek {

  private static final List<Clock> CLOCKS =
      List.of(
          new Clock(
              "Daily reset",
              "3 hours 20 min",
              "Tue 1 Dec, 17:00 UTC",
              "2026-12-01T17:00:00Z",
              true),
          new Clock(
              "Season ends",
              "43 days 8 h",
              "Tue 12 Jan, 17:00 UTC",
              "2027-01-12T17:00:00Z",
              false));

  private SampleWeek() {}

  /** A full one. */
  public static Object full() {
    return page(
        "",
        List.of(),
        List.of(
            section("tracked", "Tracked", false, card("quest tracked", "The Hellmouth", "")),
            section(
                "tonight",
                "Tonight",
                false,
                card("bounty", "Arson? No, It's My Sun, and a Very Long Name", "Ends in 3 hours"),
                card("bounty", "Martian Melee", "Ends in 20 hours 4 min")),
            section("challenge", "Weekly challenges", false, card("challenge", "Crota's End", "")),
            section("catalyst", "Catalysts", true, card("catalyst", "Gjallarhorn Catalyst", ""))));
  }

  /** What is left while Bungie does not answer everything. */
  public static Object troubled() {
    return page(
        "The game's servers are busy. What you see is as of 12 minutes ago.",
        List.of("Bungie did not say which quests and bounties your characters carry just now."),
        List.of(
            section("challenge", "Weekly challenges", false, card("challenge", "Excision", ""))));
  }

  /** An account without a character. */
  public static Object newcomer() {
    return new WeekPage(
        "As of just now", "", List.of(), true, CLOCKS, null, List.of(), List.of(), List.of());
  }

  /** A week in which everything is done. */
  public static Object nothing() {
    return page("", List.of(), List.of());
  }

  private static WeekPage page(String trouble, List<String> silences, List<Section> sections) {
    return new WeekPage(
        "As of 12 minutes ago",
        trouble,
        silences,
        false,
        CLOCKS,
        new Season(
            "Season of the Lamplight",
            List.of(new Fact("Season rank", "122"), new Fact("Guardian rank", "9 · Vanquisher"))),
        List.of(
            new Filter("All characters", "", "/progress", true),
            new Filter("Hunter", "/icons/emblem1.svg", "/progress?character=1", false)),
        sections,
        List.of(card("challenge", "Wave Runner", "")));
  }

  private static Section section(String id, String name, boolean folded, Card... cards) {
    return new Section(
        id, name, "", Integer.toString(cards.length), folded, List.of(cards), List.of(cards));
  }

  private static Card card(String css, String name, String ends) {
    return new Card(
        css,
        name,
        "Quest Step · step 4 of 6",
        css.startsWith("catalyst") ? "" : "/icons/7.svg",
        "Hold out in Onslaught, longer than anybody before, with whom you trust.",
        ends,
        ends.contains("3"),
        List.of("Glimmer", "2 × Legendary Engram"),
        List.of(
            new Line(
                "open",
                "Hunter",
                "/icons/emblem1.svg",
                "",
                List.of(
                    new Count("Orbs of Power collected by you", "25 / 50", 25, 50, false),
                    new Count("Champions", "10 / 10", 10, 10, true))),
            new Line("done", "Warlock", "/icons/emblem2.svg", "done", List.of()),
            new Line("off", "Titan", "", "not listed", List.of())));
  }
}
