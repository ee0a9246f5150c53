package com.destinyvaultraider.web;

/** What a person reads who signed in without having a Destiny account. */
record NoAccountPage(String title, String sentence, String hint) {

  static final NoAccountPage SIGNED_IN_WITHOUT =
      new NoAccountPage(
          "No Destiny account",
          "You are signed in, but Bungie.net knows no Destiny 2 account of yours.",
          "Start the game once with a platform that is linked to this Bungie.net account, then sign"
              + " out and in again.");
}
