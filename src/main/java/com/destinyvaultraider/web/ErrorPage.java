package com.destinyvaultraider.web;

import org.jspecify.annotations.Nullable;

/** What a page says when something did not work: never a code without a sentence. */
record ErrorPage(String title, String sentence, @Nullable String hint, @Nullable Action action) {

  /** A link out of the trouble. */
  record Action(String label, String href) {

    static final Action SIGN_IN = new Action("Sign in with Bungie", Visitors.SIGN_IN);
    static final Action ACCOUNTS = new Action("Choose an account", "/accounts");
    static final Action HOME = new Action("To the start page", "/");
  }

  /** The page for a status that nothing more is known about. */
  static ErrorPage ofStatus(int status, boolean signedIn) {
    return switch (status) {
      case 401, 403 ->
          new ErrorPage(
              "Not allowed",
              "The page you sent this from was too old, or you are no longer signed in.",
              "Nothing was changed. Load the page again and repeat what you did.",
              signedIn ? Action.HOME : Action.SIGN_IN);
      case 404 ->
          new ErrorPage(
              "Nothing here",
              "There is no such page, or it shows something that is not yours.",
              null,
              Action.HOME);
      case 503 ->
          new ErrorPage(
              "Back in a moment", "The site is busy or starting.", "Try again shortly.", null);
      default ->
          status < 500
              ? new ErrorPage(
                  "That did not work",
                  "The request could not be understood.",
                  "Go back, load the page again and repeat what you did.",
                  Action.HOME)
              : new ErrorPage(
                  "Something broke",
                  "That is our mistake, not yours. It has been noted.",
                  "Try again; if it keeps failing, come back a little later.",
                  Action.HOME);
    };
  }
}
