package com.destinyvaultraider.progress;

import com.destinyvaultraider.language.Words;
import com.destinyvaultraider.progress.Chart.Bar;
import com.destinyvaultraider.progress.Chart.Curve;
import com.destinyvaultraider.progress.Chart.Mark;
import com.destinyvaultraider.progress.Chart.Point;
import com.destinyvaultraider.progress.Chart.Row;
import com.destinyvaultraider.progress.Chart.Sign;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** Draws the last days of somebody. */
final class Charts {

  private static final List<Mode> SHOWN = List.of(Mode.PVE, Mode.PVP);
  private static final double SECONDS_AN_HOUR = 3_600;
  private static final double GAP = 0.3;
  private static final int EVERY = 7;

  private final Statistics statistics;
  private final List<LocalDate> days;

  Charts(Statistics statistics) {
    this.statistics = statistics;
    this.days = statistics.first().datesUntil(statistics.last().plusDays(1)).toList();
  }

  /** All charts; none where nothing was played on any of these days. */
  List<Chart> all() {
    if (statistics.days().isEmpty()) {
      return List.of();
    }
    return List.of(
        bars("kills", Words.say("progress.chart-kills"), Tally::kills, Figures::rounded),
        curve("kd-pve", Words.say("progress.chart-kd-pve"), Mode.PVE),
        curve("kd-pvp", Words.say("progress.chart-kd-pvp"), Mode.PVP),
        bars(
            "time",
            Words.say("progress.chart-time"),
            tally -> tally.seconds() / SECONDS_AN_HOUR,
            Figures::tenths));
  }

  private Chart bars(
      String id, String title, ToDoubleFunction<Tally> measure, DoubleFunction<String> figure) {
    double highest =
        days.stream()
            .mapToDouble(day -> SHOWN.stream().mapToDouble(mode -> at(mode, day, measure)).sum())
            .max()
            .orElse(0);
    Scale scale = Scale.upTo(highest);
    List<Bar> bars = new ArrayList<>();
    for (int index = 0; index < days.size(); index++) {
      double below = 0;
      for (Mode mode : SHOWN) {
        double number = at(mode, days.get(index), measure);
        if (number > 0) {
          double top = y(scale, below + number);
          double left = left(index) + width() * GAP / 2;
          bars.add(
              new Bar(
                  mode.word(),
                  place(left),
                  place(top),
                  place(width() * (1 - GAP)),
                  place(y(scale, below) - top)));
          below += number;
        }
      }
    }
    return chart(id, title, SHOWN, scale, bars, List.of(), measure, figure);
  }

  /**
   * Kills for each death; of each mode alone, since in one of them they are many times those of the
   * other. A day without a game breaks the line: there is no ratio of nothing.
   */
  private Chart curve(String id, String title, Mode mode) {
    double highest =
        tallies(mode).values().stream().mapToDouble(Tally::killsPerDeath).max().orElse(0);
    Scale scale = Scale.upTo(highest);
    StringBuilder path = new StringBuilder();
    List<Point> points = new ArrayList<>();
    boolean broken = true;
    for (int index = 0; index < days.size(); index++) {
      Tally tally = tallies(mode).get(days.get(index));
      if (tally != null) {
        String x = place(left(index) + width() / 2);
        String y = place(y(scale, tally.killsPerDeath()));
        path.append(broken ? "M" : "L").append(x).append(' ').append(y);
        points.add(new Point(x, y));
      }
      broken = tally == null;
    }
    List<Curve> curves =
        points.isEmpty() ? List.of() : List.of(new Curve(mode.word(), path.toString(), points));
    List<Mode> alone = List.of(mode);
    return chart(id, title, alone, scale, List.of(), curves, Tally::killsPerDeath, Figures::ratio);
  }

  private Chart chart(
      String id,
      String title,
      List<Mode> modes,
      Scale scale,
      List<Bar> bars,
      List<Curve> curves,
      ToDoubleFunction<Tally> measure,
      DoubleFunction<String> figure) {
    List<String> columns = new ArrayList<>(List.of(Words.say("progress.day")));
    modes.forEach(mode -> columns.add(mode.spoken()));
    return new Chart(
        id,
        title,
        modes.stream().map(mode -> new Sign(mode.word(), mode.spoken())).toList(),
        scale.lines().stream()
            .map(line -> new Mark(place(y(scale, line)), Figures.axis(line)))
            .toList(),
        bars,
        curves,
        labels(),
        columns,
        days.reversed().stream()
            .flatMap(day -> row(day, modes, measure, figure).stream())
            .toList());
  }

  private List<Mark> labels() {
    List<Mark> labels = new ArrayList<>();
    for (int index = days.size() - 1; index >= 0; index -= EVERY) {
      labels.add(new Mark(place(left(index) + width() / 2), day(days.get(index))));
    }
    return labels;
  }

  private List<Row> row(
      LocalDate day,
      List<Mode> modes,
      ToDoubleFunction<Tally> measure,
      DoubleFunction<String> figure) {
    if (modes.stream().allMatch(mode -> tallies(mode).get(day) == null)) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    for (Mode mode : modes) {
      Tally tally = tallies(mode).get(day);
      values.add(tally == null ? "–" : figure.apply(measure.applyAsDouble(tally)));
    }
    return List.of(new Row(day(day), values));
  }

  private Map<LocalDate, Tally> tallies(Mode mode) {
    return statistics.days().getOrDefault(mode, Map.of());
  }

  private double at(Mode mode, LocalDate day, ToDoubleFunction<Tally> measure) {
    Tally tally = tallies(mode).get(day);
    return tally == null ? 0 : measure.applyAsDouble(tally);
  }

  private double width() {
    return (double) (Chart.RIGHT - Chart.LEFT) / days.size();
  }

  private double left(int index) {
    return Chart.LEFT + index * width();
  }

  private static double y(Scale scale, double number) {
    return Chart.BOTTOM - scale.share(number) * (Chart.BOTTOM - Chart.TOP);
  }

  private static String place(double coordinate) {
    return String.format(Locale.ROOT, "%.1f", coordinate);
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(Words.say("progress.day-pattern"), Words.locale())
        .format(day);
  }
}
