package com.destinyvaultraider.outage;

import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.bungie.CharacterId;
import com.destinyvaultraider.inventory.Picture;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One of the sandbox's crowd, signed in to the application. */
final class Guardian {

  private static final long PEOPLE = 23_300_000L;
  private static final long MEMBERSHIPS = 4611686018400000000L;
  private static final int CROWD = 10_000;

  private final Bench bench;
  private final int number;
  private Browser browser;

  private Guardian(Bench bench, int number) {
    this.bench = bench;
    this.number = number;
    this.browser = new Browser(bench.port());
  }

  /** Nobody yet, as far as the application knows. */
  static Guardian stranger(Bench bench, int number) {
    return new Guardian(bench, CROWD + number);
  }

  static Guardian signedIn(Bench bench, int number) {
    return signedIn(stranger(bench, number));
  }

  /** Somebody who is not of the crowd, and in a clan. */
  static Guardian inClan(Bench bench) {
    return signedIn(new Guardian(bench, 1));
  }

  private static Guardian signedIn(Guardian guardian) {
    // The very first calls of a run may take longer than they may here.
    await().atMost(Duration.ofSeconds(60)).until(() -> guardian.signIn().problem().isEmpty());
    await().atMost(Duration.ofSeconds(60)).until(() -> guardian.get("/vault").tiles() > 0);
    return guardian;
  }

  /** The Bungie.net membership. */
  long person() {
    return PEOPLE + number;
  }

  /** The one of the crowd who has an account with this membership id. */
  static long personWith(long membership) {
    return PEOPLE + membership - MEMBERSHIPS;
  }

  Browser browser() {
    return browser;
  }

  /** Signs in anew, in a new browser. */
  Page signIn() {
    browser = new Browser(bench.port());
    return comeBack(agree());
  }

  /** Agrees to the sign-in at Bungie, and returns where that sends the browser. */
  String agree() {
    return Browser.location(
        browser.get(
            "/sandbox/en/OAuth/Authorize?client_id=1&response_type=code&as=%d&state=%s"
                .formatted(person(), browser.startSignIn())));
  }

  /** Goes there, and to wherever that leads. */
  Page comeBack(String callback) {
    return follow(browser.get(callback));
  }

  Page get(String path) {
    return Page.of(browser.get(path));
  }

  Page post(String path, Map<String, String> form) {
    Map<String, String> all = new HashMap<>(form);
    all.put("_csrf", browser.csrfOn("/accounts"));
    return follow(browser.post(path, all));
  }

  Player player() {
    return bench.players().find(id()).orElseThrow();
  }

  long id() {
    return bench
        .database()
        .sql("select id from users where bungie_membership_id = ?")
        .param(person())
        .query(Long.class)
        .single();
  }

  /** The picture at hand. */
  Picture picture() {
    return bench.pictures().atHand(player());
  }

  /** What Bungie says now. */
  Picture fresh() {
    bench.pictures().doubt(player());
    return bench.pictures().of(player());
  }

  CharacterId character() {
    return picture().characters().getFirst().id();
  }

  /** Everything that the account truly holds. */
  Stream<JsonNode> truth() {
    return bench.sandbox().items(Long.toString(MEMBERSHIPS + number));
  }

  private Page follow(HttpResponse<String> response) {
    HttpResponse<String> last = response;
    for (int steps = 0; steps < 5 && last.statusCode() / 100 == 3; steps++) {
      last = browser.get(Browser.location(last).replaceFirst("^https?://[^/]+", ""));
    }
    return Page.of(last);
  }
}
