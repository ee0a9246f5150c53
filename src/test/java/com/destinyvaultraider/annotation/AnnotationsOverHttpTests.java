package com.destinyvaultraider.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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

/** Tags and notes as the pages post them. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
class AnnotationsOverHttpTests {

  private static final String VETERAN = "4611686018400000101";
  private static final Pattern MESSAGE = Pattern.compile("role=\"(?:status|alert)\"[^>]*>([^<]+)<");
  private static final Pattern UNDO = Pattern.compile("/annotations/undo/(\\d+)");

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  private SandboxControl sandbox = new SandboxControl(0);
  private Browser browser = new Browser(0);
  private List<String> items = List.of();

  @BeforeEach
  void signIn(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    sandbox = new SandboxControl(port);
    sandbox.noFaults();
    browser = Browser.signedIn(port, 23300001);
    jdbc.sql("delete from annotation").update();
    jdbc.sql("delete from annotation_change").update();
    jdbc.sql(
            "update annotation_book set version = version + 1, lock_follows_tag = false,"
                + " backup = null")
        .update();
    items =
        sandbox
            .items(VETERAN)
            .filter(item -> item.path("owner").asString().equals("vault"))
            .filter(item -> item.has("itemInstanceId"))
            .map(item -> item.path("itemInstanceId").asString())
            .limit(3)
            .toList();
  }

  @Test
  void tagsAndNotesAThing() {
    assertThat(say(Map.of("thing", items.getFirst(), "tag", "favorite", "notes", "Top\r\n#pve")))
        .contains("tagged as favorite, notes written");

    assertThat(main("/annotations"))
        .contains("Favorite", "Top\n#pve", "<b>#pve</b>", "/annotations/" + items.getFirst());
    assertThat(browser.get("/annotations/marks").body())
        .contains("\"%s\":\"favorite\"".formatted(items.getFirst()));
    assertThat(main("/annotations/" + items.getFirst()))
        .contains("aria-pressed=\"true\"", "Top\n#pve");
  }

  @Test
  void takesATagAwayWhereItIsEmpty() {
    say(Map.of("thing", items.getFirst(), "tag", "junk"));
    say(Map.of("thing", items.getFirst(), "tag", ""));

    assertThat(browser.get("/annotations/marks").body()).isEqualTo("{}");
  }

  @Test
  void anUntouchedTextDoesNotOverwriteWhatAnotherTabWrote() {
    say(Map.of("thing", items.getFirst(), "notes", "by the other tab", "was", ""));
    say(Map.of("thing", items.getFirst(), "notes", "", "was", "", "tag", "keep"));

    assertThat(main("/annotations/" + items.getFirst())).contains("by the other tab");

    say(Map.of("thing", items.getFirst(), "notes", "mine now", "was", ""));
    assertThat(main("/annotations/" + items.getFirst())).contains("mine now");
  }

  @Test
  void tagsManyAtOnceAndUndoesIt() {
    HttpResponse<String> answer =
        browser.post(
            "/annotations/bulk?thing=" + String.join("&thing=", items),
            withToken(Map.of("tag", "junk", "addNotes", "#old")));
    String page = browser.get(Browser.location(answer)).body();
    assertThat(page).contains("3 things: tagged as junk, #old added to the notes");
    Matcher undo = UNDO.matcher(page);
    assertThat(undo.find()).isTrue();

    assertThat(browser.post(undo.group(), withToken(Map.of())).statusCode()).isEqualTo(303);
    assertThat(browser.get("/annotations/marks").body()).isEqualTo("{}");
    assertThat(main("/annotations")).contains("undone: tagged as junk");
  }

  @Test
  void answersWithTheFormAloneWhereHtmxShowsItInItsPlace() {
    String thing = items.getFirst();
    HttpResponse<String> answer =
        browser.post(
            "/annotations",
            withToken(Map.of("thing", thing, "tag", "keep", "page", "/vault")),
            "HX-Request",
            "true",
            "HX-Target",
            "annotation-" + thing);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().strip()).startsWith("<form").endsWith("</form>");
    assertThat(answer.body()).contains("tagged as keep", "/annotations/undo/", "value=\"/vault\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/vault                  | /vault",
        "/search?q=tag%3Ajunk    | /search?q=tag%3Ajunk",
        "//evil.example/         | /annotations",
        "/\\evil.example/        | /annotations",
        "https://evil.example/   | /annotations",
        "javascript:alert(1)     | /annotations",
        "/{vault}                | /annotations",
      })
  void leadsBackToOwnPagesOnly(String page, String target) {
    assertThat(
            Browser.location(post(Map.of("thing", items.getFirst(), "tag", "keep", "page", page))))
        .endsWith(target)
        .doesNotContain("evil");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-5", "0", "99999999999999999999", "1 2"})
  void refusesWhatIsNoThing(String thing) {
    assertThat(post(Map.of("thing", thing, "tag", "junk")).statusCode()).isEqualTo(400);
  }

  @Test
  void saysThatNothingWasSelected() {
    HttpResponse<String> answer =
        browser.post("/annotations/bulk", withToken(Map.of("tag", "junk", "page", "/annotations")));

    assertThat(main(Browser.location(answer))).contains("Nothing was selected");
  }

  @Test
  void refusesWhatIsNoTag() {
    assertThat(post(Map.of("thing", items.getFirst(), "tag", "trash")).statusCode()).isEqualTo(400);
  }

  @Test
  void refusesNotesThatAreTooLong() {
    assertThat(say(Map.of("thing", items.getFirst(), "notes", "x".repeat(1025))))
        .contains("too long");
    say(Map.of("thing", items.getFirst(), "notes", "x".repeat(1020)));
    assertThat(say(Map.of("thing", items.getFirst(), "addNotes", "#pve"))).contains("too long");
  }

  @Test
  void refusesAFormThatIsNotFromOurPages() {
    assertThat(
            browser
                .post("/annotations", Map.of("thing", items.getFirst(), "tag", "junk"))
                .statusCode())
        .isEqualTo(403);
    assertThat(browser.get("/annotations/marks").body()).isEqualTo("{}");
  }

  @Test
  void letsNobodyTouchWhatIsNotTheirs() {
    String page =
        browser
            .get(Browser.location(post(Map.of("thing", items.getFirst(), "tag", "keep"))))
            .body();
    Matcher undo = UNDO.matcher(page);
    assertThat(undo.find()).isTrue();
    Browser stranger = Browser.signedIn(port, 23300002);
    Map<String, String> token = Map.of("_csrf", stranger.csrfOn("/accounts"));

    assertThat(stranger.post(undo.group(), token).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/annotations/" + items.getFirst()).statusCode()).isEqualTo(404);
    Map<String, String> form = new HashMap<>(token);
    form.putAll(Map.of("thing", items.getFirst(), "tag", "junk"));
    assertThat(stranger.post("/annotations", form).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/annotations/marks").body()).isEqualTo("{}");
    assertThat(browser.get("/annotations/marks").body()).contains("keep");
  }

  @Test
  void remembersWhetherLocksFollowTags() {
    browser.post("/annotations/lock", withToken(Map.of("follows", "true")));

    assertThat(main("/annotations")).contains("value=\"false\" aria-pressed=\"true\"");
  }

  @Test
  void importsATableAndUndoesIt() {
    String page =
        imported(
            "\uFEFFId;Tag;Notes\r\n%s;junk;'=1\r\n6917529999999999999;keep;\r\n"
                .formatted(items.getFirst()));
    assertThat(page)
        .contains("Imported: 2 set. 1 of these things is not on this account now", "=1");

    Matcher undo = UNDO.matcher(page);
    assertThat(undo.find()).isTrue();
    browser.post(undo.group(), withToken(Map.of()));
    assertThat(browser.get("/annotations/marks").body()).isEqualTo("{}");
  }

  @Test
  void importsNothingOfAFileWithAWrongLine() {
    String page =
        imported("Id,Tag\n%s,junk\n%s,trash\n".formatted(items.getFirst(), items.getLast()));

    assertThat(page).contains("Nothing was imported", "Line 3: “trash” is no tag");
    assertThat(browser.get("/annotations/marks").body()).isEqualTo("{}");
  }

  @Test
  void importsABackupAndHandsOutWhatElseWasInIt() {
    String backup =
        """
        {"loadouts": [{"name": "Raid"}], "tags": [{"platformMembershipId": "%s",
          "destinyVersion": 2, "annotation": {"id": "%s", "tag": "archive"}}]}
        """
            .formatted(VETERAN, items.getFirst());
    assertThat(imported(backup)).contains("Imported: 1 set.");

    HttpResponse<String> answer = browser.get("/annotations/export/backup.json");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "backup.json");
    assertThat(Backup.JSON.readTree(answer.body())).isEqualTo(Backup.JSON.readTree(backup));
  }

  @Test
  void handsOutTables() {
    say(Map.of("thing", items.getFirst(), "tag", "infuse"));

    HttpResponse<String> weapons = browser.get("/annotations/export/weapons.csv");
    assertThat(weapons.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(weapons.body())
        .startsWith("Name,Hash,Id,Tag")
        .contains("\"\"\"" + items.getFirst() + "\"\"\",infuse,", ",Vault,", "Hunter(");
    assertThat(browser.get("/annotations/export/ghosts.csv").statusCode()).isEqualTo(200);
    assertThat(browser.get("/annotations/export/secrets.csv").statusCode()).isEqualTo(404);
  }

  @Test
  void saysThatAFileIsTooLarge() {
    assertThat(imported("Id,Tag\n" + "x".repeat(6 * 1024 * 1024)))
        .contains("The file is larger than 5 MB.");
  }

  @Test
  void showsNothingToVisitors() {
    Browser visitor = new Browser(port);

    assertThat(visitor.get("/annotations").statusCode()).isNotEqualTo(200);
    assertThat(visitor.get("/annotations/marks").statusCode()).isNotEqualTo(200);
  }

  private String main(String path) {
    String page = browser.get(path).body();
    return page.substring(page.indexOf("<main"));
  }

  private String say(Map<String, String> form) {
    HttpResponse<String> answer = post(form);
    Matcher message = MESSAGE.matcher(main(Browser.location(answer)));
    return message.find() ? message.group(1) : "";
  }

  private HttpResponse<String> post(Map<String, String> form) {
    return browser.post("/annotations", withToken(form));
  }

  /** Sends a file as the form does, and returns the next page. */
  private String imported(String content) {
    String boundary = "a-boundary";
    String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=";
    String body =
        part
            + "\"_csrf\"\r\n\r\n"
            + browser.csrfOn("/accounts")
            + "\r\n"
            + part
            + "\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
            + content
            + "\r\n--"
            + boundary
            + "--\r\n";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/annotations/import"))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("Cookie", "SESSION=" + browser.cookie("SESSION"))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<Void> answer = http.send(request, HttpResponse.BodyHandlers.discarding());
      assertThat(answer.statusCode()).isEqualTo(303);
      return main(Browser.location(answer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Map<String, String> withToken(Map<String, String> form) {
    Map<String, String> complete = new HashMap<>(form);
    complete.put("_csrf", browser.csrfOn("/accounts"));
    return complete;
  }
}
