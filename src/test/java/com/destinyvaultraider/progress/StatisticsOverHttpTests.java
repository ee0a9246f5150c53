package com.destinyvaultraider.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.account.Browser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Statistics of the people of the sandbox, with and without a Bungie.net that answers. */
class StatisticsOverHttpTests extends ProgressTestBase {

  private static final long NEWCOMER = 23300003;
  private static final long HOARDER = 23300005;
  private static final long PRIVATE = 23300007;
  private static final long IDLE = 23300009;

  private static final String HUNTER = "2305843009300000001";
  private static final String SOMEBODY_ELSES = "2305843009300000012";
  private static final String ACCOUNT = "/Platform/Destiny2/3/Account/4611686018400000101/";
  private static final Pattern REPORT = Pattern.compile("/statistics/activities/(\\d+)\"");
  private static final Pattern CELL = Pattern.compile("<t[dh][^>]*>(.*?)</t[dh]>");

  @Test
  void tellsWhatAnAccountHasPlayed() {
    Browser browser = Browser.signedIn(port, VETERAN);
    browser.get("/progress");
    sandbox.forgetCalls();

    String page = browser.get("/statistics").body();

    assertThat(page)
        .contains("All time", "By mode", "The last 30 days", "Weapons most used")
        .contains("Trials of Osiris", "Iron Banner", "Gambit", "Dungeons", "Raids", "Strikes")
        .contains("Kills a day", "Kills per death in PvP", "Hours a day", "As a table")
        .contains("<rect class=\"pve\"", "class=\"curve pvp\"")
        .doesNotContain("style=", "NaN", "Infinity", "Unknown item");
    // The sums, the days, the whole account, and the weapons of three characters.
    assertThat(sandbox.calls()).hasSize(6).allMatch(call -> call.startsWith("GET " + ACCOUNT));

    browser.get("/statistics");
    assertThat(sandbox.calls()).hasSize(6);
  }

  @Test
  void addsUpOverActivitiesModesAndCharacters() {
    Browser browser = Browser.signedIn(port, VETERAN);
    String page = browser.get("/statistics?character=" + HUNTER).body();
    long activities = 0;
    long kills = 0;
    String address = "/statistics/activities?character=" + HUNTER + "&mode=trials";
    while (!address.isEmpty()) {
      String history = browser.get(address).body();
      for (String row : rows(history)) {
        activities++;
        kills += number(cells(row).get(2));
      }
      address = link(history, "next");
    }

    List<String> trials = cells(rowOf(page, "Trials of Osiris"));
    assertThat(activities).isGreaterThan(5).isEqualTo(number(trials.get(1)));
    assertThat(kills).isEqualTo(number(trials.get(2)));
    assertThat(number(cells(rowOf(page, "PvE")).get(2)) + number(cells(rowOf(page, "PvP")).get(2)))
        .isEqualTo(number(fact(page, "Kills")));
  }

  @Test
  void listsActivitiesAndReportsEach() {
    Browser browser = Browser.signedIn(port, VETERAN);

    String history = browser.get("/statistics/activities").body();
    String iron = browser.get("/statistics/activities?mode=iron-banner").body();
    String report = browser.get("/statistics/activities/" + report(iron)).body();

    assertThat(rows(history)).hasSize(25);
    assertThat(history).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
    assertThat(browser.get("/statistics/activities?page=2").body()).contains("rel=\"prev\"");
    assertThat(rows(iron)).isNotEmpty().allMatch(row -> row.contains("Iron Banner"));
    assertThat(report)
        .contains("Iron Banner: Midtown", "Victory", "Defeat", "Alpha", "Bravo")
        .contains("Ashen Vesper#4410", ">you<", "Private player")
        .doesNotContain("<b>Rye");
    assertThat(rows(report)).hasSize(8);
    String raid = browser.get("/statistics/activities?mode=raid").body();
    assertThat(browser.get("/statistics/activities/" + report(raid)).body())
        .contains("Players", "Raids")
        .doesNotContain("Alpha");
  }

  @Test
  void saysThatThereIsNothingWhereThereIsNothing() {
    assertThat(Browser.signedIn(port, NEWCOMER).get("/statistics").body())
        .contains("No character yet");
    Browser idle = Browser.signedIn(port, IDLE);
    assertThat(idle.get("/statistics").body())
        .contains("Nothing has been played to its end")
        .doesNotContain("class=\"totals\"", "<svg viewBox=\"0 0 640");
    assertThat(idle.get("/statistics/activities").body()).contains("Nothing of this kind");
    assertThat(idle.get("/statistics/activities?page=3").body()).contains("nothing older");
  }

  @Test
  void neverGuessesAboutWhatIsKeptPrivate() {
    Browser browser = Browser.signedIn(port, PRIVATE);

    assertThat(browser.get("/statistics").body()).contains("Kept private").doesNotContain("K/D");
    assertThat(browser.get("/statistics/activities").body()).contains("Kept private");
    assertThat(browser.get("/progress").body()).contains("s-challenge");

    // What was known before is not shown either.
    Browser hoarder = Browser.signedIn(port, HOARDER);
    hoarder.get("/statistics");
    sandbox.putsFault(
        "{'kind':'error','code':1665,'path':'/Platform/Destiny2/3/Account/'}", Duration.ofHours(1));
    Browser.signedIn(port, VETERAN);
    assertThat(hoarder.get("/statistics").body()).contains("Kept private");
  }

  @Test
  void showsTheLastKnownWhileBungieIsAway() {
    Browser browser = Browser.signedIn(port, VETERAN);
    browser.get("/progress");
    String busy = "{'kind':'error','code':1672,'path':'" + ACCOUNT + "'}";
    sandbox.putsFault(busy);
    assertThat(browser.get("/statistics").body())
        .contains("Nothing known yet", "servers are busy", "how it went shows here")
        .doesNotContain("All time");

    assertThat(browser.get("/statistics/activities?mode=raid").body())
        .contains("servers are busy", "href=\"/statistics/activities?character=" + HUNTER)
        .contains("&amp;mode=raid\"");

    records.forget();
    sandbox.noFaults();
    browser.get("/statistics");
    sandbox.putsFault(busy, Duration.ofHours(2));
    Browser.signedIn(port, HOARDER);

    assertThat(browser.get("/statistics").body())
        .contains("All time", "servers are busy", "as of 2 hours ago");
  }

  @Test
  void showsNobodyElsesAndTakesNothingOdd() {
    Browser browser = Browser.signedIn(port, VETERAN);

    assertThat(browser.get("/statistics?character=" + SOMEBODY_ELSES).statusCode()).isEqualTo(404);
    assertThat(browser.get("/statistics/activities?character=" + SOMEBODY_ELSES).statusCode())
        .isEqualTo(404);
    HttpResponse<String> report = browser.get("/statistics/activities/1");
    assertThat(report.statusCode()).isEqualTo(404);
    assertThat(report.body()).contains("has no report of this activity", "All activities");
    assertThat(browser.get("/statistics/activities?mode=nonsense&page=-7").statusCode())
        .isEqualTo(200);
    assertThat(browser.get("/statistics/activities?page=99999999").body())
        .contains("nothing older");
  }

  @Test
  void speaksGerman() {
    Browser browser = Browser.signedIn(port, VETERAN);
    browser.post("/language", Map.of("_csrf", browser.csrfOn("/vault"), "language", "de"));

    assertThat(browser.get("/statistics").body())
        .contains("Statistik", "Prüfungen von Osiris", "Kills pro Tag", "Meistgenutzte Waffen")
        .containsPattern("\\d\\.\\d{3}")
        .containsPattern("\\d,\\d{2}<");

    browser.post("/language", Map.of("_csrf", browser.csrfOn("/vault"), "language", "en"));
  }

  private static String report(String page) {
    Matcher matcher = REPORT.matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static List<String> rows(String page) {
    return Pattern.compile("<tr[^>]*><th scope=\"row\".*?</tr>", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(found -> found.group())
        .toList();
  }

  private static String rowOf(String page, String name) {
    return rows(page).stream()
        .filter(row -> row.contains(">" + name + "<"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> cells(String row) {
    return CELL.matcher(row).results().map(found -> found.group(1)).toList();
  }

  private static String fact(String page, String name) {
    Matcher matcher = Pattern.compile("<dt>" + name + "</dt><dd>(.*?)</dd>").matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String link(String page, String rel) {
    Matcher matcher = Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]+)\"").matcher(page);
    return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
  }

  private static long number(String text) {
    return Long.parseLong(text.replace(",", ""));
  }
}
