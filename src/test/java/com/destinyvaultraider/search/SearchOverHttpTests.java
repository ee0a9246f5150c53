package com.destinyvaultraider.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.context.ApplicationListener.forPayload;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.bungie.Membership;
import com.destinyvaultraider.bungie.ProfileReader;
import com.destinyvaultraider.detail.Details;
import com.destinyvaultraider.detail.ItemDetail;
import com.destinyvaultraider.detail.ItemDetail.CatalystState;
import com.destinyvaultraider.inventory.Picture;
import com.destinyvaultraider.inventory.PictureAssembly;
import com.destinyvaultraider.inventory.PictureTaken;
import com.destinyvaultraider.manifest.Manifest;
import com.destinyvaultraider.sandbox.world.World;
import com.destinyvaultraider.search.filter.Holdings;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Searching as a browser without JavaScript asks, and what the script of the box asks. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=0s", "sandbox.staleness=0s"})
class SearchOverHttpTests {

  private static final String STEAM = "4611686018400000101";
  private static final String PLAYSTATION = "4611686018400000102";
  private static final String XBOX = "4611686018400000103";
  private static final Set<Long> WEAPONS = Set.of(1498876634L, 2465295065L, 953998645L);
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "<h2 class=\"over\"><span>([^<]+)</span> <span class=\"count\">(\\d+)</span>");
  private static final Pattern ITEM = Pattern.compile("data-item-id=\"(\\d+)\"");

  private static final Pattern OPTION = Pattern.compile("data-query=\"([^\"]*)\"");

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  private SandboxControl sandbox = new SandboxControl(0);
  private Browser browser = new Browser(0);

  @BeforeEach
  void signIn(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    sandbox = new SandboxControl(port);
    sandbox.resetWhenIdle(jdbc);
    jdbc.sql("delete from search").update();
    jdbc.sql("delete from own_stat").update();
    browser = signedIn("23300001");
  }

  @Test
  void handsOutWhatIsFoundAsATable() {
    assertThat(browser.get("/search/found.csv?q=is:exotic").body())
        .startsWith("Name,Hash,Id")
        .contains("Exotic")
        .doesNotContain("Legendary");
  }

  @Test
  void worksOutPicturesBeforeSomebodySearches(
      @Autowired ConfigurableApplicationContext context, @Autowired AccountHoldings accounts)
      throws InterruptedException {
    BlockingQueue<Picture> heard = new LinkedBlockingQueue<>();
    var listener = forPayload((PictureTaken taken) -> heard.add(taken.shown()));
    context.addApplicationListener(listener);
    try {
      browser.get("/vault");
    } finally {
      context.removeApplicationListener(listener);
    }
    Picture shown = Objects.requireNonNull(heard.poll(10, TimeUnit.SECONDS), "nothing was heard");
    Holdings then = accounts.of(shown);
    Instant end = Instant.now().plusSeconds(20);
    boolean replaced = false;
    while (!replaced && Instant.now().isBefore(end)) {
      // What comes while another picture is worked out is left to whoever searches.
      browser.get("/vault");
      replaced = accounts.of(shown) != then;
    }
    assertThat(replaced).as("a newer picture has come into the place of this one").isTrue();
  }

  @Test
  void findsAndSaysWhere() {
    String page = search("is:weapon is:exotic");

    assertThat(items(page)).isNotEmpty();
    assertThat(page).contains("Vault", "name=\"things\"", "action=\"/orders\"");
    assertThat(items(search("is:weapon -is:weapon"))).isEmpty();
  }

  @Test
  void findsWhatBelongsToALoadoutOfTheGame() {
    List<String> pve = items(search("inloadout:pve"));
    List<String> raid = items(search("inloadout:raid"));

    assertThat(pve).hasSize(3 * 10).isNotEqualTo(raid);
    assertThat(items(search("is:inloadout"))).hasSize(3 * 11).containsAll(pve).containsAll(raid);
    assertThat(items(search("is:inloadout inloadout:2"))).hasSize(3 * 9);
  }

  @Test
  void learnsFromRecordsHowFarCatalystsAre(@Autowired Manifest manifest) {
    String answer =
        "{\"Response\":%s,\"ErrorCode\":1}"
            .formatted(new World().people().getFirst().memberships().getFirst().profile());
    Picture picture =
        PictureAssembly.assemble(
            new Membership(3, 1),
            ProfileReader.read(answer.getBytes(StandardCharsets.UTF_8)),
            manifest.current(),
            Instant.EPOCH);
    Map<CatalystState, List<String>> states =
        new Details()
            .of(picture).stream()
                .filter(detail -> detail.item().id() != null)
                .collect(
                    groupingBy(
                        ItemDetail::catalyst,
                        mapping(detail -> String.valueOf(detail.item().id()), toList())));

    search("catalyst:missing");
    assertThat(items(search("catalyst:missing")))
        .containsExactlyInAnyOrderElementsOf(states.get(CatalystState.MISSING));
    assertThat(items(search("catalyst:incomplete")))
        .containsExactlyInAnyOrderElementsOf(states.get(CatalystState.INCOMPLETE));
  }

  @Test
  void putsTheNumbersOfTheAccountIntoTexts() {
    search("is:weapon");

    assertThat(items(search("description:\"your season rank is 2.\""))).isNotEmpty();
    assertThat(items(search("description:\"up to ? bounties\""))).isEmpty();
  }

  @Test
  void saysWhatIsNotAnsweredAndGoesOnWithTheRest() {
    String page = search("is:wishlist is:exotic");

    assertThat(page).contains("is:wishlist is left out, because it is not answered here");
    assertThat(items(page)).containsExactlyInAnyOrderElementsOf(items(search("is:exotic")));
    assertThat(get("/search/matches", "is:wishlist is:exotic").body())
        .contains("is:wishlist is left out, because it is not answered here");
  }

  @Test
  void namesAWrongTermAndGoesOnWithTheRest() {
    String page = search("is:wepaon is:exotic");

    assertThat(page)
        .contains("is:wepaon", "at character 1 is left out", "/search?q=is:weapon%20is:exotic");
    assertThat(items(page)).containsExactlyInAnyOrderElementsOf(items(search("is:exotic")));
  }

  @Test
  void refusesWhatIsTooMuchInASentence() {
    assertThat(search("(".repeat(200) + "a")).contains("deeper than we look");
    assertThat(get("/search/matches", "(".repeat(200)).body()).contains("deeper than we look");
  }

  @Test
  void writesWhatWasTypedAsTextOnly() {
    assertThat(search("<script>alert(1)</script>")).doesNotContain("<script>alert");
  }

  @Test
  void tellsAnOpenPageWhatFits() {
    HttpResponse<String> answer = get("/search/matches", "is:exotic is:weapon");

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).contains("json"));
    assertThat(items(search("is:exotic is:weapon")))
        .allSatisfy(item -> assertThat(answer.body()).contains(item));
  }

  @Test
  void completesAsAListOfOptions() {
    String options =
        browser.get("/search/completions?caret=6&q=" + encoded("is:wea -is:exotic")).body();

    assertThat(options)
        .contains("role=\"listbox\"", "role=\"option\"", "data-query=\"is:weapon -is:exotic\"");
  }

  @Test
  void remembersOnlyWhatIsPosted() {
    search("is:bow");
    assertThat(browser.get("/search").body()).doesNotContain("is:bow");

    HttpResponse<String> answer = post("/search", "IS:BOW  not:crafted");
    assertThat(Browser.location(answer)).contains("/search?q=");
    assertThat(browser.get("/search").body()).contains("is:bow -is:crafted");
    assertThat(browser.get("/search/completions?q=").body()).contains("is:bow -is:crafted");
  }

  @Test
  void keepsUnkeepsAndDeletesSearches() {
    post("/search/saved", "/* Bows */ is:bow");
    assertThat(browser.get("/search").body()).contains("/* bows */ is:bow", ">Kept<");

    post("/search/unsaved", "/* bows */ is:bow");
    assertThat(browser.get("/search").body()).contains("/* bows */ is:bow", ">Keep<");

    post("/search/deleted", "/* bows */ is:bow");
    assertThat(browser.get("/search").body()).doesNotContain("is:bow");
  }

  @Test
  void offersWhatWasSearchedForBeforeTheLikeliestFirst() {
    kept("is:bow", "1 day", 1, false);
    kept("is:sword", "1 day", 9, false);
    kept("highuse dayold", "1 day", 40, false);
    kept("highuse yearold", "365 days", 80, false);
    kept("is:saved", "200 days", 1, true);

    assertThat(offered(""))
        .containsExactly("is:saved", "highuse dayold", "is:sword", "is:bow", "highuse yearold");
    assertThat(offered("high")).endsWith("highuse dayold", "highuse yearold");
    assertThat(offered("is:sw")).contains("is:sword");
  }

  private void kept(String query, String ago, int times, boolean saved) {
    jdbc.sql(
            """
            insert into search (user_id, canonical, saved, times_used, last_used_at)
            select id, ?, ?, ?, now() - ?::interval from users
            where bungie_membership_id = 23300001
            """)
        .params(query, saved, times, ago)
        .update();
  }

  private List<String> offered(String typed) {
    return OPTION
        .matcher(browser.get("/search/completions?q=" + encoded(typed)).body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void showsNobodyTheSearchesOfAnother() {
    post("/search/saved", "is:sword");

    assertThat(signedIn("23300002").get("/search").body()).doesNotContain("is:sword");
  }

  @Test
  void asksStrangersToSignIn() {
    Browser stranger = new Browser(port);

    assertThat(stranger.get("/search?q=is:bow").statusCode()).isNotEqualTo(200);
    assertThat(stranger.get("/search/matches?q=is:bow").statusCode()).isNotEqualTo(200);
    assertThat(stranger.get("/search/completions?q=is").statusCode()).isNotEqualTo(200);
  }

  @Test
  void searchesAllAccountsAndSaysOnWhichOneThingsAre() {
    // Nobody has looked at this account before.
    sandbox.putsFault("{'kind':'maintenance','path':'/Platform/Destiny2/1/Profile/" + XBOX + "'}");
    assertThat(search("is:weapon", "all"))
        .containsOnlyOnce("Bungie did not let us read this account now.")
        .contains("AshenVesper77 on Xbox");

    sandbox.noFaults();
    // Bungie is left alone for some seconds after it has said no.
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            assertThat(found(search("is:weapon", "all")))
                .containsExactly(
                    Map.entry("Ashen Vesper on Steam", weapons(STEAM).size()),
                    Map.entry("ashen-vesper on PlayStation", weapons(PLAYSTATION).size()),
                    Map.entry("AshenVesper77 on Xbox", weapons(XBOX).size())));
    JsonNode elsewhere = weapons(PLAYSTATION).getFirst();
    String only = "id:" + elsewhere.path("itemInstanceId").asString();
    String there = search(only, "all");
    assertThat(found(there).values()).containsExactly(0, 1, 0);
    assertThat(there).contains("data-item-hash=\"" + elsewhere.path("itemHash").asString());
    // What another account has can be seen, and nothing be done with it from here.
    assertThat(items(there)).isEmpty();
    assertThat(search(only, "")).contains("Nothing that you own fits", "Search all my accounts");

    browser.post("/accounts/2/" + PLAYSTATION, Map.of("_csrf", browser.csrfOn("/accounts")));
    String played = search("is:weapon", "all");
    browser.post("/accounts/3/" + STEAM, Map.of("_csrf", browser.csrfOn("/accounts")));
    assertThat(found(played).keySet())
        .containsExactly(
            "ashen-vesper on PlayStation", "Ashen Vesper on Steam", "AshenVesper77 on Xbox");
    assertThat(items(played)).hasSize(weapons(PLAYSTATION).size());
  }

  /** How much was found on each account, as the page names them. */
  private static Map<String, Integer> found(String page) {
    Map<String, Integer> found = new LinkedHashMap<>();
    ACCOUNT
        .matcher(page)
        .results()
        .forEach(each -> found.put(each.group(1), Integer.valueOf(each.group(2))));
    return found;
  }

  /** The weapons that an account truly has. */
  private List<JsonNode> weapons(String membership) {
    return sandbox
        .items(membership)
        .filter(item -> WEAPONS.contains(item.path("bucketHash").asLong()))
        .toList();
  }

  @Test
  void explainsTheLanguage() {
    assertThat(browser.get("/search/help").body())
        .contains("is:weapon", "stat:", "season:&gt;5", "Finds nothing here", "Not answered here");
  }

  @Test
  void leadsWhatIsTickedToTheComparison() {
    Map<String, String> form = new HashMap<>();
    form.put("things", "6917529000000000001");
    form.put("_csrf", browser.csrfOn("/search"));

    assertThat(Browser.location(browser.post("/search/compare", form)))
        .isEqualTo("/compare?items=6917529000000000001");
  }

  @Test
  void keepsStatsOfThePlayersOwnToSearchAndSortBy() {
    Map<String, String> stat = Map.of("name", " PvE ", "classType", "3", "weight", "1,0,0,0,0,2");
    assertThat(written(stat)).contains("It is kept.", "stat:pve:&gt;60", "Health + 2 x Weapons");
    assertThat(items(search("stat:pve:>0"))).isNotEmpty();
    assertThat(search("stat:pve:>0")).doesNotContain("is left out");
    assertThat(browser.get("/table?of=ARMOR").body()).contains(">pve</a>");
    assertThat(browser.get("/table").body()).doesNotContain(">pve</a>");
    assertThat(browser.get("/search/completions?q=stat:pv").body()).contains("stat:pve:");
    Browser other = signedIn("23300002");
    assertThat(other.get("/search/stats").body()).doesNotContain("stat:pve");
    assertThat(other.get("/search?q=stat:pve:%3E0").body()).contains("is left out");

    browser.post(
        "/search/stats/deleted",
        Map.of("name", "pve", "classType", "3", "_csrf", browser.csrfOn("/search/stats")));
    assertThat(browser.get("/search/stats").body()).doesNotContain("stat:pve");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "health   | 3 | 1,0,0,0,0,0  | is a word that searches know already",
        "custom   | 3 | 1,0,0,0,0,0  | is a word that searches know already",
        "two words| 3 | 1,0,0,0,0,0  | A name is one word",
        "a:b      | 3 | 1,0,0,0,0,0  | A name is one word",
        "''       | 3 | 1,0,0,0,0,0  | A name is one word",
        "pve      | 4 | 1,0,0,0,0,0  | Each stat can count from 0 to 9 times",
        "pve      | 3 | 1,0,0,0,0    | Each stat can count from 0 to 9 times",
        "pve      | 3 | 10,0,0,0,0,0 | Each stat can count from 0 to 9 times",
        "pve      | 3 | -1,0,0,0,0,0 | Each stat can count from 0 to 9 times",
        "pve      | 3 | 0,0,0,0,0,0  | At least one stat must count",
      })
  void keepsNoStatThatMakesNoSense(String name, String type, String weights, String sentence) {
    assertThat(written(Map.of("name", name, "classType", type, "weight", weights)))
        .contains(sentence)
        .doesNotContain("It is kept.");
  }

  private String written(Map<String, String> stat) {
    Map<String, String> form = new HashMap<>(stat);
    form.put("_csrf", browser.csrfOn("/search/stats"));
    return browser.get(Browser.location(browser.post("/search/stats", form))).body();
  }

  @Test
  void hasTheBoxWhereThingsLie() {
    assertThat(browser.get("/vault").body()).contains("id=\"search\"", "role=\"combobox\"");
    assertThat(browser.get("/character").body()).contains("id=\"search\"");
  }

  private String search(String query, String accounts) {
    return browser.get("/search?accounts=" + accounts + "&q=" + encoded(query)).body();
  }

  private String search(String query) {
    return get("/search", query).body();
  }

  private HttpResponse<String> get(String path, String query) {
    HttpResponse<String> answer = browser.get(path + "?q=" + encoded(query));
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer;
  }

  private HttpResponse<String> post(String path, String query) {
    HttpResponse<String> answer =
        browser.post(path, Map.of("q", query, "_csrf", browser.csrfOn("/search")));
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer;
  }

  private Browser signedIn(String person) {
    Browser visitor = new Browser(port);
    HttpResponse<String> chosen =
        visitor.get(
            "/sandbox/en/OAuth/Authorize?client_id=1&response_type=code&as=%s&state=%s"
                .formatted(person, visitor.startSignIn()));
    visitor.get(Browser.location(chosen));
    return visitor;
  }

  private static List<String> items(String page) {
    return ITEM.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
