package com.destinyvaultraider.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.attack.Surface.Door;
import com.destinyvaultraider.manifest.Manifest;
import com.github.benmanes.caffeine.cache.Cache;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Neither many visitors nor many who are signed in fill the memory or the database. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
class CrowdTests {

  private static final int SESSIONS = 10_000;
  private static final int VISITS = Integer.getInteger("crowd.visits", 100);

  /** Gone with the definitions, or with the picture, that they belong to. */
  private static final Set<String> WEAK =
      Set.of("Details.libraries", "Goals.activities", "Goals.known", "Translations.known");

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private ApplicationContext context;

  @BeforeEach
  void start(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
  }

  @AfterEach
  void sendTheCrowdHome() {
    database.sql("delete from spring_session where primary_id like 'crowd%'").update();
  }

  @Test
  void noVisitorHasASessionBeforeTheySignIn(
      @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    long before = sessions();

    for (Door door : Surface.of(mappings)) {
      String address = Doors.at(door).own().replaceAll("<[^>]*>", "5");
      Browser crawler = new Browser(port);
      if (door.changes()) {
        crawler.post(address, Map.of());
      } else {
        crawler.get(address);
      }
      assertThat(crawler.cookie("SESSION")).as(door.name()).isEmpty();
    }

    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void everyCacheHasABound() {
    Map<String, Cache<?, ?>> caches = Memory.caches(context);

    assertThat(caches).hasSizeGreaterThan(6).containsKeys("Pictures.held", "ActionPacer.lanes");
    caches.forEach((name, cache) ->
        assertThat(WEAK.contains(name) || Memory.most(cache) > 0).as(name).isTrue());
  }

  @Test
  void tenThousandSessionsLeaveTheMemoryAsItWas() {
    Browser player = Browser.signedIn(port, 23300001);
    player.get("/vault");
    player.get("/search/matches?q=is:weapon");
    crowd(new String(Base64.getDecoder().decode(player.cookie("SESSION")), UTF_8));
    List<String> cookies = cookies();
    assertThat(cookies).hasSize(VISITS);
    Map<String, Cache<?, ?>> caches = Memory.caches(context);
    long entries = Memory.entries(caches);
    long rows = sessions();
    long heap = heap();

    visit(cookies);

    System.out.printf(
        "%,d sessions, %,d of them used: heap %,d KB before, %,d KB after; cache entries %d and %d%n",
        rows, cookies.size(), heap, heap(), entries, Memory.entries(caches));
    assertThat(Memory.entries(caches)).isLessThan(entries + 10);
    assertThat(sessions()).isEqualTo(rows).isGreaterThan(SESSIONS);
  }

  /** Ten thousand sessions like this one. */
  private void crowd(String session) {
    database
        .sql(
            """
            insert into spring_session
            select 'crowd' || substr(gen_random_uuid()::text, 6), gen_random_uuid()::text,
              creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name
            from spring_session, generate_series(1, ?) where session_id = ?
            """)
        .params(SESSIONS, session)
        .update();
    database
        .sql(
            """
            insert into spring_session_attributes
            select crowd.primary_id, attribute_name, attribute_bytes
            from spring_session crowd, spring_session_attributes attribute
            join spring_session own on own.primary_id = attribute.session_primary_id
            where crowd.primary_id like 'crowd%' and own.session_id = ?
            """)
        .param(session)
        .update();
  }

  private List<String> cookies() {
    return database
        .sql("select session_id from spring_session where primary_id like 'crowd%' limit ?")
        .param(VISITS)
        .query((row, _) ->
            Base64.getEncoder().encodeToString(row.getString("session_id").getBytes(UTF_8)))
        .list();
  }

  /** Each of them looks at what all open pages ask for. */
  private void visit(List<String> cookies) {
    try (HttpClient http = HttpClient.newHttpClient();
        ExecutorService visitors = Executors.newFixedThreadPool(8)) {
      List<Future<Integer>> answers =
          cookies.stream().map(cookie -> visitors.submit(() -> status(http, cookie))).toList();
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(200);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private int status(HttpClient http, String cookie) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/annotations/marks"))
                .header("Cookie", "SESSION=" + cookie)
                .build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  private long sessions() {
    return database.sql("select count(*) from spring_session").query(Long.class).single();
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1024;
  }
}
