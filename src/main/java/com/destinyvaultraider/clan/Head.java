package com.destinyvaultraider.clan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page about the clan.
 *
 * @param counts how many there are, and how many of them are online
 * @param age how old that is
 * @param earned what the clan can earn in a week, or null where that is not known
 * @param troubles what Bungie had no answer for, a sentence for each
 * @param refreshing whether there will soon be more to see
 * @param filling how much of what there is to know is here, or null where everybody has been looked
 *     at
 */
record Head(
    String name,
    String tag,
    String motto,
    Banner banner,
    String counts,
    String age,
    @Nullable List<Earned> earned,
    List<String> troubles,
    boolean refreshing,
    @Nullable Filling filling,
    List<Link> tabs) {

  /** Something that the clan earns by playing together. */
  record Earned(String name, boolean done) {}

  /** How many members have been looked at so far. */
  record Filling(String sentence, int done, int total) {}

  /** One of several places to go to, or ways to look at something. */
  record Link(String name, String href, boolean current) {}
}
