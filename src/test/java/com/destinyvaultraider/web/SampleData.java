package com.destinyvaultraider.web;

import java.util.List;
import java.util.Map;

/** Invented accounts, sessions and sign-ins for the gallery. */
final class SampleData {

  private static final String LYRA = "Lyra-Nine#0042";

  private SampleData() {}

  static Object accounts() {
    return new Accounts(
        "Your accounts",
        LYRA,
        List.of(
            new Playable(
                "Lyra-Nine",
                "Steam",
                "/accounts/3/1",
                true,
                "Cross save · Last played Nov 22, 2026"),
            new Playable("LyraNine", "PlayStation", "/accounts/2/2", false, ""),
            new Playable(
                "Lyra of the Very Long Name", "Xbox", "/accounts/1/3", false, "No character yet")),
        List.of(
            new Bungie(LYRA, "/accounts/254/1", true),
            new Bungie("Her Brother#0007", "/accounts/254/2", false)));
  }

  static Object data() {
    return new Data(
        "My data",
        LYRA,
        List.of(
            new Session(
                "Firefox on Windows",
                "Since Nov 1, 2026, last used Nov 30, 2026, 5:40 PM UTC",
                true,
                "/data/sessions/1/end"),
            new Session(
                "Safari on iPhone",
                "Since Oct 12, 2026, last used Nov 28, 2026, 9:02 PM UTC",
                false,
                "/data/sessions/2/end")),
        List.of(
            "Renewed Nov 30, 2026, 5:12 PM UTC.",
            "Good until Feb 28, 2027 where you do not come by before."),
        false);
  }

  static Object dataWithoutAccess() {
    return new Data(
        "My data",
        LYRA,
        List.of(),
        List.of("Bungie.net no longer accepts the access that you gave."),
        true);
  }

  static Map<String, Object> delete() {
    return Map.of("displayName", LYRA);
  }

  static Map<String, Object> privacy() {
    return Map.of("contact", "host@example.org");
  }

  static Object failedSignIn() {
    return new FailedSignIn(
        "You said no",
        "Bungie.net asked whether this site may see your gear. Nobody was signed in.",
        "If that was a slip, start again.",
        List.of(
            "You are still signed in as Lyra-Nine#0042.",
            "The page that you wanted is remembered. You get there as soon as you are signed in."),
        "/",
        true);
  }

  static Object plainlyFailedSignIn() {
    return new FailedSignIn(
        "Bungie is down for maintenance",
        "Bungie.net signs nobody in while it is being worked on.",
        "Your gear is safe.",
        List.of(),
        "/",
        false);
  }

  record Playable(
      String displayName, String platform, String action, boolean current, String about) {}

  record Bungie(String displayName, String action, boolean current) {}

  record Accounts(
      String title, String displayName, List<Playable> accounts, List<Bungie> bungieAccounts) {}

  record Session(String name, String when, boolean here, String action) {}

  record Data(
      String title,
      String displayName,
      List<Session> sessions,
      List<String> access,
      boolean signInAgain) {}

  record FailedSignIn(
      String title,
      String sentence,
      String hint,
      List<String> kept,
      String again,
      boolean signedIn) {}
}
