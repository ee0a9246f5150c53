package com.destinyvaultraider.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a player sees of what is kept about them, takes away, and has deleted. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
class DataOverHttpTests {

  private static final long TAMSIN = 23_300_002;
  private static final String ACCOUNT = "4611686018400000201";
  private static final long ROOK = 23_300_006;
  private static final Pattern SESSION =
      Pattern.compile("action=\"(/data/sessions/[0-9a-f-]+/end)\"");

  /** Tables that say nothing of players, or only while a session or a task lasts. */
  private static final Set<String> OTHERS =
      Set.of(
          "clan",
          "flyway_schema_history",
          "scheduled_tasks",
          "spring_session",
          "spring_session_attributes",
          "wish_list_text",
          "xur_sale");

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private KeptRecords records;

  private SandboxControl sandbox = new SandboxControl(0);
  private Browser tamsin = new Browser(0);

  @BeforeEach
  void signIn(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    sandbox = new SandboxControl(port);
    sandbox.noFaults();
    post(Browser.signedIn(port, TAMSIN), "/data/delete");
    tamsin = Browser.signedIn(port, TAMSIN);
  }

  @AfterEach
  void noFaults() {
    sandbox.noFaults();
  }

  @Test
  void showsWhereThePlayerIsSignedInAndEndsOneOfThem() {
    Browser phone = Browser.signedIn(port, TAMSIN);
    List<String> here = sessions(tamsin);
    assertThat(here).hasSize(2);
    assertThat(tamsin.get("/data").body()).containsOnlyOnce("this browser");

    HttpResponse<String> ended = post(tamsin, elsewhere(tamsin));

    assertThat(Browser.location(ended)).isEqualTo("/data");
    assertThat(Browser.message(tamsin.get("/data"))).isEqualTo("That session has ended.");
    assertThat(sessions(tamsin)).hasSize(1);
    assertThat(phone.get("/accounts").statusCode()).isEqualTo(302);
  }

  @Test
  void signsOutEverywhere() {
    Browser phone = Browser.signedIn(port, TAMSIN);

    HttpResponse<String> out = post(tamsin, "/data/sign-out-everywhere");

    assertThat(Browser.location(out)).isEqualTo("/");
    assertThat(tamsin.get("/accounts").statusCode()).isEqualTo(302);
    assertThat(phone.get("/accounts").statusCode()).isEqualTo(302);
    assertThat(count("select count(*) from users where bungie_membership_id = 23300002"))
        .isEqualTo(1);
  }

  @Test
  void endsNoSessionOfSomebodyElse() {
    Browser rook = Browser.signedIn(port, ROOK);
    String session = sessions(rook).getFirst();

    assertThat(post(tamsin, session).statusCode()).isEqualTo(404);
    assertThat(tamsin.post(sessions(tamsin).getFirst(), Map.of()).statusCode()).isEqualTo(403);
    assertThat(tamsin.post("/data/delete", Map.of()).statusCode()).isEqualTo(403);

    assertThat(rook.get("/accounts").statusCode()).isEqualTo(200);
    assertThat(tamsin.get("/accounts").statusCode()).isEqualTo(200);
  }

  @Test
  void saysHowTheAccessStands() {
    assertThat(tamsin.get("/data").body()).contains("Renewed ", "Good until ");

    database
        .sql(
            "update stored_grant set ended_at = now(), ended_because = 'INTERRUPTED'"
                + " where user_id = (select id from users where bungie_membership_id = 23300002)")
        .update();

    assertThat(tamsin.get("/data").body())
        .contains("This site was cut off while it renewed", "Sign in with Bungie")
        .doesNotContain("Good until");
    assertThat(tamsin.get("/data", "Accept-Language", "de").statusCode()).isEqualTo(200);
  }

  @Test
  void forgetsNoTable() {
    Set<String> all =
        new TreeSet<>(
            database
                .sql(
                    "select table_name from information_schema.tables"
                        + " where table_schema = current_schema()")
                .query(String.class)
                .list());

    Set<String> known = new TreeSet<>(records.tables().keySet());
    known.addAll(OTHERS);

    assertThat(known).isEqualTo(all);
  }

  @Test
  void handsOutEverythingButTheTokens() {
    leaveTracesEverywhere();

    HttpResponse<String> file = tamsin.get("/data/export");

    JsonNode json = JsonMapper.shared().readTree(file.body());
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "destiny-vault-raider-23300002.json");
    assertThat(json.path("displayName").asString()).isEqualTo("Tamsin Quill#0207");
    assertThat(json.path("sessions")).hasSize(1);
    for (String table : tracked()) {
      assertThat(json.path("kept").path(table)).as(table).isNotEmpty();
    }
    assertThat(json.at("/kept/linked_account/0/membership_id").asString()).isEqualTo(ACCOUNT);
    assertThat(json.at("/kept/annotation/0/notes").asString()).isEqualTo("never let go");
    assertThat(json.at("/kept/stored_grant/0").propertyNames())
        .contains("access_expires_at")
        .doesNotContain("access_token", "refresh_token");
    assertThat(json.at("/kept/notice_webhook/0/shown").asString()).isEqualTo("discord.com/…cret");
    assertThat(file.body()).doesNotContain("\\\\x", "s3cret");
  }

  @Test
  void showsNobodyAnythingOfSomebodyElse() {
    leaveTracesEverywhere();

    String file = Browser.signedIn(port, ROOK).get("/data/export").body();

    assertThat(file).doesNotContain("Tamsin", ACCOUNT, "23300002", "never let go");
  }

  @Test
  void deletesEverythingForGood() {
    leaveTracesEverywhere();
    Browser phone = Browser.signedIn(port, TAMSIN);
    Browser rook = Browser.signedIn(port, ROOK);
    post(rook, "/search/saved", Map.of("q", "is:weapon"));
    assertThat(tracked()).as("traces").contains("annotation", "orders", "farming", "search");
    String asked = tamsin.get("/data/delete").body();

    HttpResponse<String> deleted = post(tamsin, "/data/delete");

    assertThat(asked).contains("Tamsin Quill#0207", "action=\"/data/delete\"");
    assertThat(Browser.location(deleted)).isEqualTo("/data/deleted");
    assertThat(tamsin.get("/data/deleted").body()).contains("Nothing about you is kept here");
    assertThat(tamsin.get("/accounts").statusCode()).isEqualTo(302);
    assertThat(phone.get("/accounts").statusCode()).isEqualTo(302);
    await().untilAsserted(() -> assertThat(mentions()).isEmpty());
    assertThat(rook.get("/search").body()).contains("is:weapon");
  }

  @Test
  void stopsWhatRunsBeforeItsNextStep() {
    List<String> items = new ArrayList<>();
    sandbox
        .items(ACCOUNT)
        .filter(item -> item.path("owner").asString().equals("vault"))
        .filter(item -> item.has("itemInstanceId"))
        .limit(8)
        .forEach(item -> items.add(item.path("itemInstanceId").asString()));
    sandbox.putsFault(
        "{\"kind\":\"latency\",\"millis\":700,\"path\":\"/Platform/Destiny2/Actions\"}");
    sandbox.forgetCalls();
    post(
        tamsin,
        "/orders",
        Map.of("things", String.join(",", items), "target", character(), "from", "vault"));
    await().until(() -> actions() > 0);

    post(tamsin, "/data/delete");

    await().untilAsserted(() -> assertThat(mentions()).isEmpty());
    long made = actions();
    assertThat(made).isLessThan(items.size());
    Browser.signedIn(port, TAMSIN).get("/vault");
    assertThat(actions()).isEqualTo(made);
  }

  @Test
  void leavesTheOtherBungieAccountSignedIn() {
    Browser both = Browser.signedIn(port, ROOK);
    String state = both.startSignIn("/oauth2/authorization/bungie?another=true");
    both.get(
        Browser.location(
            both.get(
                "/sandbox/en/OAuth/Authorize?client_id=1&response_type=code&as=%d&state=%s"
                    .formatted(TAMSIN, state))));
    both.get("/character");
    assertThat(both.accounts()).containsExactly("Steam /accounts/3/" + ACCOUNT + " true");

    HttpResponse<String> deleted = post(both, "/data/delete");

    assertThat(Browser.location(deleted)).isEqualTo("/data/deleted");
    assertThat(both.accounts()).containsExactly("PlayStation /accounts/2/4611686018400000601 true");
    await().untilAsserted(() -> assertThat(mentions()).isEmpty());
  }

  @Test
  void tellsEverybodyWhatIsKept() {
    HttpResponse<String> page = new Browser(port).get("/privacy");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("What is kept", "Cookies and pictures", "href=\"/data\"");
    assertThat(new Browser(port).get("/privacy", "Accept-Language", "de").body())
        .contains("Was aufbewahrt wird");
    assertThat(new Browser(port).get("/").body()).contains("href=\"/privacy\"");
  }

  /** Does a little of everything that something is kept of. */
  private void leaveTracesEverywhere() {
    String item =
        sandbox
            .items(ACCOUNT)
            .filter(each -> each.path("owner").asString().equals("vault"))
            .filter(each -> each.has("itemInstanceId"))
            .findFirst()
            .orElseThrow()
            .path("itemInstanceId")
            .asString();
    String character = character();
    post(tamsin, "/annotations", Map.of("thing", item, "tag", "keep", "notes", "never let go"));
    post(tamsin, "/search/saved", Map.of("q", "is:weapon is:invault"));
    post(tamsin, "/vault/arrangement", Map.of("sorting", "NAME", "grouping", "SLOT"));
    post(tamsin, "/history/room", Map.of("freely", "true"));
    post(tamsin, "/watches", Map.of("hash", "347366834"));
    post(tamsin, "/wishlists", Map.of("text", "title:Tamsin's own\ndimwishlist:item=5"));
    post(tamsin, "/character", Map.of("character", character, "page", "vault"));
    post(tamsin, "/accounts/3/" + ACCOUNT);
    post(tamsin, "/transfers", Map.of("item", item, "owner", "vault", "target", character));
    await()
        .until(() ->
            count("select count(*) from orders where state = 'DONE' and membership_id = " + ACCOUNT)
                > 0);
    post(tamsin, "/farming", Map.of("character", character, "slots", "1", "hours", "1"));
    leaveNotices();
  }

  private void leaveNotices() {
    post(tamsin, "/notices/wishes", Map.of("wish", "WATCHED-WEBHOOK"));
    post(
        tamsin, "/notices/webhook", Map.of("address", "https://discord.com/api/webhooks/1/s3cret"));
    post(tamsin, "/notices/feed");
    for (String row :
        List.of(
            """
            notice_mail (user_id, address, token, token_hash, asked, asked_on)
              select id, 'tamsin@mail.example', 'sealed', 'hash', 1, current_date\
            """,
            """
            notice_event (user_id, kind, topic, since, facts)
              select id, 'ADDRESS', 'address', now(), '{"about":"","count":0,"lines":[]}'\
            """)) {
      database
          .sql("insert into %s from users where bungie_membership_id = 23300002".formatted(row))
          .update();
    }
    database
        .sql(
            """
            insert into notice_message (event_id, channel, state, made_at)
            select id, 'MAIL', 'SENT', now() from notice_event
            """)
        .update();
  }

  /** The tables in which the traces are. */
  private static List<String> tracked() {
    return List.of(
        "users",
        "linked_account",
        "stored_grant",
        "signed_in",
        "annotation",
        "annotation_book",
        "annotation_change",
        "annotation_change_entry",
        "search",
        "vault_arrangement",
        "vendor_watch",
        "wish_list",
        "order_setting",
        "orders",
        "order_load",
        "order_step",
        "farming",
        "picture_change",
        "account_turn",
        "notice_wish",
        "notice_mail",
        "notice_webhook",
        "notice_feed",
        "notice_look",
        "notice_event",
        "notice_message");
  }

  /** Every row of every table that names the player in any way. */
  private List<String> mentions() {
    List<String> names = new ArrayList<>(List.of("Tamsin", "23300002", "46116860184000002"));
    names.addAll(
        names.stream().map(name -> HexFormat.of().formatHex(name.getBytes(UTF_8))).toList());
    List<String> found = new ArrayList<>();
    for (String table :
        database
            .sql(
                "select table_name from information_schema.tables"
                    + " where table_schema = current_schema()")
            .query(String.class)
            .list()) {
      database
          .sql("select row_to_json(t)::text from %s t".formatted(table))
          .query(String.class)
          .list()
          .stream()
          .filter(row -> row != null && names.stream().anyMatch(row::contains))
          .forEach(row -> found.add(table + ": " + row));
    }
    return found;
  }

  private String character() {
    Matcher target =
        Pattern.compile("name=\"target\" value=\"(\\d+)\"").matcher(tamsin.get("/vault").body());
    assertThat(target.find()).isTrue();
    return target.group(1);
  }

  private long actions() {
    return sandbox.calls().stream().filter(call -> call.contains("/Actions/Items/")).count();
  }

  private long count(String sql) {
    return database.sql(sql).query(Long.class).single();
  }

  private static List<String> sessions(Browser browser) {
    return SESSION
        .matcher(browser.get("/data").body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** Where the session is ended that is not of this browser. */
  private static String elsewhere(Browser browser) {
    String page = browser.get("/data").body();
    return Pattern.compile("<li>.*?</li>", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(found -> found.group())
        .filter(entry -> entry.contains("/data/sessions/") && !entry.contains("this browser"))
        .map(entry -> {
          Matcher session = SESSION.matcher(entry);
          assertThat(session.find()).isTrue();
          return session.group(1);
        })
        .findFirst()
        .orElseThrow();
  }

  private static HttpResponse<String> post(Browser who, String path) {
    return post(who, path, Map.of());
  }

  private static HttpResponse<String> post(Browser who, String path, Map<String, String> form) {
    Map<String, String> complete = new HashMap<>(form);
    complete.put("_csrf", who.csrfOn("/data"));
    return who.post(path, complete);
  }
}
