package com.destinyvaultraider.search.filter;

import java.util.List;
import java.util.Optional;

/** One entry of the table of filters. */
public interface Filter {

  /** What stands before the colon: {@code is}, {@code name}, {@code stat} and so on. */
  String name();

  /** What it asks, as a sentence for players. */
  String help();

  /** What it asks with this behind the colon, or empty where that makes no sense. */
  Optional<Meaning> read(String value);

  /** What may stand behind the colon, or how it may begin; never a whole list of numbers. */
  List<String> endings();

  /** Why it never finds anything here, or empty where it does. */
  default String silence() {
    return "";
  }
}
