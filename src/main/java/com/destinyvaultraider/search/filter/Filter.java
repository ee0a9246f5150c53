package com.destinyvaultraider.search.filter;

import com.destinyvaultraider.comparison.OwnStats;
import com.destinyvaultraider.language.Words;
import java.util.List;
import java.util.Optional;

/** One entry of the table of filters. */
public interface Filter {

  /** What stands before the colon: {@code is}, {@code name}, {@code stat} and so on. */
  String name();

  /** The key of the sentence for players that says what it asks. */
  String helpKey();

  /** What it asks with this behind the colon, or empty where that makes no sense. */
  Optional<Meaning> read(String value);

  /** The same for a player with stats of their own. */
  default Optional<Meaning> read(String value, OwnStats own) {
    return read(value);
  }

  /** What may stand behind the colon, or how it may begin; never a whole list of numbers. */
  List<String> endings();

  /** Why it tells nothing here, if it does not. */
  default Silence silence() {
    return Silence.NONE;
  }

  /** What it asks, as a sentence for players. */
  default String help() {
    return Words.say(helpKey(), endings().getFirst());
  }
}
