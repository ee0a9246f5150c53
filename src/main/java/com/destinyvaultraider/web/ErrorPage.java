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
          page(
              "web.not-allowed",
              "web.not-allowed.why",
              "web.not-allowed.hint",
              signedIn ? Action.home() : Action.signIn());
      case 404 ->
          new ErrorPage(
              Words.say("web.nothing-here"),
              Words.say("web.nothing-here.why"),
              null,
              Action.home());
      case 413 -> page("web.too-large", "web.too-large.why", "web.too-large.hint", Action.home());
      case 429 -> page("web.too-fast", "web.too-fast.why", "web.too-fast.hint", null);
      case 503 -> page("web.busy", "web.busy.why", "web.busy.hint", null);
      default ->
          status < 500
              ? page(
                  "web.not-understood",
                  "web.not-understood.why",
                  "web.not-understood.hint",
                  Action.home())
              : page("web.broken", "web.broken.why", "web.broken.hint", Action.home());
    };
  }

  private static ErrorPage page(
      String title, String sentence, String hint, @Nullable Action action) {
    return new ErrorPage(Words.say(title), Words.say(sentence), Words.say(hint), action);
  }
}
