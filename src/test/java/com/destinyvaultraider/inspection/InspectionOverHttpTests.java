package com.destinyvaultraider.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Items in full, side by side and one after another, locked and arranged, as pages ask for it. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
class InspectionOverHttpTests {

  private static final String VETERAN = "4611686018400000101";
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Pattern POWER = Pattern.compile("</th><td>[^<]*</td><td>(\\d*)</td>");

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  private SandboxControl sandbox = new SandboxControl(0);
  private Browser browser = new Browser(0);
  private List<JsonNode> items = List.of();

  @BeforeEach
  void signIn(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    sandbox = new SandboxControl(port);
    sandbox.noFaults();
    browser = Browser.signedIn(port, 23300001);
    jdbc.sql("delete from vault_arrangement").update();
    items =
        sandbox
            .items(VETERAN)
            .filter(item -> item.path("owner").asString().equals("vault"))
            .filter(item -> item.has("itemInstanceId"))
            .toList();
  }

  @Test
  void tellsAllAboutAnItemOnACardAndOnAPageOfItsOwn() {
    String id = id(items.getFirst());

    assertThat(browser.get("/items/" + id + "/card").body())
        .startsWith("<article")
        .contains("In the vault", "class=\"bars\"", "href=\"/items/" + id);
    assertThat(browser.get("/items/" + id).body())
        .contains("Perks", "What you say about it", "To Hunter", "Where did it go?");
    assertThat(browser.get("/vault").body()).contains("class=\"about\" href=\"/items/" + id);
  }

  @Test
  void tellsInWhichLoadoutsOfTheGameItIs() {
    String worn =
        sandbox
            .items(VETERAN)
            .filter(item -> item.path("equipped").asBoolean())
            .map(InspectionOverHttpTests::id)
            .findFirst()
            .orElseThrow();

    assertThat(browser.get("/items/" + worn).body()).contains("PvE (Hunter, place 1)");
    assertThat(browser.get("/items/" + worn + "/card").body()).contains("PvE (Hunter, place 1)");
    assertThat(browser.get("/items/" + id(items.getFirst())).body())
        .doesNotContain("In loadouts of the game");
  }

  @Test
  void tellsAboutStacksToo() {
    String hash =
        sandbox
            .items(VETERAN)
            .filter(item -> !item.has("itemInstanceId"))
            .map(item -> item.path("itemHash").asString())
            .findFirst()
            .orElseThrow();

    assertThat(browser.get("/stacks/" + hash).statusCode()).isEqualTo(200);
    assertThat(browser.get("/stacks/" + hash + "/card").body()).startsWith("<article");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/items/1", "/items/1/card", "/stacks/1", "/compare?like=1"})
  void doesNotKnowWhatIsNotThePlayers(String address) {
    assertThat(browser.get(address).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/items/x", "/stacks/-", "/review?of=X", "/table?of=X", "/review?item=x"})
  void refusesAddressesThatMakeNoSense(String address) {
    assertThat(browser.get(address).statusCode()).isEqualTo(400);
  }

  @Test
  void anotherPlayersItemsCanNeitherBeSeenNorLocked() {
    String id = id(items.getFirst());
    Browser other = Browser.signedIn(port, 23300002);

    assertThat(other.get("/items/" + id).statusCode()).isEqualTo(404);
    assertThat(
            other
                .post(
                    "/locks",
                    Map.of("_csrf", other.csrfOn("/accounts"), "thing", id, "locked", "true"))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void locksAndUnlocksWhereverItLies() {
    JsonNode item =
        items.stream().filter(each -> !each.path("locked").asBoolean()).findFirst().orElseThrow();
    String id = id(item);

    assertThat(lock(List.of(id), true)).contains("Locked 1 thing.");
    assertThat(isLocked(id)).isTrue();
    assertThat(browser.get("/items/" + id).body()).contains(">Unlock<");

    assertThat(lock(List.of(id), false)).contains("Unlocked 1 thing.");
    assertThat(isLocked(id)).isFalse();
  }

  @Test
  void locksManyWithOneCallForEachThatIsNotLockedYet() {
    List<String> ids = items.stream().limit(4).map(InspectionOverHttpTests::id).toList();
    lock(ids, false);
    sandbox.forgetCalls();

    assertThat(lock(ids, true)).contains("Locked 4 things.");
    assertThat(lock(ids, true)).contains("Locked 4 things.");

    assertThat(sandbox.calls()).filteredOn(call -> call.contains("SetLockState")).hasSize(4);
    assertThat(ids).allMatch(this::isLocked);
    lock(ids, false);
  }

  @Test
  void saysWhyBungieHasNotLockedItYetAndGoesOnByItself() {
    String id = unlocked(1).getFirst();
    browser.get("/items/" + id);
    sandbox.putsFault("{'kind':'maintenance'}");

    assertThat(lock(List.of(id), true)).contains("Bungie.net is down for maintenance", "Details");

    sandbox.noFaults();
    await().atMost(LONG).until(() -> isLocked(id));
  }

  @Test
  void tellsHowFarItGotWithManyOnPagesWithoutScript() {
    List<String> ids = unlocked(6);
    sandbox.putsFault(
        "{'kind':'latency','millis':900,'path':'/Platform/Destiny2/Actions/Items/SetLock'}");

    String page = lock(ids, true);

    assertThat(page)
        .containsPattern("Done with [1-5] of 6 so far")
        .contains("<progress", "Details");
    assertThat(page).contains("Lock 6 things", "of 6 steps done");
    sandbox.noFaults();
    String order = "/orders/" + after(page, "href=\"/orders/", "\"");
    assertThat(browser.get(order).body()).contains("Lock 6 things", "Cancel the rest");
    await().atMost(LONG).until(() -> browser.get("/history").body().contains("Locked 6 things."));
    String done = browser.get(order).body();
    assertThat(done).contains("Is locked.", ">Undo<").doesNotContain("Cancel the rest");
    assertThat(ids).allMatch(this::isLocked);

    String back = after(done, "name=\"key\" value=\"", "\"");
    browser.post(order + "/undo", withToken(Map.of("key", back)));
    await().atMost(LONG).until(() -> ids.stream().noneMatch(this::isLocked));
  }

  @Test
  void locksAndUnlocksAsTagsSayWhereThePlayerWantsThat() {
    List<String> ids = unlocked(2);
    String both = "/annotations/bulk?thing=%s&thing=%s".formatted(ids.getFirst(), ids.getLast());
    shown("/annotations", Map.of("thing", ids.getFirst(), "tag", "keep"));
    browser.post("/annotations/lock", withToken(Map.of("follows", "true")));

    shown(both, Map.of("tag", "favorite"));
    await().atMost(LONG).until(() -> ids.stream().allMatch(this::isLocked));
    String junked = shown(both, Map.of("tag", "junk"));
    await().atMost(LONG).until(() -> ids.stream().noneMatch(this::isLocked));
    shown("/annotations/undo/" + after(junked, "action=\"/annotations/undo/", "\""), Map.of());
    await().atMost(LONG).until(() -> ids.stream().allMatch(this::isLocked));

    browser.post("/annotations/lock", withToken(Map.of("follows", "false")));
    shown(both, Map.of("tag", ""));
    lock(ids, false);
  }

  @ParameterizedTest
  @CsvSource({"//evil.example,/vault", "https://evil.example,/vault", "/power,/power"})
  void leadsBackToOwnPagesOnly(String back, String target) {
    String answer =
        Browser.location(browser.post("/locks", withToken(Map.of("locked", "true", "back", back))));

    assertThat(answer).isEqualTo(target);
  }

  @Test
  void comparesAndShowsDifferencesOnlyOnDemand() {
    String some =
        items.stream()
            .limit(3)
            .map(InspectionOverHttpTests::id)
            .reduce((a, b) -> a + "," + b)
            .orElseThrow();

    String all = browser.get("/compare?items=" + some).body();
    String different = browser.get("/compare?items=" + some + "&differences=true").body();

    assertThat(all).contains("class=\"best\"", "Show differences only");
    assertThat(different).contains("Show everything");
    assertThat(different.length()).isLessThan(all.length() + 100);
    assertThat(browser.get("/compare?like=" + id(items.getFirst())).statusCode()).isEqualTo(200);
    assertThat(browser.get("/compare?items=1,2").body())
        .contains("There is nothing to compare", "2 of them are no longer there");
  }

  @Test
  void reviewsOneAfterAnotherAndForgetsWhatIsTagged() {
    String first = browser.get("/review?of=WEAPONS").body();
    int left = left(first);
    String thing = question(first);

    browser.post("/annotations", withToken(Map.of("thing", thing, "tag", "keep")));

    assertThat(left(browser.get("/review?of=WEAPONS").body())).isLessThan(left);
    browser.post("/annotations", withToken(Map.of("thing", thing, "tag", "")));
    assertThat(question(browser.get("/review?of=WEAPONS&item=1").body())).isEqualTo(thing);
  }

  @Test
  void goesOnInTheReviewWhereItWas() {
    String skipped = question(browser.get("/review").body());
    String page = browser.get("/review?of=ARMOR&after=" + skipped).body();
    String thing = question(page);
    String here = after(page, "name=\"page\" value=\"", "\"").replace("&amp;", "&");
    assertThat(here).isEqualTo("/review?of=ARMOR&item=" + thing);
    assertThat(page).contains("<b>2</b>", "/review?of=ARMOR&amp;after=" + thing);

    String answer =
        browser
            .post("/annotations", withToken(Map.of("thing", thing, "tag", "junk", "page", here)))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String next = browser.get(answer).body();
    assertThat(next).contains("<b>2</b>").doesNotContain("value=\"" + thing);
    String undo = after(next, "action=\"/annotations/undo/", "\"");
    Map<String, String> form = withToken(Map.of("page", here));
    assertThat(next).contains("name=\"page\" value=\"/review?of=ARMOR&amp;item=" + thing);
    String back =
        browser
            .post("/annotations/undo/" + undo, form)
            .headers()
            .firstValue("Location")
            .orElseThrow();

    assertThat(question(browser.get(back).body())).isEqualTo(thing);
  }

  @Test
  void leavesOutOfTheReviewWhatIsNotInQuestion() {
    String page = browser.get("/review?of=ARMOR").body();
    String thing = question(page);
    String other = after(page, "&amp;without=", "\"");

    String rest = browser.get("/review?of=ARMOR&item=" + thing + "&without=" + other).body();

    assertThat(question(rest)).isEqualTo(thing);
    assertThat(page).contains("href=\"/items/" + other);
    assertThat(rest).doesNotContain("href=\"/items/" + other);
    assertThat(rest)
        .contains(
            "name=\"back\" value=\"/review?of=ARMOR&amp;item=" + thing + "&amp;without=" + other);
    String apart = after(page, "href=\"/compare?", "\"").replace("&amp;", "&");
    assertThat(browser.get("/compare?" + apart).body())
        .contains("href=\"/review?of=ARMOR&amp;item=" + thing + "\"");
  }

  @Test
  void saysThatThoseWhoWereSkippedAreLeft() {
    String page = browser.get("/review").body();
    int left = left(page);
    for (int at = 0; at < left; at++) {
      page = browser.get("/review?of=ARMOR&after=" + question(page)).body();
    }

    assertThat(page)
        .contains("That was the last one. %d that".formatted(left))
        .contains("href=\"/review?of=ARMOR\"");
  }

  @Test
  void sortsAndGroupsTheVaultAndRemembersIt() {
    browser.post("/vault/arrangement", withToken(Map.of("sorting", "POWER", "grouping", "RARITY")));

    String vault = Browser.signedIn(port, 23300001).get("/vault").body();

    assertThat(vault).contains("<span>Exotic</span>", "<span>Legendary</span>");
    assertThat(vault).doesNotContain("<span>Kinetic Weapons</span>");
    for (String grouping : List.of("TYPE", "ELEMENT", "SEASON", "TAG", "SLOT")) {
      for (String sorting : List.of("NAME", "TYPE", "ELEMENT", "SEASON", "NEWEST", "TAG")) {
        browser.post(
            "/vault/arrangement", withToken(Map.of("sorting", sorting, "grouping", grouping)));
        assertThat(browser.get("/vault").statusCode()).as(sorting + " " + grouping).isEqualTo(200);
      }
    }
  }

  @Test
  void showsATableSortedByAnyColumn() {
    String down = browser.get("/table?of=WEAPONS&sort=2&down=true").body();
    String up = browser.get("/table?of=WEAPONS&sort=2&down=false").body();

    assertThat(powers(down)).isSortedAccordingTo((one, other) -> other - one).isNotEmpty();
    assertThat(powers(up)).isSorted();
    assertThat(browser.get("/annotations/export/weapons.csv").body()).contains("Name,Hash,Id");
    assertThat(browser.get("/table?of=ARMOR&sort=999").statusCode()).isEqualTo(200);
  }

  @Test
  void hasNoColumnInTheTableThatIsEmpty() {
    String weapon = after(browser.get("/table?of=WEAPONS").body(), "href=\"/items/", "\"");
    assertThat(browser.get("/table?of=WEAPONS").body()).doesNotContain(">Notes</a>");

    shown("/annotations", Map.of("thing", weapon, "notes", "From the raid"));

    assertThat(browser.get("/table?of=WEAPONS").body())
        .contains(">Notes</a>", "From the raid", "sort=8&amp;down");
    shown("/annotations", Map.of("thing", weapon, "notes", "", "was", "From the raid"));
  }

  @Test
  void showsTheStrongestSetOfEachCharacterReadyToBeWorn() {
    assertThat(browser.get("/power").body())
        .contains("Equip on Hunter", "Equip on Warlock", "Equip on Titan", "at best");
  }

  /** The thing that is in question. */
  private static String question(String page) {
    return after(page, "name=\"thing\" value=\"", "\"");
  }

  private static int left(String page) {
    return Integer.parseInt(after(page, "<span>of ", "<"));
  }

  private static List<Integer> powers(String page) {
    return POWER
        .matcher(page)
        .results()
        .map(row -> row.group(1))
        .filter(power -> !power.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }

  private static String after(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private String lock(List<String> ids, boolean locked) {
    return shown(
        "/locks?thing=" + String.join("&thing=", ids), Map.of("locked", Boolean.toString(locked)));
  }

  /** The page that a form leads to. */
  private String shown(String address, Map<String, String> form) {
    return browser.get(Browser.location(browser.post(address, withToken(form)))).body();
  }

  private List<String> unlocked(int count) {
    List<String> unlocked =
        items.stream()
            .filter(
                item -> item.path("lockable").asBoolean(true) && !item.path("locked").asBoolean())
            .map(InspectionOverHttpTests::id)
            .limit(count)
            .toList();
    assertThat(unlocked).hasSize(count);
    return unlocked;
  }

  private boolean isLocked(String id) {
    return sandbox
        .items(VETERAN)
        .filter(item -> id(item).equals(id))
        .anyMatch(item -> item.path("locked").asBoolean());
  }

  private static String id(JsonNode item) {
    return item.path("itemInstanceId").asString("");
  }

  private Map<String, String> withToken(Map<String, String> form) {
    Map<String, String> all = new HashMap<>(form);
    all.put("_csrf", browser.csrfOn("/accounts"));
    return all;
  }
}
