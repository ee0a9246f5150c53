package com.destinyvaultraider.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the pages about orders let whom do, asked as a browser without JavaScript asks. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=0s", "sandbox.staleness=0s"})
class OrdersOverHttpTests {

  private static final String VETERAN = "4611686018400000101";
  private static final String SHIPS = "284967655";
  private static final Pattern ORDER = Pattern.compile("/orders/(\\d+)");
  private static final AtomicInteger USED = new AtomicInteger();

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  private SandboxControl sandbox = new SandboxControl(0);
  private Browser veteran = new Browser(0);
  private String hunter = "";

  @BeforeEach
  void signIn(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    sandbox = new SandboxControl(port);
    sandbox.noFaults();
    sandbox.resetWhenIdle(jdbc);
    veteran = Browser.signedIn(port, 23300001);
    Matcher target =
        Pattern.compile("name=\"target\" value=\"(\\d+)\"").matcher(veteran.get("/vault").body());
    assertThat(target.find()).isTrue();
    hunter = target.group(1);
    post(veteran, "/history/room", Map.of("freely", "false"));
    sandbox.awaitPicture(veteran, VETERAN, hunter, SHIPS);
    sandbox.forgetCalls();
  }

  @Test
  void sendsSeveralThingsWithOneOrder() {
    List<String> ships = List.of(ship(), ship());

    HttpResponse<String> answer = postMany(ships, Map.of("target", hunter, "from", "vault"));

    assertThat(veteran.get(Browser.location(answer)).body()).contains("things");
    assertThat(owner(ships.getFirst())).isEqualTo(hunter);
    assertThat(owner(ships.getLast())).isEqualTo(hunter);
    assertThat(latest().body()).contains("All 2 things are where you wanted them.");
  }

  @Test
  void takesTheSameFormPostedTwiceAsOneOrder() {
    Map<String, String> form =
        Map.of("item", ship(), "owner", "vault", "target", hunter, "key", "page-1");
    post(veteran, "/transfers", form);
    String first = latestOrder();

    post(veteran, "/transfers", form);

    assertThat(latestOrder()).isEqualTo(first);
    assertThat(actions()).hasSize(1);
  }

  @Test
  void takesAnotherTileOfTheSamePageAsAnotherOrder() {
    String one = ship();
    String other = ship();
    post(
        veteran,
        "/transfers",
        Map.of("item", one, "owner", "vault", "target", hunter, "key", "page-2"));
    post(
        veteran,
        "/transfers",
        Map.of("item", other, "owner", "vault", "target", hunter, "key", "page-2"));

    assertThat(owner(one)).isEqualTo(hunter);
    assertThat(owner(other)).isEqualTo(hunter);
  }

  @Test
  void sendsTheSameTileAgainFromAPageRenderedAnew() {
    String ship = ship();
    for (String key : List.of("page-3", "page-4")) {
      post(
          veteran,
          "/transfers",
          Map.of("item", ship, "owner", "vault", "target", hunter, "key", key));
      assertThat(owner(ship)).isEqualTo(hunter);
      post(veteran, "/transfers", Map.of("item", ship, "owner", hunter, "target", "vault"));
      assertThat(owner(ship)).isEqualTo("vault");
    }
    assertThat(actions()).hasSize(4);
  }

  @Test
  void undoesAnOrderOnceThePlayerAgrees() {
    String ship = ship();
    post(veteran, "/transfers", Map.of("item", ship, "owner", "vault", "target", hunter));
    HttpResponse<String> shown =
        post(veteran, "/orders/" + latestOrder() + "/undo", Map.of("key", "page-5"));

    assertThat(veteran.get(Browser.location(shown)).body()).contains("This takes it back");
    assertThat(owner(ship)).isEqualTo(hunter);

    post(veteran, Browser.location(shown) + "/confirm", Map.of());

    assertThat(owner(ship)).isEqualTo("vault");
  }

  @Test
  void tellsWhereAnItemWent() {
    String ship = ship();
    post(veteran, "/transfers", Map.of("item", ship, "owner", "vault", "target", hunter));
    post(veteran, "/transfers", Map.of("item", ship(), "owner", "vault", "target", hunter));

    String history = veteran.get("/history?item=" + ship).body();

    assertThat(history).contains("on your Hunter now").containsOnlyOnce("class=\"entry ");
    assertThat(veteran.get("/history?item=1").body()).contains("has not been moved from here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/confirm", "/cancel", "/resume", "/undo", "/without-room"})
  void showsNobodyAnOrderOfAnother(String action) {
    post(veteran, "/transfers", Map.of("item", ship(), "owner", "vault", "target", hunter));
    String order = "/orders/" + latestOrder();
    Browser stranger = Browser.signedIn(port, 23300002);

    HttpResponse<String> answer =
        action.isEmpty() ? stranger.get(order) : post(stranger, order + action, Map.of());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(stranger.get("/history").body()).doesNotContain(order + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/orders", "/orders/1/confirm", "/orders/1/cancel", "/orders/1/undo"})
  void doesNothingWithoutTheTokenOfAForm(String action) {
    assertThat(veteran.post(action, Map.of("target", "vault")).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "things=1&target=",
        "things=x&target=vault",
        "things=1*0@vault&target=vault",
        "things=1*5@nowhere&target=vault",
        "things=1*5@postmaster-vault&target=vault",
        "things=1&target=vault&from=/etc",
      })
  void refusesWhatIsNoOrder(String form) {
    Map<String, String> fields = new HashMap<>();
    for (String field : form.split("&", -1)) {
      List<String> parts = List.of(field.split("=", -1));
      fields.put(parts.getFirst(), parts.getLast());
    }
    assertThat(post(veteran, "/orders", fields).statusCode()).isEqualTo(400);
  }

  @Test
  void knowsNoCharacterOfAnother() {
    Map<String, String> foreign = Map.of("things", ship(), "target", "2305843009300000011");

    assertThat(post(veteran, "/orders", foreign).statusCode()).isEqualTo(404);
    assertThat(actions()).isEmpty();
  }

  @Test
  void saysThatNothingWasSelected() {
    HttpResponse<String> answer = post(veteran, "/orders", Map.of("target", hunter));

    assertThat(veteran.get(Browser.location(answer)).body()).contains("Nothing was selected");
  }

  @Test
  void leadsBackToTheSearchThatThingsWereFoundBy() {
    String search = "/search?q=is%3Aship+%22a+b%22&accounts=all";

    assertThat(post(veteran, "/orders", Map.of("target", hunter, "page", search)))
        .satisfies(answer -> assertThat(Browser.location(answer)).endsWith(search));
    assertThat(
            post(veteran, "/orders", Map.of("target", hunter, "page", "//example.org/search?q=")))
        .satisfies(answer -> assertThat(Browser.location(answer)).endsWith("/vault?select=true"));
  }

  @Test
  void carriesOutWhatWasLaidAsideOnceThePlayerResumesIt() {
    String ship = ship();
    sandbox.puts("maintenance");
    HttpResponse<String> waiting =
        postMany(List.of(ship), Map.of("target", hunter, "from", "vault"));
    assertThat(waiting.statusCode()).isEqualTo(303);
    String order = "/orders/" + latestOrder();
    jdbc.sql("update orders set progressed_at = now() - interval '1 hour' where ended_at is null")
        .update();
    await().untilAsserted(() -> assertThat(veteran.get(order).body()).contains("/resume"));
    sandbox.noFaults();

    post(veteran, order + "/resume", Map.of());

    await().untilAsserted(() -> assertThat(owner(ship)).isEqualTo(hunter));
  }

  @Test
  void sendsWhatFitsAndAsksAgainWhereThePlayerTriesWithoutMakingRoom() {
    List<String> ships = IntStream.range(0, 7).mapToObj(_ -> ship()).toList();
    HttpResponse<String> shown = postMany(ships, Map.of("target", hunter, "from", "vault"));
    String order = Browser.location(shown);
    assertThat(veteran.get(order).body()).contains("To make room,");

    HttpResponse<String> answer = post(veteran, order + "/without-room", Map.of("key", "page-6"));

    String tried = Browser.location(answer);
    await()
        .untilAsserted(
            () -> assertThat(veteran.get(tried).body()).contains("To go on, room has to be made."));
    assertThat(ships.stream().filter(ship -> owner(ship).equals(hunter))).hasSize(5);
    assertThat(veteran.get(order).body()).contains("Cancelled");
  }

  @Test
  void cancelsWithoutHavingSeenTheAccountWhileBungieIsAway() {
    List<String> ships = IntStream.range(0, 7).mapToObj(_ -> ship()).toList();
    String order = Browser.location(postMany(ships, Map.of("target", hunter, "from", "vault")));
    Browser unseen = Browser.signedIn(port, 23300006);
    jdbc.sql(
            """
            update orders o set user_id = u.id, bungie_membership_id = u.bungie_membership_id,
              membership_type = a.membership_type, membership_id = a.membership_id
            from users u join linked_account a on a.user_id = u.id
            where u.bungie_membership_id = 23300006 and o.id = ?
            """)
        .param(Long.parseLong(order.substring("/orders/".length())))
        .update();
    sandbox.puts("maintenance");

    assertThat(post(unseen, order + "/cancel", Map.of()).statusCode()).isEqualTo(303);

    assertThat(unseen.get(order).body()).contains("Cancelled. Nothing was moved.");
  }

  @Test
  void remembersThatRoomMayBeMadeWithoutAsking() {
    post(veteran, "/history/room", Map.of("freely", "true"));

    assertThat(veteran.get("/history").body())
        .contains("class=\"switch\" value=\"false\" aria-pressed=\"true\"");
  }

  /** Another ship in the vault for each use: they fit every class, and there is room. */
  private String ship() {
    return sandbox
        .items(VETERAN)
        .filter(item -> item.path("owner").asString().equals("vault"))
        .filter(item -> item.path("bucketHash").asString().equals(SHIPS))
        .map(item -> item.path("itemInstanceId").asString())
        .sorted()
        .skip(USED.getAndIncrement())
        .findFirst()
        .orElseThrow();
  }

  private String owner(String item) {
    return sandbox.item(VETERAN, item).path("owner").asString();
  }

  private List<String> actions() {
    return sandbox.calls().stream().filter(call -> call.contains("/Actions/")).toList();
  }

  private HttpResponse<String> latest() {
    return veteran.get("/orders/" + latestOrder());
  }

  private String latestOrder() {
    String page = veteran.get("/history").body();
    Matcher entry = ORDER.matcher(page.substring(page.indexOf("class=\"entries\"")));
    assertThat(entry.find()).isTrue();
    return entry.group(1);
  }

  private HttpResponse<String> postMany(List<String> things, Map<String, String> form) {
    Map<String, String> fields = new HashMap<>(form);
    fields.put("things", String.join(",", things));
    return post(veteran, "/orders", fields);
  }

  private static HttpResponse<String> post(Browser who, String path, Map<String, String> form) {
    Map<String, String> complete = new HashMap<>(form);
    complete.put("_csrf", who.csrfOn("/accounts"));
    return who.post(path, complete);
  }
}
