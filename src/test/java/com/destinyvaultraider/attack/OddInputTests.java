package com.destinyvaultraider.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.attack.Surface.Door;
import com.destinyvaultraider.attack.Wire.Answer;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is sent: a page with a sentence, no word about our insides, and nothing in the log. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
@ExtendWith(OutputCaptureExtension.class)
class OddInputTests {

  private static final String MARKUP = "<script>alert(1)</script>";

  /** Written from right to left, of no width, an emoji, markup, a header, an expression, a path. */
  private static final String ODD =
      "\u202e\u200b\ud83d\ude00" + MARKUP + "'\"\r\nSet-Cookie: a=b${7*7}#{7*7}../..//%00";

  private static final List<String> INSIDES =
      List.of(
          "Exception", "\tat ", "org.springframework", "Tomcat", "PSQL", "SELECT", "insert into");

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;

  private Wire wire = new Wire(0);
  private Browser browser = new Browser(0);
  private String token = "";

  @BeforeEach
  void signIn(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    wire = new Wire(port);
    browser = Browser.signedIn(port, 23300001);
    token = browser.csrfOn("/accounts");
  }

  @AfterEach
  void forget() {
    database.sql("delete from annotation").update();
    database.sql("update annotation_book set version = version + 1, backup = null").update();
    database.sql("delete from search").update();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/..;/actuator/env                       | 400",
        "/%2e%2e/etc/passwd                      | 400",
        "/../etc/passwd                          | 400",
        "//evil.example/                         | 400",
        "http://evil.example/vault               | 400",
        "/vault%2f..%2faccounts                  | 400",
        "/vault;jsessionid=1                     | 400",
        "/%00                                    | 400",
        "/vault%0d%0aSet-Cookie:x=y              | 400",
        "/css/..%2f..%2fapplication.yaml         | 400",
        "/css/%2e%2e/%2e%2e/application.yaml     | 400",
        "/webjars/..%5c..%5cx                    | 400",
        "/\\evil.example                         | 400",
        "`/vault|x`                                | 400",
        "/?x=<>                                  | 400",
        "/%c0%ae%c0%ae/                          | 400",
        "/%zz                                    | 400",
        "/.git/config                            | 404",
        "/WEB-INF/web.xml                        | 404",
        "/error                                  | 404",
        "/login                                  | 404",
        "/oauth2/authorization/evil              | 404",
        "/sign-in-failed?reason=%ff%fe           | 400",
        "/sign-in-failed?reason=%zz              | 400",
        "/sign-in-failed?reason=a%00b            | 400",
        "/items/x                                | 302",
      })
  void noPathLeadsAnywhereElse(String path, int status, CapturedOutput output) {
    Answer answer = wire.line("GET " + path + " HTTP/1.1");

    assertThat(answer.status()).isEqualTo(status);
    isAPageThatTellsNothing(answer.text(), output);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FOO / HTTP/1.1   | X: y                             | 400",
        "TRACE / HTTP/1.1 | X: y                             | 405",
        "get / HTTP/1.1   | X: y                             | 400",
        "PUT / HTTP/1.1   | X: y                             | 403",
        "GET / HTTP/9.9   | X: y                             | 505",
        "nothing          | X: y                             | 400",
        "GET / HTTP/1.1   | Host: evil.example               | 400",
        "POST / HTTP/1.1  | Content-Length: -4               | 400",
        "GET /accounts HTTP/1.1 | Cookie: SESSION=AAAA       | 302",
        "GET /accounts HTTP/1.1 | Cookie: SESSION=%%; stay=< | 302",
        "GET / HTTP/1.1   | Cookie: language=<script>; \"     | 200",
        "GET / HTTP/1.1   | Accept-Language: ÿþ;q=x,,,       | 200",
        "GET / HTTP/1.1   | X-Forwarded-Port: 99999999999    | 200",
        "GET /accounts HTTP/1.1 | X-Forwarded-Host: evil.example | 302",
        "GET /oauth2/authorization/bungie HTTP/1.1 | X-Forwarded-Host: evil.example | 302",
      })
  void noHeaderLeadsAnywhereElse(String line, String header, int status, CapturedOutput output) {
    Answer answer = wire.line(line, header);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text().split("\r\n\r\n", 2)[0]).doesNotContain("evil");
    isAPageThatTellsNothing(answer.text(), output);
  }

  @Test
  void whatIsTooMuchIsRefused(CapturedOutput output) {
    String form = "_csrf=" + token + "&thing=1&notes=";

    assertThat(wire.line("GET /" + "a".repeat(20_000) + " HTTP/1.1").status()).isEqualTo(400);
    assertThat(wire.line("GET / HTTP/1.1", "X: " + "a".repeat(100_000)).status()).isEqualTo(400);
    assertThat(post("/annotations", FORM, form + "x".repeat(10_000_000)))
        .satisfies(answer -> assertThat(answer.status()).isEqualTo(413))
        .satisfies(answer -> assertThat(answer.text()).contains("more than this page takes"));
    assertThat(post("/annotations", FORM, form + "&thing=1".repeat(3_500)).status()).isEqualTo(400);
    assertThat(post("/annotations", FORM, form + "x".repeat(1_000_000)).status()).isEqualTo(404);
    assertThat(post("/annotations/import", FILE, file("x".repeat(22_000_000))))
        .satisfies(answer -> assertThat(answer.status()).isEqualTo(413))
        .satisfies(answer -> assertThat(answer.text()).contains("more than this page takes"));
    tellsNothing("", output);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json,               {},                    400",
    "multipart/form-data,            x,                     400",
    "multipart/form-data;boundary=b, --b,                   400",
    "multipart/form-data;boundary=b, --b--,                 400",
    "multipart/form-data;boundary=b, --b Content-Dis,       400",
    "application/x-www-form-urlencoded, file=x,             400",
    "application/x-www-form-urlencoded, file=%zz,           400",
    "application/x-www-form-urlencoded, file=%ed%a0%80,     400",
    "x,                              x,                     400",
  })
  void aFormThatIsNoneIsRefused(String type, String body, int status, CapturedOutput output) {
    Answer answer = post("/annotations/import", type, body.replace(" ", "\r\n"));

    assertThat(answer.status()).isEqualTo(status);
    isAPageThatTellsNothing(answer.text(), output);
  }

  @Test
  void filesThatAreMeantToHurtAreRefusedOrTakenAsText(CapturedOutput output) {
    assertThat(imported("[".repeat(100_000))).contains("stops being JSON");
    assertThat(imported("{\"tags\":" + "[".repeat(100_000))).contains("stops being JSON");
    assertThat(imported("{\"tags\":[{\"annotation\":{\"id\":" + "9".repeat(5_000) + "}}]}"))
        .contains("stops being JSON");
    assertThat(imported("{\"tags\":[{\"annotation\":{\"id\":1e999999999}}]}"))
        .contains("it has no item id");
    assertThat(
            imported("{\"tags\":[{\"annotation\":{\"id\":\"5\",\"notes\":\"a\\u0000\\ud800\"}}]}"))
        .contains("a character that is no text");
    assertThat(imported("{\"tags\":[],\"\\ud800\":\"\\u0000\"}")).contains("Imported");
    assertThat(imported("{\"tags\":[],\"tags\":{}}")).contains("it is no list");
    assertThat(imported("\0\u00ff\u00fe")).contains("not text in UTF-8");
    assertThat(imported("Id,Notes\n5,a\0b")).contains("a character that is no text");
    assertThat(imported("Id,Notes\n" + "\"".repeat(100_001))).contains("do not match");
    assertThat(imported("Id,Notes\n5," + MARKUP)).contains("Imported").doesNotContain(MARKUP);
    assertThat(browser.get("/annotations/export/backup.json").statusCode()).isEqualTo(200);
    tellsNothing("", output);
  }

  @Test
  void everyInputTakesWhateverIsSaid(
      @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
      CapturedOutput output) {
    String item = itemInTheVault();

    SoftAssertions.assertSoftly(all -> {
      for (Door door : Surface.of(mappings)) {
        String own = Doors.at(door).own().replace("<item>", item).replaceAll("<[^>]*>", "5");
        for (String input : door.inputs()) {
          for (String said : List.of("9".repeat(25), "-1", ODD)) {
            String address = with(door, own, input, said);
            HttpResponse<String> answer = ask(door, address);
            all.assertThat(answer.statusCode()).as(door.method() + " " + address).isLessThan(500);
            all.assertThat(answer.headers().map()).as(address).doesNotContainValue(List.of("a=b"));
            all.assertThat(answer.body())
                .as(address)
                .doesNotContain(MARKUP)
                .doesNotContain(INSIDES);
          }
        }
      }
    });

    for (String page : List.of("/vault", "/search", "/annotations", "/history")) {
      assertThat(browser.get(page).body()).doesNotContain(MARKUP);
    }
    tellsNothing("", output);
  }

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String FILE = "multipart/form-data; boundary=b";

  private static void isAPageThatTellsNothing(String answer, CapturedOutput output) {
    if (answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.1 5")) {
      assertThat(answer)
          .contains(
              "<h1", "Content-Security-Policy: default-src", "X-Content-Type-Options: nosniff")
          .contains("Cache-Control: no-");
    }
    tellsNothing(answer, output);
  }

  private static void tellsNothing(String answer, CapturedOutput output) {
    assertThat(answer).doesNotContain(INSIDES);
    assertThat(output.getAll()).doesNotContain(" ERROR ").doesNotContain("\tat ");
  }

  /** The request of a door in which one input says something else. */
  private static String with(Door door, String own, String input, String said) {
    String encoded = URLEncoder.encode(said, UTF_8);
    List<String> parts = new ArrayList<>(List.of(own.replaceFirst("\\?.*", "").split("/", -1)));
    int at = List.of(door.path().split("/", -1)).indexOf("{" + input + "}");
    if (at >= 0) {
      // What is no part of a path is refused before anybody looks at it.
      parts.set(at, encoded.replaceAll("%(00|0D|0A|2F|3B|25|5C)", "").replace("+", "%20"));
    }
    String form = own.contains("?") ? own.substring(own.indexOf('?') + 1) + "&" : "";
    String others = form.replaceAll("(^|&)" + input + "=[^&]*", "$1");
    String news = at >= 0 ? "" : input + "=" + Matcher.quoteReplacement(encoded);
    return String.join("/", parts) + "?" + others + news;
  }

  private HttpResponse<String> ask(Door door, String address) {
    int form = address.indexOf('?');
    if (door.changes()) {
      return browser.postForm(
          address.substring(0, form), address.substring(form + 1) + "&_csrf=" + token);
    }
    // Without a session the stream has an end.
    return (door.path().endsWith("/stream") ? new Browser(port) : browser).get(address);
  }

  private Answer post(String path, String type, String body) {
    return wire.send(
        """
        POST %s HTTP/1.1
        Host: localhost
        Accept: text/html
        Cookie: SESSION=%s
        X-CSRF-TOKEN: %s
        Content-Type: %s
        Content-Length: %d
        Connection: close

        """
                .formatted(path, browser.cookie("SESSION"), token, type, body.length())
                .replace("\n", "\r\n")
            + body);
  }

  private static String file(String content) {
    return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../a.csv\"\r\n"
        + "Content-Type: text/csv\r\n\r\n"
        + content
        + "\r\n--b--\r\n";
  }

  /** Sends a file and returns what the page says then. */
  private String imported(String content) {
    assertThat(post("/annotations/import", FILE, file(content)).status()).isEqualTo(303);
    return browser.get("/annotations").body();
  }

  private String itemInTheVault() {
    return new SandboxControl(port)
        .items("4611686018400000101")
        .filter(item -> item.path("owner").asString().equals("vault"))
        .map(item -> item.path("itemInstanceId").asString(""))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
