package com.destinyvaultraider.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.destinyvaultraider.BesideOthers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** The database goes away, or hangs, and comes back, under a player with an open page. */
@BesideOthers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "sandbox.staleness=0s",
      "spring.datasource.hikari.connection-timeout=1000",
      "spring.datasource.hikari.validation-timeout=500",
      "spring.datasource.hikari.data-source-properties.socketTimeout=3"
    })
@Import(DatabaseAwayTests.OverALine.class)
@DirtiesContext
class DatabaseAwayTests {

  private static final String VETERAN = "4611686018400000101";
  private static final Pattern SHIP =
      Pattern.compile("data-item-id=\"(\\d+)\" data-owner=\"vault\" data-bucket=\"284967655\"");
  private static final Pattern TARGET = Pattern.compile("name=\"target\" value=\"(\\d+)\"");
  private static final Duration LONG = Duration.ofSeconds(60);

  @LocalServerPort private int port;
  @Autowired private Line line;
  @Autowired private JdbcClient database;

  private Browser browser = new Browser(0);

  /** The same database, behind a line of our own. */
  @TestConfiguration(proxyBeanMethods = false)
  static class OverALine {

    @Bean
    Line line(Environment environment) {
      URI address = URI.create(environment.getRequiredProperty(URL).substring("jdbc:".length()));
      return new Line(address.getHost(), address.getPort());
    }

    @Bean
    JdbcConnectionDetails connection(Environment environment, Line line) {
      String url = environment.getRequiredProperty(URL);
      return new JdbcConnectionDetails() {
        @Override
        public String getUsername() {
          return "postgres";
        }

        @Override
        public String getPassword() {
          return "";
        }

        @Override
        public String getJdbcUrl() {
          return url.replaceFirst("//[^/]+/", "//localhost:" + line.port() + "/");
        }
      };
    }

    private static final String URL = "spring.datasource.url";
  }

  @BeforeEach
  void signIn(@Autowired Manifest manifest) {
    await().atMost(LONG).until(() -> manifest.isReady() || manifest.refresh());
    browser = Browser.signedIn(port, 23_300_001);
    await().atMost(LONG).until(() -> browser.get("/vault").statusCode() == 200);
  }

  @AfterEach
  void mend() {
    line.mend();
    await().atMost(LONG).until(() -> browser.get("/vault").statusCode() == 200);
  }

  @Test
  void saysSoOnAPageOfItsOwnAndComesBack() {
    line.cut();

    HttpResponse<String> page = browser.get("/vault");

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("This site cannot reach its own memory just now.", "id=\"page\"", "/css/site.css")
        .doesNotContain("Exception", "SQL", "postgres");
    assertThat(page.headers().firstValue("Refresh")).contains("5");
    assertThat(page.headers().firstValue("Retry-After")).contains("5");
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(browser.get("/css/site.css").statusCode()).isEqualTo(200);
    assertThat(browser.get("/no/such/page").statusCode()).isEqualTo(503);
    Browser balancer = new Browser(port);
    assertThat(balancer.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
    assertThat(balancer.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

    line.mend();

    await().atMost(LONG).until(() -> browser.get("/vault").statusCode() == 200);
    assertThat(browser.get("/vault").body()).contains("data-item-hash=");
    await()
        .atMost(LONG)
        .until(() -> balancer.get("/actuator/health/readiness").statusCode() == 200);
  }

  @Test
  void speaksThePlayersLanguageMeanwhile() {
    Browser german = Browser.signedIn(port, 23_300_006);
    german.post("/language", Map.of("language", "de", "_csrf", german.csrfOn("/accounts")));
    line.cut();

    assertThat(german.get("/vault").body())
        .contains("Diese Seite erreicht gerade ihr eigenes Gedächtnis nicht.");
  }

  @Test
  void keepsNobodyWaitingForADatabaseThatHangs() {
    line.block();

    assertThat(browser.get("/vault").statusCode()).isEqualTo(503);

    line.mend();
    await().atMost(LONG).until(() -> browser.get("/vault").statusCode() == 200);
  }

  @Test
  void carriesOnWithAnOrderWhenItIsBack() {
    SandboxControl sandbox = new SandboxControl(port);
    String vault = browser.get("/vault").body();
    String ship = first(SHIP, vault);
    String hunter = first(TARGET, vault);
    Map<String, String> form =
        new HashMap<>(Map.of("item", ship, "owner", "vault", "target", hunter));
    form.put("_csrf", browser.csrfOn("/vault"));
    // Long enough for the line to be cut while Bungie is at it.
    sandbox.putsFault(
        "{'kind':'latency','millis':1500,'times':1,'path':'/Platform/Destiny2/Actions/'}");
    sandbox.forgetCalls();
    CompletableFuture<Integer> posted =
        CompletableFuture.supplyAsync(
            () -> browser.post("/transfers", form).statusCode(),
            Executors.newVirtualThreadPerTaskExecutor());
    await().atMost(LONG).until(() -> actions(sandbox) == 1);

    line.cut();
    assertThat(posted.join()).isIn(303, 503);
    line.mend();

    await()
        .atMost(LONG)
        .ignoreExceptions()
        .until(() ->
            database
                .sql("select state = 'DONE' from orders order by id desc limit 1")
                .query(Boolean.class)
                .single());
    assertThat(sandbox.item(VETERAN, ship).path("owner").asString()).isEqualTo(hunter);
    assertThat(actions(sandbox)).isEqualTo(1);
  }

  @Test
  void takesNoOrderThatItCannotKeep() {
    String vault = browser.get("/vault").body();
    Map<String, String> form =
        new HashMap<>(
            Map.of("item", first(SHIP, vault), "owner", "vault", "target", first(TARGET, vault)));
    form.put("_csrf", browser.csrfOn("/vault"));
    long orders = orders();
    database
        .sql(
            """
            create function full_disk() returns trigger language plpgsql as $$
            begin
              raise exception 'could not extend file: No space left on device'
                using errcode = '53100';
            end $$
            """)
        .update();
    database
        .sql("create trigger full_disk before insert on orders execute function full_disk()")
        .update();

    HttpResponse<String> answer = browser.post("/transfers", form);

    database.sql("drop trigger full_disk on orders").update();
    database.sql("drop function full_disk()").update();
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .contains("This site cannot reach its own memory just now.")
        .doesNotContain("No space left");
    assertThat(answer.headers().firstValue("Refresh")).as("nothing is sent again").isEmpty();
    assertThat(orders()).isEqualTo(orders);
    assertThat(browser.post("/transfers", form).statusCode()).isEqualTo(303);
  }

  private long orders() {
    return database.sql("select count(*) from orders").query(Long.class).single();
  }

  private static long actions(SandboxControl sandbox) {
    return sandbox.calls().stream().filter(call -> call.contains("/Actions/")).count();
  }

  private static String first(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return found.group(1);
  }
}
