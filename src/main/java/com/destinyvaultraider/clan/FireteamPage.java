package com.destinyvaultraider.clan;

import com.destinyvaultraider.clan.Head.Link;
import com.destinyvaultraider.clan.Pips.Sign;
import java.util.List;

/**
 * What a few members still have before them together.
 *
 * @param full whether there is no place left
 * @param tooMany whether more had been chosen than there are places
 * @param choices who else can come along
 * @param suggestions who is online and shares most of it, each as a link that adds them
 * @param notCounted of whom nothing is known, in a sentence, or empty
 * @param empty why there are no goals, or empty
 */
record FireteamPage(
    Head head,
    List<Mate> mates,
    boolean full,
    boolean tooMany,
    List<Choice> choices,
    List<Link> suggestions,
    String notCounted,
    List<Group> groups,
    String empty,
    List<Sign> legend) {

  /** One of the fireteam, with the address of the page without them. */
  record Mate(Face face, String characters, String without) {}

  /** Somebody to choose. */
  record Choice(String id, String name) {}

  /** Goals that as many of the fireteam have before them. */
  record Group(String name, List<Shared> goals) {}

  /** One goal, with where each of the fireteam stands. */
  record Shared(String kind, String name, List<Pips> pips) {}
}
