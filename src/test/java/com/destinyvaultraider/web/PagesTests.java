package com.destinyvaultraider.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Every page in every state, as HTML. */
class PagesTests {

  private static ConfigurableApplicationContext gallery;
  private static HttpClient client;

  @BeforeAll
  static void openTheGallery() {
    gallery = Gallery.start();
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void closeTheGallery() {
    client.close();
    gallery.close();
  }

  static List<String> pages() {
    return Gallery.PAGES;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasOneHeadingATitleAndNothingThatIsForbidden(String page) throws Exception {
    HttpResponse<String> response = get(page);

    assertThat(response.statusCode()).isEqualTo(page.startsWith("/error/") ? 503 : 200);
    assertThat(response.body())
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"en\"", "id=\"page\"", "id=\"head\"")
        .containsPattern("<title>[^<]+</title>")
        .doesNotContain(" th:", " tile:", "${", ">null<", "\"null\"")
        .doesNotContainPattern("\\sstyle=|<style|\\son[a-z]+=|<script(?![^>]*src=)");
    assertThat(count(response.body(), "<h1")).isOne();
    assertThat(count(response.body(), "<title>")).isOne();
  }

  @Test
  void servesHtmxWithoutNamingItsVersion() throws Exception {
    String src = find("/webjars/htmx.org/[^\"]+", get("/").body());

    assertThat(get(src).body()).contains("htmx");
  }

  @Test
  void namesStyleAndScriptsByTheirContent() throws Exception {
    String page = get("/").body();

    assertThat(get(find("/css/site-[0-9a-f]{32}\\.css", page)).body()).contains("/images/lock-");
    assertThat(get(find("/js/moves-[0-9a-f]{32}\\.js", page)).statusCode()).isEqualTo(200);
  }

  @Test
  void looksForNoFileBehindALinkToAnItem() {
    ResourceUrlProvider files = gallery.getBean(ResourceUrlProvider.class);

    assertThat(files.getForLookupPath("/css/site.css")).isNotNull();
    assertThat(files.getHandlerMap().keySet())
        .noneMatch(pattern -> new AntPathMatcher().match(pattern, "/items/6917529000000000001"));
  }

  @Test
  void tellsCrawlersWhereNotToGo() throws Exception {
    assertThat(get("/robots.txt").body()).contains("Disallow: /");
  }

  @Test
  void putsOneFormAroundTheWholeVault() throws Exception {
    String vault = get("/vault/full").body();

    assertThat(count(vault, "data-item-hash=")).isGreaterThan(1300);
    assertThat(count(vault, "<form")).isEqualTo(count(vault, "name=\"_csrf\"")).isLessThan(15);
    assertThat(vault)
        .contains("name=\"owner\" value=\"vault\"")
        .contains("name=\"target\" value=\"2305843009300000001\"")
        .contains("name=\"stay\" class=\"switch\" value=\"false\" aria-pressed=\"true\"");
  }

  @Test
  void refersEveryButtonOfACharacterToAFormOfThePage() throws Exception {
    String page = get("/character").body();

    assertThat(Pattern.compile("<button[^>]* form=\"([^\"]+)\"").matcher(page).results())
        .isNotEmpty()
        .allSatisfy(button -> assertThat(page).contains("id=\"" + button.group(1) + "\""));
    assertThat(page)
        .contains("form=\"equip\"", "form=\"pull\"", "form=\"to-vault\"", "id=\"marked\"")
        .contains("10/10 full", "Nearly full");
  }

  @Test
  void saysWhatIsEmpty() throws Exception {
    assertThat(get("/vault/empty").body()).contains("Nothing is in the vault yet");
    assertThat(get("/vault").body()).contains("Nothing here.");
    assertThat(get("/character/new").body()).contains("Nothing waits here.");
  }

  @Test
  void saysThatNothingIsEquippedOnlyWhereSomethingCanBe() throws Exception {
    assertThat(count(get("/character/new").body(), "Nothing equipped")).isEqualTo(10);
    assertThat(get("/character").body()).contains("Quests").doesNotContain("Nothing equipped");
  }

  @Test
  void offersTheWayHomeOnce() throws Exception {
    assertThat(count(get("/error/problem").body(), "class=\"quiet\"")).isZero();
    assertThat(count(get("/error/404").body(), "class=\"quiet\"")).isOne();
  }

  @Test
  void letsAVisitorSignInAndNothingElse() throws Exception {
    assertThat(get("/welcome").body())
        .contains("href=\"/oauth2/authorization/bungie\"", "Sandbox")
        .doesNotContain("<form", "href=\"/vault\"");
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    String port = gallery.getEnvironment().getProperty("local.server.port");
    URI address = URI.create("http://127.0.0.1:" + port + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static String find(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow().group();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
