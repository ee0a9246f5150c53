package com.destinyvaultraider.operations;

import java.util.List;

/** Thrown where the site would run, but not safely, with what it was told. */
class DangerousSettings extends RuntimeException {

  private final List<String> complaints;

  DangerousSettings(List<String> complaints) {
    super(String.join(" ", complaints));
    this.complaints = List.copyOf(complaints);
  }

  /** What is dangerous, a sentence for each; no value of a setting is in it that is secret. */
  List<String> complaints() {
    return complaints;
  }
}
