package com.destinyvaultraider.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.account.Player;
import com.destinyvaultraider.account.Players;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Xûr and the other vendors while the weeks of the game go by, each step seen by somebody who has
 * just signed in, from which the application learns what time it is.
 */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=2h", "sandbox.staleness=0s"})
class VendorsOverHttpTests {

  private static final long VETERAN = 23300001;
  private static final String BANSHEE = "/vendors/672118013";
  private static final Pattern OFFER = Pattern.compile("class=\"offer\" data-item-hash=\"(\\d+)\"");
  private static final Pattern PERK =
      Pattern.compile("class=\"plug active[^>]*>\\s*<img[^>]*><span>([^<]+)<");
  private static final Pattern FRESH =
      Pattern.compile(
          "class=\"offer\" data-item-hash=\"(\\d+)\"(?:(?!class=\"offer\").)*?badge fresh",
          Pattern.DOTALL);

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Players players;
  @Autowired private Market market;

  private SandboxControl sandbox = new SandboxControl(0);

  @BeforeEach
  void startAfresh(@Autowired Manifest manifest) {
    sandbox = new SandboxControl(port);
    sandbox.reset();
    sandbox.noFaults();
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    jdbc.sql("delete from xur_sale").update();
    jdbc.sql("delete from vendor_watch").update();
  }

  @AfterEach
  void bungieAnswersAgain() {
    sandbox.noFaults();
  }

  @Test
  void seesXurAwayArriveSellAndLeaveAndWhatIsNewTheNextWeek() {
    String away = at("2030-01-03T11:59:30Z").get("/xur").body();
    assertThat(away)
        .contains("Away", "Back on Friday 4 January, 17:00 UTC", "He comes in one day and 5 hours")
        .doesNotContain("What he had the last time");

    Browser friday = at("2030-01-04T17:00:30Z");
    String first = friday.get("/xur").body();
    assertThat(first)
        .contains("Here now", "Here until Tuesday 8 January, 17:00 UTC", "He leaves in 3 days")
        .contains("class=\"plug active", "<caption", "You have", "Strange Coin")
        .doesNotContain("badge fresh");
    List<String> goods = all(OFFER, first);
    assertThat(goods).hasSizeGreaterThan(15);
    assertThat(market.xur(player()))
        .hasSize(goods.size())
        .allSatisfy(wares -> {
          assertThat(wares.vendor()).isEqualTo("Xûr");
          assertThat(wares.name()).isNotEmpty();
          assertThat(wares.category()).isNotEmpty();
          assertThat(wares.until()).isEqualTo("2030-01-08T17:00:00Z");
        });

    Browser tuesday = at("2030-01-08T17:00:30Z");
    assertThat(tuesday.get("/xur").body()).contains("Away", "What he had the last time");
    assertThat(market.xur(player())).isEmpty();

    Browser next = at("2030-01-11T17:00:30Z");
    String second = next.get("/xur").body();
    List<String> fresh = new ArrayList<>(all(OFFER, second));
    fresh.removeAll(goods);
    assertThat(fresh).isNotEmpty().hasSizeLessThan(all(OFFER, second).size());
    assertThat(all(FRESH, second)).isEqualTo(fresh);
    assertThat(second).contains(fresh.size() + " things that he did not have the last time.");

    String history = next.get("/xur/history").body();
    assertThat(history).contains("Week of 11 January 2030", "Week of 4 January 2030");
    assertThat(history.indexOf("11 January")).isLessThan(history.indexOf("4 January"));
    assertThat(next.get("/xur/history?page=99").body()).contains("Week of 4 January 2030");
    assertThat(history).contains("In 2 weeks so far", "For the first time", "Sum of stats");
  }

  @Test
  void callsNothingNewThatAnotherCharacterOfTheAccountWasSold() {
    at("2030-06-07T17:00:30Z").get("/xur");
    Browser next = at("2030-06-14T17:00:30Z");
    String fresh = all(FRESH, next.get("/xur").body()).getFirst();
    int nobodys = 3;

    jdbc.sql(
            """
            insert into xur_sale values ('2030-06-07 17:00+00', ?, 900, ?, 1, '[]', '{}')
            """)
        .params(nobodys, Long.valueOf(fresh))
        .update();
    assertThat(all(FRESH, next.get("/xur").body())).contains(fresh);
    for (int classType = 0; classType < nobodys; classType++) {
      jdbc.sql("update xur_sale set class_type = ? where sale_index = 900")
          .param(classType)
          .update();
      assertThat(all(FRESH, next.get("/xur").body()))
          .as("class " + classType)
          .doesNotContain(fresh);
    }
  }

  @Test
  void showsWhatHeWasLastKnownToSellWhileBungieIsAway() {
    at("2030-02-02T12:00:00Z").get("/xur");

    String page = at("2030-02-02T12:10:00Z").get("/xur").body();
    assertThat(page).doesNotContain("role=\"status\" class=\"message problem\"");
    Browser later = at("2030-02-02T12:20:00Z");
    sandbox.putsFault(
        "{'kind':'maintenance','path':'/Platform/Destiny2/3/Profile/4611686018400000101/Character'}",
        until("2030-02-02T12:20:00Z"));
    String old = later.get("/xur").body();

    assertThat(old).contains("Here now", "What you see is as of");
    assertThat(all(OFFER, old)).isNotEmpty();
    assertThat(later.get("/vendors").body()).contains("Bungie.net is down");
  }

  @Test
  void showsAllVendorsAndHasTheirGearAtHandUntilItChanges() {
    Browser browser = at("2030-03-05T11:59:30Z");
    sandbox.forgetCalls();

    String all = browser.get("/vendors").body();
    assertThat(all)
        .contains("Banshee-44", "Gunsmith", "Ada-1", "Rank ", "New goods on Tuesday 5 March")
        .contains("in 5 hours<", "<progress")
        .doesNotContain("href=\"/vendors/2190858386");
    await().atMost(Duration.ofSeconds(30)).until(() -> calls("/Vendors/672118013/") == 1);
    await().atMost(Duration.ofSeconds(30)).until(() -> calls("/Vendors/350061650/") == 1);
    assertThat(calls("/Vendors/")).isEqualTo(1);

    String banshee = browser.get(BANSHEE).body();
    browser.get("/vendors");
    assertThat(banshee).contains("Featured Weapons", "class=\"plug active", "<caption");
    assertThat(calls("/Vendors/672118013/")).isEqualTo(1);
    assertThat(calls("/Vendors/")).isEqualTo(1);

    String after = at("2030-03-05T17:30:00Z").get(BANSHEE).body();
    assertThat(calls("/Vendors/672118013/")).isEqualTo(2);
    assertThat(all(OFFER, after)).isNotEqualTo(all(OFFER, banshee));
  }

  @Test
  void showsOnlyWhatIsMissing() {
    Browser browser = at("2030-04-02T12:00:00Z");

    String all = browser.get(BANSHEE).body();
    String missing = browser.get(BANSHEE + "?missing=true").body();

    assertThat(all(OFFER, missing)).isNotEmpty().isSubsetOf(all(OFFER, all));
    assertThat(missing).contains("Everything they sell").doesNotContain("class=\"owned\"");
    assertThat(all).contains("class=\"owned\"");
  }

  @Test
  void showsTheVendorsOfAnotherCharacterAndOfNobodyElse() {
    Browser browser = at("2030-04-09T12:00:00Z");
    Matcher choice =
        Pattern.compile("href=\"(/vendors\\?character=\\d+)\"[^>]*>Titan<")
            .matcher(browser.get("/vendors").body());
    assertThat(choice.find()).isTrue();

    assertThat(browser.get(choice.group(1)).body()).contains("For your Titan");
    assertThat(browser.get("/vendors?character=7").statusCode()).isEqualTo(404);
    assertThat(browser.get("/vendors/7").statusCode()).isEqualTo(404);
    assertThat(Browser.location(browser.get("/vendors/2190858386"))).endsWith("/xur");
  }

  @Test
  void waitsForThingsAndSaysWhoSellsThem() {
    Browser browser = at("2030-05-07T12:00:00Z");
    String sold = all(OFFER, browser.get(BANSHEE).body()).getFirst();
    String csrf = browser.csrfOn("/watches");

    assertThat(browser.get("/watches").body()).contains("You wait for nothing yet");
    browser.post("/watches", Map.of("hash", sold, "_csrf", csrf));
    browser.post("/watches", Map.of("hash", sold, "_csrf", csrf));

    String list = browser.get("/watches").body();
    assertThat(list).contains("data-item-hash=\"" + sold + "\"", "Banshee-44 sells it");
    assertThat(browser.get(BANSHEE).body()).contains("On your watch list");
    assertThat(market.watched(player()))
        .singleElement()
        .satisfies(wares -> {
          assertThat(wares.itemHash()).isEqualTo(Long.parseLong(sold));
          assertThat(wares.vendorHash()).isEqualTo(672118013L);
          assertThat(wares.until()).isEqualTo("2030-05-07T17:00:00Z");
        });
    assertThat(browser.get("/data/export").body()).contains("vendor_watch", sold);

    browser.post("/watches/removed", Map.of("hash", sold, "_csrf", csrf));
    assertThat(browser.get("/watches").body()).contains("You wait for nothing yet");
    assertThat(market.watched(player())).isEmpty();
    assertThat(browser.post("/watches", Map.of("hash", "1", "_csrf", csrf)).statusCode())
        .isEqualTo(404);
    assertThat(browser.post("/watches", Map.of("hash", sold)).statusCode()).isEqualTo(403);
  }

  @Test
  void waitsForAWeaponOnlyWithThePerksThatAreWanted() {
    Browser browser = at("2030-05-29T18:00:00Z");
    String shop = browser.get(BANSHEE).body();
    String sold = all(OFFER, shop).getFirst();
    String perk = all(PERK, shop).getFirst();
    String csrf = browser.csrfOn("/watches");
    browser.post("/watches", Map.of("hash", sold, "_csrf", csrf));
    browser.get("/watches");

    narrow(browser, sold, perk.toUpperCase(Locale.ROOT) + " , ");
    assertThat(browser.get("/watches").body())
        .contains("only with " + perk, "Only with " + perk, "Banshee-44 sells it");
    assertThat(market.watched(player())).hasSize(1);

    narrow(browser, sold, "No Such Perk");
    assertThat(browser.get("/watches").body())
        .contains("No perk is called “No Such Perk”.", "Only with " + perk);

    narrow(browser, sold, perk + ", Glimmer");
    assertThat(browser.get("/watches").body())
        .contains("Only with " + perk + ", Glimmer", "Nobody sells it with these perks now");
    assertThat(market.watched(player())).isEmpty();

    narrow(browser, sold, "");
    assertThat(browser.get("/watches").body()).contains("with any perks", "Banshee-44 sells it");
    assertThat(market.watched(player())).hasSize(1);
    Map<String, String> unwatched = Map.of("hash", "347366834", "_csrf", csrf);
    assertThat(browser.post("/watches/perks", unwatched).statusCode()).isEqualTo(404);
  }

  @Test
  void showsOnAnItemsCardAndPageThatItIsWaitedFor() {
    Browser browser = at("2030-05-21T12:00:00Z");
    Matcher tile =
        Pattern.compile("data-item-hash=\"(\\d+)\" data-item-id=\"(\\d+)\"")
            .matcher(browser.get("/vault").body());
    assertThat(tile.find()).isTrue();
    String hash = tile.group(1);
    String address = "/items/" + tile.group(2);
    Map<String, String> form =
        Map.of("hash", hash, "back", address, "_csrf", browser.csrfOn("/watches"));
    assertThat(browser.get(address).body())
        .contains("Watch for it at vendors")
        .doesNotContain("On your watch list");

    String shown = browser.post("/watches", form, "HX-Target", "watch-" + hash).body();

    assertThat(shown)
        .startsWith("<form")
        .contains("On your watch list: stop watching", "role=\"status\"", "You wait for")
        .contains("action=\"/watches/removed\"", "value=\"" + address);
    for (String page : List.of(address, address + "/card")) {
      assertThat(browser.get(page).body()).contains("On your watch list: stop watching");
    }
    assertThat(browser.post("/watches/removed", form, "HX-Target", "watch-" + hash).body())
        .startsWith("<form")
        .contains("Watch for it at vendors", "no longer", "action=\"/watches\"");
    assertThat(Browser.location(browser.post("/watches", form))).isEqualTo(address);
  }

  @Test
  void findsThingsToWaitForByTheirName() {
    Browser browser = at("2030-05-14T12:00:00Z");

    assertThat(browser.get("/watches?name=gjallarhorn").body())
        .contains("Gjallarhorn", "called “gjallarhorn”", "Watch for it");
    assertThat(browser.get("/watches?name=no+such+thing").body())
        .contains("Nothing is called “no such thing”.");
    assertThat(browser.get("/watches?name=dragon%27s+sh").body())
        .contains("name=\"back\" value=\"/watches?name=dragon&#39;s%20sh\"");
  }

  /** Somebody who signs in at this time of the game. */
  private Browser at(String moment) {
    sandbox.putsFault("", until(moment));
    return Browser.signedIn(port, VETERAN);
  }

  private static Duration until(String moment) {
    return Duration.between(Instant.now(), Instant.parse(moment));
  }

  private static void narrow(Browser browser, String item, String perks) {
    browser.post(
        "/watches/perks",
        Map.of("hash", item, "perks", perks, "_csrf", browser.csrfOn("/accounts")));
  }

  private Player player() {
    long id =
        jdbc.sql("select id from users where bungie_membership_id = ?")
            .param(VETERAN)
            .query(Long.class)
            .single();
    return players.find(id).orElseThrow();
  }

  private long calls(String part) {
    return sandbox.calls().stream().filter(call -> call.endsWith(part)).count();
  }

  private static List<String> all(Pattern pattern, String page) {
    return pattern.matcher(page).results().map(result -> result.group(1)).toList();
  }
}
