package com.destinyvaultraider.transfer;

import com.destinyvaultraider.transfer.HistoryPage.Entry;
import com.destinyvaultraider.transfer.OrderPage.Group;
import com.destinyvaultraider.transfer.OrderPage.Row;
import com.destinyvaultraider.transfer.OrderPage.StepRow;
import com.destinyvaultraider.transfer.OrderPage.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Invented orders in every state, with the longest names and the most things. */
public final class SampleOrders {

  private static final String LONG = "Smite of Merciless Mercy-Bringers-and-Everyone-Else";

  private SampleOrders() {}

  /** Shown before it runs: two things make room, one cannot be moved. */
  public static Object proposed() {
    return page(
        "proposed",
        "Waits for your answer",
        "",
        "To make room, Thorn and %s go to the vault.".formatted(LONG),
        List.of(
            group("Wanted", "group-wanted", 3, "open", "Vault → Hunter", ""),
            group("Makes room", "group-room", 2, "open", "Hunter → Vault", "To make room, goes."),
            group("Cannot be done", "group-refused", 1, "failed", "", "The game does not let it.")),
        steps(5, 0));
  }

  /** In the midst of a hundred things. */
  public static Object running() {
    List<Row> rows = new ArrayList<>(rows(60, "done", "Vault → Hunter", "Is on your Hunter."));
    rows.addAll(rows(1, "moving", "Vault → Hunter", "On its way."));
    rows.addAll(rows(39, "open", "Vault → Hunter", ""));
    return page(
        "running",
        "Under way",
        "Bungie asks us to slow down; this goes on in a moment.",
        "",
        List.of(new Group("Wanted", "group-wanted", rows)),
        steps(100, 60));
  }

  /** Laid aside. */
  public static Object held() {
    return page(
        "held",
        "On hold",
        "Bungie did not answer for too long, so the rest waits. Nothing moves until you resume it.",
        "",
        List.of(group("Wanted", "group-wanted", 2, "open", "Vault → Hunter", "")),
        steps(2, 1));
  }

  /** Brought to a good end. */
  public static Object done() {
    return page(
        "done",
        "Done",
        "Gjallarhorn is on your Hunter.",
        "",
        List.of(group("Wanted", "group-wanted", 1, "done", "Vault → Hunter", "Is on your Hunter.")),
        steps(1, 1));
  }

  /** Refused altogether. */
  public static Object failed() {
    return page(
        "failed",
        "Not done",
        "Your character is in an activity. Go to orbit or a social space to equip " + LONG + ".",
        "",
        List.of(group("Cannot be done", "group-refused", 1, "failed", "", "Is in an activity.")),
        List.of());
  }

  /** Orders of every state, one below the other. */
  public static Object history() {
    List<Entry> entries = new ArrayList<>();
    List<String> states =
        List.of("proposed", "running", "held", "done", "partly", "failed", "cancelled");
    for (int at = 0; at < states.size(); at++) {
      entries.add(
          new Entry(
              20 - at,
              at % 3 == 2 ? LONG + " to your Warlock" : at + 2 + " things to your Hunter",
              states.get(at),
              states.get(at),
              at == 0 ? "" : "What became of it stands here.",
              "5 minutes ago",
              "2026-11-23T17:56:14Z",
              at > 2 ? "in 4 seconds" : "",
              rows(1 + at, at > 4 ? "failed" : "done", "Vault → Hunter", "Is on your Hunter."),
              at == 6 ? 14 : 0,
              steps(at, at),
              at > 2));
    }
    return new HistoryPage(entries, "", "", "", "/history?page=1", "/history?page=3", true, "k");
  }

  /** Before the first order. */
  public static Object emptyHistory() {
    return new HistoryPage(List.of(), "", "", "", null, null, false, "k");
  }

  /** What became of something that never moved. */
  public static Object historyOfOne() {
    return new HistoryPage(
        List.of(), "6917529", LONG, "It is in the vault now.", null, null, false, "k");
  }

  /** What every page shows: one of each kind, and more. */
  public static Object open() {
    return new OpenOrders(
        List.of(
            row(9, LONG + " to your Hunter", "done", "Done", "It is on your Hunter.", 1, 1),
            row(
                10,
                "40 things to your Hunter",
                "running",
                "Under way",
                "3 of 40 steps done",
                3,
                40),
            row(11, LONG, "proposed", "Waits for your answer", "", 0, 4),
            row(12, "Thorn to your Titan", "held", "On hold", "Bungie did not answer.", 1, 2)),
        2,
        Set.of(),
        "word",
        "",
        "k");
  }

  private static OpenOrders.Row row(
      long id, String title, String css, String state, String detail, int done, int steps) {
    boolean ended = css.equals("done");
    return new OpenOrders.Row(id, title, css, state, detail, done, steps, !ended, ended);
  }

  private static OrderPage page(
      String css,
      String state,
      String sentence,
      String room,
      List<Group> groups,
      List<StepRow> steps) {
    boolean ended = Set.of("done", "failed").contains(css);
    return new OrderPage(
        17,
        "3 things to your Hunter",
        css,
        state,
        sentence,
        "2 minutes ago",
        "2026-11-23T17:56:14Z",
        ended ? "in 4 seconds" : "",
        groups,
        (int) steps.stream().filter(step -> step.css().equals("done")).count(),
        steps,
        css.equals("done") ? 16L : null,
        room,
        false,
        !ended,
        css.equals("done"),
        List.of(new Way("Hunter", "/characters/1"), new Way("Vault", "/vault")),
        "k");
  }

  private static Group group(
      String title, String anchor, int count, String fares, String way, String sentence) {
    return new Group(title, anchor, rows(count, fares, way, sentence));
  }

  private static List<Row> rows(int count, String fares, String way, String sentence) {
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      rows.add(
          new Row(
              at % 5 == 1 ? LONG : "Enhancement Core × 1,250",
              "/icons/%d.svg".formatted(100 + at),
              (at % 2 == 0 ? "legendary " : "exotic ") + fares,
              way,
              sentence,
              fares.equals("failed") ? null : "/history?item=" + at));
    }
    return rows;
  }

  private static List<StepRow> steps(int count, int done) {
    List<StepRow> steps = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      String css = at < done ? "done" : at == done ? "begun" : "planned";
      steps.add(
          new StepRow(
              LONG + " from the vault to your Hunter",
              css,
              css.equals("done") ? "Done" : "To come",
              css.equals("done") ? "17:56:14 UTC" : ""));
    }
    return steps;
  }
}
