package com.destinyvaultraider.account;

import com.destinyvaultraider.account.SignInRequired.Reason;
import com.destinyvaultraider.language.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept about a player, and what they can do about it.
 *
 * @param access how the access to Bungie.net stands, a sentence each
 * @param signInAgain whether the access has come to its end
 */
record DataPage(
    String title,
    String displayName,
    List<Entry> sessions,
    List<String> access,
    boolean signInAgain) {

  static DataPage of(
      Player player,
      List<Browsers.Session> sessions,
      @Nullable UUID here,
      @Nullable StoredGrant grant) {
    Reason ended = grant == null ? Reason.SIGNED_OUT : grant.ended();
    return new DataPage(
        Words.say("account.data"),
        player.displayName(),
        sessions.stream().map(session -> Entry.of(session, here)).toList(),
        grant == null || ended != null
            ? List.of(ended == null ? "" : ended.sentence())
            : access(grant),
        ended != null);
  }

  private static List<String> access(StoredGrant grant) {
    Instant until = grant.lastsUntil();
    String renewed = Words.say("account.renewed-at", Moments.minute(grant.renewedAt()));
    return until == null
        ? List.of(renewed)
        : List.of(renewed, Words.say("account.lasts-until", Moments.day(until)));
  }

  /**
   * A browser in which the player is signed in.
   *
   * @param action where ending it is posted
   */
  record Entry(String name, String when, boolean here, String action) {

    static Entry of(Browsers.Session session, @Nullable UUID here) {
      return new Entry(
          name(session.device()),
          Words.say(
              "account.session-when",
              Moments.day(session.since()),
              Moments.minute(session.lastUsedAt())),
          session.browser().equals(here),
          "/data/sessions/%s/end".formatted(session.browser()));
    }

    private static String name(Device device) {
      String program = device.program();
      String system = device.system();
      if (program == null) {
        return system == null ? Words.say("account.some-browser") : system;
      }
      return system == null ? program : Words.say("account.browser-on", program, system);
    }
  }
}
