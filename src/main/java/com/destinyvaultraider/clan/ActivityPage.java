package com.destinyvaultraider.clan;

import com.destinyvaultraider.clan.Head.Link;
import java.util.List;

/**
 * The same the other way round: what there is to do, with who has done it and who has not.
 *
 * @param orders what the activities can be sorted by
 * @param empty why there is nothing to see, or empty
 * @param unknown of whom nothing is known, so that nobody is taken for somebody who needs it
 */
record ActivityPage(
    Head head,
    List<Link> shows,
    List<Link> whos,
    List<Link> views,
    List<Link> orders,
    List<Entry> entries,
    String empty,
    List<Person> unknown) {

  /**
   * One activity.
   *
   * @param done how many have done it
   * @param known how many are known about
   * @param left how many still have it before them
   */
  record Entry(
      String id,
      String kind,
      String name,
      String count,
      int done,
      int known,
      int left,
      List<Group> groups) {}

  /**
   * Members who stand alike.
   *
   * @param open whether they are what one looks for here
   */
  record Group(String css, String name, boolean open, List<Person> people) {}

  /**
   * One of them.
   *
   * @param href of the fireteam that begins with this member
   * @param note a word about what is left, or why nothing is known, or empty
   */
  record Person(String href, String name, boolean online, boolean self, String note) {}
}
