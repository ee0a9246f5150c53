package com.destinyvaultraider.progress;

import java.util.List;

/**
 * A chart as the template draws it, with the same numbers as a table for whoever does not see it.
 *
 * @param legend what each colour stands for
 * @param lines the lines of the upright axis
 * @param labels the days below
 * @param columns the headings of the table, the first of which is the day's
 */
record Chart(
    String id,
    String title,
    List<Sign> legend,
    List<Mark> lines,
    List<Bar> bars,
    List<Curve> curves,
    List<Mark> labels,
    List<String> columns,
    List<Row> rows) {

  static final int LEFT = 62;
  static final int RIGHT = 616;
  static final int TOP = 10;
  static final int BOTTOM = 174;

  /** What a colour stands for. */
  record Sign(String css, String name) {}

  /** A word at a place: across for days, down for numbers. */
  record Mark(String at, String text) {}

  /** A bar. */
  record Bar(String css, String x, String y, String width, String height) {}

  /**
   * A line from day to day.
   *
   * @param path as SVG has it
   * @param points the days themselves
   */
  record Curve(String css, String path, List<Point> points) {}

  /** A day of a line. */
  record Point(String x, String y) {}

  /** A row of the table. */
  record Row(String day, List<String> values) {}
}
