package com.destinyvaultraider.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders as the pages post them, while the sandbox stumbles, throttles and forbids. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "bungie.read-timeout=2s",
      "inventory.fresh-for=0s",
      "sandbox.staleness=0s",
      "transfer.straggling=1s"
    })
class TransfersTests {

  private static final String VETERAN = "4611686018400000101";
  private static final String POWER = "953998645";
  private static final Pattern MESSAGE = Pattern.compile("role=\"(?:status|alert)\"[^>]*>([^<]+)<");

  private static final AtomicInteger USED = new AtomicInteger();

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;

  private SandboxControl sandbox = new SandboxControl(0);
  private Browser browser = new Browser(0);
  private String hunter = "";

  @BeforeEach
  void signIn(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    sandbox = new SandboxControl(port);
    sandbox.resetWhenIdle(database);
    browser = new Browser(port);
    HttpResponse<String> chosen =
        browser.get(
            "/sandbox/en/OAuth/Authorize?client_id=1&response_type=code&as=23300001&state="
                + browser.startSignIn());
    browser.get(Browser.location(chosen));
    Matcher target =
        Pattern.compile("name=\"target\" value=\"(\\d+)\"").matcher(browser.get("/vault").body());
    assertThat(target.find()).isTrue();
    hunter = target.group(1);
    sandbox.awaitPicture(browser, VETERAN, hunter, POWER);
    sandbox.forgetCalls();
  }

  @Test
  void finishesAMoveThatTookEffectWithoutAnAnswer() {
    String item = inVault();
    sandbox.putsFault(
        "{'kind':'drop','when':'after','times':1,'path':'/Platform/Destiny2/Actions'}");

    assertThat(sendAndWait(item, hunter)).contains("is on your Hunter");
    assertThat(owner(item)).isEqualTo(hunter);
    assertThat(actions()).hasSize(1);
  }

  @Test
  void repeatsAMoveThatIsKnownNotToHaveTakenEffect() {
    String item = inVault();
    sandbox.putsFault(
        "{'kind':'drop','when':'before','times':1,'path':'/Platform/Destiny2/Actions'}");

    assertThat(sendAndWait(item, hunter)).contains("is on your Hunter");
    assertThat(owner(item)).isEqualTo(hunter);
    assertThat(actions()).hasSize(2);
  }

  @Test
  void waitsOutAThrottle() {
    String item = inVault();
    sandbox.putsFault(
        "{'kind':'throttle','code':36,'seconds':1,'times':1,'path':'/Platform/Destiny2/Actions'}");

    assertThat(sendAndWait(item, hunter)).contains("is on your Hunter");
    assertThat(actions()).hasSize(2);
  }

  @Test
  void saysWhereAnItemGotToWhenTheRestIsRefused() {
    String item = inVault();
    sandbox.putsFault(
        "{'kind':'error','code':1671,'path':'/Platform/Destiny2/Actions/Items/Equip'}");

    String said = say(Map.of("item", item, "owner", "vault", "target", hunter, "equip", "true"));

    assertThat(said).contains("is in an activity", "is on your Hunter");
    assertThat(owner(item)).isEqualTo(hunter);
  }

  @Test
  void showsTheTruthAfterTheGameWasFaster() {
    String item = inVault();
    sandbox.moves(VETERAN, "{'item':'%s','target':'%s'}".formatted(item, hunter));

    assertThat(sendAndWait(item, hunter)).contains("is on your Hunter");
    assertThat(browser.get("/characters/" + hunter).body()).contains("data-item-id=\"" + item);
  }

  @Test
  void saysThatBungieIsAwayAndLosesNothing() {
    String item = inVault();
    sandbox.putsFault("{'kind':'maintenance','form':'json','path':'/Platform'}");

    assertThat(send(item, "vault", hunter)).contains("maintenance");
    assertThat(browser.get("/vault").statusCode()).isEqualTo(200);
    assertThat(owner(item)).isEqualTo("vault");
  }

  @Test
  void doesTheSameOrderOnlyOnce() {
    String item = inVault();
    send(item, "vault", hunter);

    assertThat(send(item, "vault", hunter)).contains("already");
    assertThat(actions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "item=1&target=vault",
        "item=1&owner=vault",
        "owner=vault&target=vault",
        "item=1&hash=2&owner=vault&target=vault",
        "item=x&owner=vault&target=vault",
        "item=1&owner=vault&target=9999999999999999999",
      })
  void refusesWhatIsNoOrder(String form) {
    assertThat(post(parsed(form)).statusCode()).isEqualTo(400);
  }

  @Test
  void knowsNoCharacterOfAnother() {
    String foreign = "2305843009300000011";

    assertThat(post(Map.of("item", "1", "owner", "vault", "target", foreign)).statusCode())
        .isEqualTo(404);
    assertThat(post(Map.of("item", "1", "owner", foreign, "target", "vault")).statusCode())
        .isEqualTo(404);
    assertThat(actions()).isEmpty();
  }

  /** Another power weapon in the vault for each test, so that none remembers one of before. */
  private String inVault() {
    return sandbox
        .items(VETERAN)
        .filter(item -> item.path("owner").asString().equals("vault"))
        .filter(item -> item.path("bucketHash").asString().equals(POWER))
        .map(item -> item.path("itemInstanceId").asString())
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

  private String send(String item, String owner, String target) {
    return say(Map.of("item", item, "owner", owner, "target", target));
  }

  /** Posts an order and returns what the next page says about it, and what is said in the end. */
  private String sendAndWait(String item, String target) {
    return send(item, "vault", target) + " " + inTheEnd();
  }

  /** Posts an order and returns what the next page says about it. */
  private String say(Map<String, String> form) {
    String page = browser.get(Browser.location(post(form))).body();
    Matcher message = MESSAGE.matcher(page.substring(page.indexOf("<main")));
    return message.find() ? message.group(1) : "";
  }

  /** A busy machine may take longer than a page waits. */
  private String inTheEnd() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            database
                .sql("select count(*) = 0 from orders where state in ('WAITING', 'RUNNING')")
                .query(Boolean.class)
                .single());
    return database
        .sql("select sentence from orders order by id desc limit 1")
        .query(String.class)
        .single();
  }

  private HttpResponse<String> post(Map<String, String> form) {
    Map<String, String> complete = new HashMap<>(form);
    complete.put("_csrf", browser.csrfOn("/accounts"));
    return browser.post("/transfers", complete);
  }

  private static Map<String, String> parsed(String form) {
    Map<String, String> result = new HashMap<>();
    for (String field : form.split("&", -1)) {
      List<String> parts = List.of(field.split("=", -1));
      result.put(parts.getFirst(), parts.getLast());
    }
    return result;
  }
}
