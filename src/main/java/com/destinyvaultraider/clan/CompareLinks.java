package com.destinyvaultraider.clan;

import com.destinyvaultraider.clan.CompareQuery.Show;
import com.destinyvaultraider.clan.CompareQuery.Who;
import com.destinyvaultraider.clan.Head.Link;
import com.destinyvaultraider.language.Words;
import java.util.List;

/** The links that lead from one comparison to another. */
final class CompareLinks {

  private CompareLinks() {}

  static List<Link> shows(CompareQuery query) {
    return List.of(
        show(query, Show.RAIDS, Words.say("clan.raids")),
        show(query, Show.CHALLENGES, Words.say("clan.challenges")),
        show(query, Show.MISSIONS, Words.say("clan.missions")));
  }

  static List<Link> whos(CompareQuery query) {
    return List.of(
        who(query, Who.EVERYBODY, Words.say("clan.everybody")),
        who(query, Who.THIS_WEEK, Words.say("clan.this-week")),
        who(query, Who.ONLINE, Words.say("clan.online-only")));
  }

  static List<Link> views(CompareQuery query) {
    return List.of(
        new Link(Words.say("clan.by-member"), query.with(false), !query.byActivity()),
        new Link(Words.say("clan.by-activity"), query.with(true), query.byActivity()));
  }

  static List<Link> orders(CompareQuery query) {
    return List.of(
        order(query, CompareQuery.LEFT, Words.say("clan.most-left")),
        order(query, CompareQuery.DONE, Words.say("clan.most-done")),
        order(query, CompareQuery.NAME, Words.say("clan.by-name")));
  }

  private static Link show(CompareQuery query, Show show, String name) {
    return new Link(name, query.with(show), query.show() == show);
  }

  private static Link who(CompareQuery query, Who who, String name) {
    return new Link(name, query.with(who), query.who() == who);
  }

  private static Link order(CompareQuery query, String key, String name) {
    return new Link(name, query.with(new Sorting(key, false)), query.sorting().key().equals(key));
  }
}
