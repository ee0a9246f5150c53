package com.destinyvaultraider.web;

import com.destinyvaultraider.language.Words;
import org.jspecify.annotations.Nullable;

/** What a page says when something did not work: never a code without a sentence. */
record ErrorPage(String title, String sentence, @Nullable String hint, @Nullable Action action) {

  /** A link out of the trouble. */
  record Action(String label, String href) {

    static Action signIn() {
      return new Action(Words.say("web.sign-in"), Visitors.SIGN_IN);
    }

    static Action accounts() {
      return new Action(Words.say("web.choose-account"), "/accounts");
    }

    static Action home() {
      return new Action(Words.say("web.to-home"), "/");
    }
  }

  /** The page for a status that nothing more is known about. */
  static ErrorPage ofStatus(int status, boolean signedIn) {
    return switch (status) {
      case 401, 403 ->
          new ErrorPage(
              Words.say("web.not-allowed"),
              Words.say("web.not-allowed.why"),
              Words.say("web.not-allowed.hint"),
              signedIn ? Action.home() : Action.signIn());
      case 404 ->
          new ErrorPage(
              Words.say("web.nothing-here"),
              Words.say("web.nothing-here.why"),
              null,
              Action.home());
      case 503 ->
          new ErrorPage(
              Words.say("web.busy"), Words.say("web.busy.why"), Words.say("web.busy.hint"), null);
      default ->
          status < 500
              ? new ErrorPage(
                  Words.say("web.not-understood"),
                  Words.say("web.not-understood.why"),
                  Words.say("web.not-understood.hint"),
                  Action.home())
              : new ErrorPage(
                  Words.say("web.broken"),
                  Words.say("web.broken.why"),
                  Words.say("web.broken.hint"),
                  Action.home());
    };
  }
}
