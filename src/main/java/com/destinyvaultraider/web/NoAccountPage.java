package com.destinyvaultraider.web;

import com.destinyvaultraider.language.Words;

/** What a person reads who signed in without having a Destiny account. */
record NoAccountPage(String title, String sentence, String hint) {

  static NoAccountPage signedInWithout() {
    return new NoAccountPage(
        Words.say("web.no-account"),
        Words.say("web.no-account.why"),
        Words.say("web.no-account.hint"));
  }
}
