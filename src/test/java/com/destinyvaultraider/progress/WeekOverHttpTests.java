package com.destinyvaultraider.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.account.Browser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** This week as the people of the sandbox see it, with and without a Bungie.net that answers. */
class WeekOverHttpTests extends ProgressTestBase {

  private static final long CROSS_SAVER = 23300002;
  private static final long NEWCOMER = 23300003;
  private static final long STRANGER = 23300004;
  private static final List<Long> PLAYERS =
      List.of(VETERAN, CROSS_SAVER, 23300005L, 23300006L, 23300007L, 23300008L, 23300009L);

  private static final String AWAY = "{'kind':'maintenance'}";
  private static final String BUSY =
      "{'kind':'error','code':1672,'path':'/Platform/Destiny2/3/Profile/4611686018400000201/'}";
  private static final String HUNTER = "2305843009300000001";
  private static final String TITAN = "2305843009300000003";
  private static final String TITAN_OF_ANOTHER = "2305843009300000012";

  @Test
  void answersWhatToDoTonightWithOneRequest() {
    Browser browser = Browser.signedIn(port, VETERAN);
    browser.get("/vault");
    sandbox.forgetCalls();

    String page = browser.get("/progress").body();

    assertThat(page)
        .contains("Daily reset", "Weekly reset", "Season ends", "Season rank", "Guardian rank")
        .contains("Vanquisher", "Artifact bonus")
        .contains("id=\"s-tracked\"", "id=\"s-tonight\"", "id=\"s-challenge\"", "id=\"s-quest\"")
        .contains("class=\"bucket fold catalyst\"", "class=\"bucket fold pattern\"")
        .contains("step 3 of 7", "Legendary Engram", "Encounters", "2 × Legendary Engram")
        .contains("Patterns extracted", ">Hunter<", ">Warlock<", ">Titan<")
        .doesNotContain("Unknown (", "Unknown item", "{var:");
    assertThat(sandbox.calls())
        .containsExactly("GET /Platform/Destiny2/3/Profile/4611686018400000101/");

    browser.get("/progress");
    browser.get("/progress?character=" + TITAN);
    assertThat(sandbox.calls()).hasSize(1);
  }

  @Test
  void showsOneCharacterAloneAndNobodyElses() {
    Browser browser = Browser.signedIn(port, VETERAN);

    String page = browser.get("/progress?character=" + TITAN).body();

    assertThat(page).contains("aria-current=\"true\"");
    assertThat(page.substring(page.indexOf("s-tracked")))
        .contains("Titan")
        .doesNotContain("Warlock");
    assertThat(browser.get("/progress?character=" + TITAN_OF_ANOTHER).statusCode()).isEqualTo(404);
    assertThat(browser.get("/progress?character=x").statusCode()).isEqualTo(400);
  }

  @Test
  void putsThePlayersOwnNumbersIntoTexts() {
    Browser browser = Browser.signedIn(port, VETERAN);

    assertThat(browser.get("/progress?character=" + HUNTER).body())
        .contains("Your season rank is 2.", "Up to 6 bounties this week.");
    assertThat(browser.get("/progress?character=" + TITAN).body())
        .contains("Your season rank is 2.", "Up to 8 bounties this week.")
        .doesNotContain("Up to 6 bounties");

    progresses.forget();
    sandbox.putsFault("{'kind':'missing-components','components':[1200]}");
    assertThat(browser.get("/progress").body())
        .contains("Your season rank is ?.")
        .doesNotContain("did not say", "{var:");
  }

  @Test
  void isThereForEverybodyWhoPlays() {
    for (long person : PLAYERS) {
      String page = Browser.signedIn(port, person).get("/progress").body();

      assertThat(page)
          .as("page of " + person)
          .contains("Daily reset", "id=\"s-challenge\"")
          .doesNotContain("Unknown (", "Unknown item", "no character yet");
    }
  }

  @Test
  void tellsNewcomersWhyThereIsNothing() {
    assertThat(Browser.signedIn(port, NEWCOMER).get("/progress").body())
        .contains("This account has no character yet", "Daily reset", "Guardian rank")
        .doesNotContain("id=\"s-", "did not say");
    assertThat(Browser.signedIn(port, STRANGER).get("/progress").body())
        .contains("No Destiny account");
  }

  @Test
  void showsTheLastKnownWhileBungieIsAway() {
    Browser browser = Browser.signedIn(port, CROSS_SAVER);
    sandbox.putsFault(AWAY);
    assertThat(browser.get("/progress").body())
        .contains("Nothing known yet", "down for maintenance")
        .doesNotContain("s-challenge");

    progresses.forget();
    sandbox.noFaults();
    browser.get("/progress");
    sandbox.putsFault(BUSY, Duration.ofHours(3));
    // The next call of anybody tells what time it is.
    Browser.signedIn(port, VETERAN);
    String page = browser.get("/progress").body();

    assertThat(page)
        .contains("What you see is as of 3 hours ago", "As of 3 hours ago")
        .contains("servers are busy", "id=\"s-challenge\"");
  }

  @ParameterizedTest
  @CsvSource({
    "200, which characters you have",
    "201, which quests and bounties",
    "202, how far your characters are",
    "900, 'how far your triumphs, catalysts and patterns are'"
  })
  void saysWhatBungieDidNotTell(int component, String words) {
    Browser browser = Browser.signedIn(port, VETERAN);
    sandbox.putsFault("{'kind':'missing-components','components':[" + component + "]}");

    String page = browser.get("/progress").body();

    assertThat(page)
        .contains("Bungie did not say " + words)
        .doesNotContain("no character yet", "Nothing is left to do");
  }

  @Test
  void goesWithTheClockOfTheGame() {
    Browser browser = Browser.signedIn(port, VETERAN);
    String before = browser.get("/progress").body();
    sandbox.putsFault("", Duration.ofDays(7));
    progresses.forget();

    String after = browser.get("/progress").body();

    // Nobody has played since: what is done anew each week is not begun.
    assertThat(before).contains(">done<");
    assertThat(resetDay(after)).isNotEqualTo(resetDay(before));
    assertThat(after).contains("As of just now").doesNotContain("progress value=\"3\" max=\"4\"");
  }

  @Test
  void speaksGerman() {
    Browser browser = Browser.signedIn(port, VETERAN);
    browser.post("/language", Map.of("_csrf", browser.csrfOn("/vault"), "language", "de"));

    assertThat(browser.get("/progress").body())
        .contains("Diese Woche", "Täglicher Reset", "Hüterrang", "Wöchentliche Herausforderungen")
        .contains("Schritt 3 von 7");

    browser.post("/language", Map.of("_csrf", browser.csrfOn("/vault"), "language", "en"));
  }

  private static String resetDay(String page) {
    int at = page.indexOf("datetime=\"", page.indexOf("Weekly reset"));
    return page.substring(at + 10, at + 20);
  }
}
