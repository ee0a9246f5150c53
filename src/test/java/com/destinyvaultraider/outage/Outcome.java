package com.destinyvaultraider.outage;

/**
 * What becomes of a call that a fault befalls.
 *
 * @param sees what the player sees, in the application's own words
 * @param kept what is as it was
 * @param sent how often the call is made
 * @param effect what has truly changed in the end
 */
record Outcome(String sees, String kept, String sent, String effect) {

  /** A call that a fault cannot befall. */
  static Outcome none(String why) {
    return new Outcome("— (" + why + ")", "—", "—", "—");
  }
}
