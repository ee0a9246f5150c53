package com.destinyvaultraider.wishlist;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.ItemDefinition;
import com.destinyvaultraider.manifest.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Wish lists as the pages post them, and what is found by them. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
class WishListsOverHttpTests {

  private static final Pattern MESSAGE = Pattern.compile("role=\"(?:status|alert)\"[^>]*>([^<]+)<");
  private static final Pattern TITLE = Pattern.compile("<h3>([^<]+)</h3>");

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Manifest manifest;

  private Browser browser = new Browser(0);
  private String item = "";
  private String hash = "";

  @BeforeEach
  void signIn() {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    SandboxControl sandbox = new SandboxControl(port);
    sandbox.noFaults();
    browser = Browser.signedIn(port, 23300001);
    jdbc.sql("delete from wish_list").update();
    String found = browser.get("/search?q=is:wishlistable+is:weapon").body();
    Matcher tile =
        Pattern.compile("data-item-hash=\"(\\d+)\" data-item-id=\"(\\d+)\"").matcher(found);
    assertThat(tile.find()).isTrue();
    hash = tile.group(1);
    item = tile.group(2);
  }

  @AfterEach
  void forget() {
    jdbc.sql("delete from wish_list").update();
  }

  @Test
  void takesAListThatIsPasted() {
    String page =
        add("title:Mine\r\n//notes:For raids\r\ndimwishlist:item=" + hash + "\r\nnonsense");

    assertThat(message(page)).isEqualTo("Mine was added: one roll.");
    assertThat(page)
        .contains("one roll, added", "One line is not understood", "Line 4: this is no roll");
    assertThat(browser.get("/wishlists/marks").body())
        .contains("\"%s\":\"wished\"".formatted(item));
    assertThat(browser.get("/items/" + item).body())
        .contains("Wished for", "according to Mine", "For raids");
    assertThat(browser.get("/items/" + item + "/card").body()).contains("according to Mine");
    assertThat(browser.get("/compare?items=" + item).body())
        .contains("Wished for according to Mine");
  }

  @Test
  void marksThePerksOfTheRoll() {
    add(unwanted());

    String page = browser.get("/items/" + item).body();

    assertThat(page).contains("A roll to avoid", "class=\"wish-mark\">, to avoid<");
    assertThat(browser.get("/wishlists/marks").body())
        .contains("\"%s\":\"unwished\"".formatted(item));
  }

  @Test
  void answersSearchesByLists() {
    assertThat(searched("is:wishlist")).contains("you have no wish list").doesNotContain(tile());

    add("dimwishlist:item=%s#notes:Für den Raid".formatted(hash));

    assertThat(searched("is:wishlist")).contains(tile()).doesNotContain("you have no wish list");
    assertThat(searched("-is:wishlist")).doesNotContain(tile());
    assertThat(searched("is:trashlist")).doesNotContain(tile());
    assertThat(searched("wishlistnotes:\"fur den\"")).contains(tile());
    assertThat(searched("wishlistnotes:strikes")).doesNotContain(tile());
    assertThat(searched("is:wishlistunknown")).doesNotContain(tile());

    add(unwanted());
    move("up", "List without a title", 1);

    assertThat(searched("is:trashlist")).contains(tile());
    assertThat(searched("is:wishlist")).doesNotContain(tile());
  }

  @Test
  void takesAFileAndHandsItOutAgain() {
    String text = "title:From a file\ndimwishlist:item=5&perks=6#notes:ä\n";

    String page = send("panda.txt", text.getBytes(StandardCharsets.UTF_8));

    assertThat(message(page)).isEqualTo("From a file was added: one roll.");
    HttpResponse<String> file = browser.get("/wishlists/%d/list.txt".formatted(newest()));
    assertThat(file.body()).isEqualTo(text);
    assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
  }

  @Test
  void callsAListByItsFileWhereItHasNoTitle() {
    send("my rolls.TXT", "dimwishlist:item=5".getBytes(StandardCharsets.UTF_8));

    assertThat(titles(browser.get("/wishlists").body())).containsExactly("my rolls");
  }

  @Test
  void movesRemovesAndTakesBack() {
    add("title:One\ndimwishlist:item=1");
    add("title:Two\ndimwishlist:item=2");
    add("title:Three\ndimwishlist:item=3");

    assertThat(titles(move("up", "Three", 0))).containsExactly("One", "Three", "Two");
    String page = move("remove", "One", 0);
    assertThat(message(page)).contains("removed");
    assertThat(titles(page)).containsExactly("Three", "Two", "One");
    assertThat(page).contains("Take One back");

    page = move("restore", "One", 0);
    assertThat(titles(page)).containsExactly("Three", "Two", "One");
    assertThat(page).doesNotContain("Take One back");
  }

  @Test
  void bringsARemovedListBackWhereItIsAddedAgain() {
    add("title:One\ndimwishlist:item=1");
    long id = newest();
    move("remove", "One", 0);

    add("title:One\ndimwishlist:item=1");

    assertThat(newest()).isEqualTo(id);
    assertThat(message(add("title:One\ndimwishlist:item=1"))).contains("have this list already");
  }

  @Test
  void keepsATextOnceForAllAndForgetsItWithTheLastList() {
    add("title:Shared\ndimwishlist:item=1");
    Browser other = Browser.signedIn(port, 23300002);
    other.post(
        "/wishlists",
        Map.of("text", "title:Shared\ndimwishlist:item=1", "_csrf", other.csrfOn("/accounts")));

    assertThat(count("wish_list")).isEqualTo(2);
    assertThat(count("wish_list_text")).isEqualTo(1);

    jdbc.sql("delete from wish_list where id = ?").param(newest()).update();
    assertThat(count("wish_list_text")).isEqualTo(1);
    jdbc.sql("delete from wish_list").update();
    assertThat(count("wish_list_text")).isZero();
  }

  @Test
  void forgetsWhatWasRemovedLongAgo() {
    for (int list = 1; list <= 5; list++) {
      add("title:List %d\ndimwishlist:item=%d".formatted(list, list));
      move("remove", "List " + list, 0);
    }
    assertThat(titles(browser.get("/wishlists").body()))
        .containsExactly("List 5", "List 4", "List 3");

    jdbc.sql("update wish_list set removed_at = removed_at - interval '8 days'").update();
    add("title:Another\ndimwishlist:item=9");

    assertThat(titles(browser.get("/wishlists").body())).containsExactly("Another");
  }

  @Test
  void takesNoMoreListsThanHaveRoom() {
    for (int list = 1; list <= Shelf.MOST; list++) {
      add("dimwishlist:item=" + list);
    }

    assertThat(message(add("dimwishlist:item=99"))).startsWith("You have 10 lists");
    assertThat(count("wish_list")).isEqualTo(Shelf.MOST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; Choose a file or write a text first.",
        "'   '; Choose a file or write a text first.",
        "<!DOCTYPE html><html>; That is a web page and no list.",
        "{\"data\": []}; That is JSON",
        "https://example.org/voltron.txt; That is the address of a list.",
        "// Only a comment; There is no roll in it that is understood.",
      })
  void saysWhatToDoWithWhatIsNoList(String text, String sentence) {
    assertThat(message(add(text))).startsWith(sentence);
    assertThat(count("wish_list")).isZero();
  }

  @Test
  void namesTheLinesWhereNoneIsUnderstood() {
    assertThat(add("dimwishlist:item=x\nnonsense"))
        .contains("Line 1: the number of the item is not understood: dimwishlist:item=x", "Line 2");
  }

  @Test
  void saysThatAFileIsTooLargeOrNoText() {
    assertThat(message(send("a.txt", new byte[Intake.LARGEST + 1]))).contains("up to 15 MB");
    assertThat(message(send("a.txt", new byte[] {'d', (byte) 0xff, (byte) 0xfe})))
        .startsWith("That is no text in UTF-8.");
    assertThat(
            message(
                send("a.txt", "title:a\0b\ndimwishlist:item=5".getBytes(StandardCharsets.UTF_8))))
        .startsWith("That is no text in UTF-8.");
  }

  @Test
  void saysThatATextIsTooLongToBePasted() {
    HttpResponse<String> answer = post("", new byte[0], "x".repeat(3 * 1024 * 1024));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("more than this page takes");
  }

  @Test
  void letsNobodyTouchWhatIsNotTheirs() {
    add("title:Mine\ndimwishlist:item=1");
    Browser stranger = Browser.signedIn(port, 23300002);
    Map<String, String> form = Map.of("_csrf", stranger.csrfOn("/accounts"));

    for (String deed : List.of("up", "remove", "restore")) {
      assertThat(stranger.post("/wishlists/%d/%s".formatted(newest(), deed), form).statusCode())
          .isEqualTo(404);
    }
    assertThat(stranger.get("/wishlists/%d/list.txt".formatted(newest())).statusCode())
        .isEqualTo(404);
    assertThat(titles(browser.get("/wishlists").body())).containsExactly("Mine");
  }

  /** The first trait of the item as one that nobody should have, for each perk of that name. */
  private String unwanted() {
    Matcher perk =
        Pattern.compile("<b>([^<]+)</b>\\s*<small>[^<]*Trait[^<]*</small>")
            .matcher(browser.get("/items/" + item).body());
    assertThat(perk.find()).isTrue();
    StringBuilder lines = new StringBuilder();
    for (ItemDefinition definition : manifest.current().items()) {
      if (definition.name().equals(HtmlUtils.htmlUnescape(perk.group(1)))) {
        lines.append("dimwishlist:item=-%s&perks=%d%n".formatted(hash, definition.hash()));
      }
    }
    return lines.toString();
  }

  private String tile() {
    return "data-item-id=\"%s\"".formatted(item);
  }

  private String searched(String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return browser.get("/search?q=" + encoded).body();
  }

  private long newest() {
    return jdbc.sql("select max(id) from wish_list").query(Long.class).single();
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  private String add(String text) {
    return after(browser.post("/wishlists", Map.of("text", text, "_csrf", token())));
  }

  /** Does something with the list of this title. */
  private String move(String deed, String title, int which) {
    long id =
        jdbc.sql("select id from wish_list where title = ? order by id")
            .param(title)
            .query(Long.class)
            .list()
            .get(which);
    return after(browser.post("/wishlists/%d/%s".formatted(id, deed), Map.of("_csrf", token())));
  }

  private String after(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return browser.get(Browser.location(answer)).body();
  }

  private String token() {
    return browser.csrfOn("/accounts");
  }

  /** Sends a file as the form does, and returns the next page. */
  private String send(String name, byte[] content) {
    return after(post(name, content, ""));
  }

  private HttpResponse<String> post(String name, byte[] content, String text) {
    String part = "--a-boundary\r\nContent-Disposition: form-data; name=";
    String head =
        part
            + "\"_csrf\"\r\n\r\n%s\r\n".formatted(token())
            + part
            + "\"text\"\r\n\r\n%s\r\n".formatted(text)
            + part
            + "\"file\"; filename=\"%s\"\r\nContent-Type: text/plain\r\n\r\n".formatted(name);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/wishlists"))
            .header("Content-Type", "multipart/form-data; boundary=a-boundary")
            .header("Accept", "text/html")
            .header("Cookie", "SESSION=" + browser.cookie("SESSION"))
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofByteArray(content),
                    BodyPublishers.ofString("\r\n--a-boundary--\r\n")))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String message(String page) {
    Matcher message = MESSAGE.matcher(page.substring(page.indexOf("<main")));
    return message.find() ? message.group(1).strip() : "";
  }

  private static List<String> titles(String page) {
    return TITLE.matcher(page).results().map(found -> found.group(1)).toList();
  }
}
