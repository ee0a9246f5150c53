package com.destinyvaultraider.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The site in German, as a player chooses it on any page: no English sentence is left. */
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"inventory.fresh-for=1h", "sandbox.staleness=0s"})
class GermanPagesTests {

  private static final long VETERAN = 23300001;

  /** What is seen or read out, each piece by itself. */
  private static final Pattern PIECE =
      Pattern.compile(">([^<>]+)<|(?:aria-label|title|placeholder)=\"([^\"]+)\"");

  /** What German borrows, or what can also be the name of a thing. */
  private static final Set<String> NAMES =
      Set.of("Exotic", "Legendary", "Rare", "Common", "Weapons");

  @LocalServerPort private int port;

  private Browser browser = new Browser(0);

  @AfterEach
  void speakEnglishAgain() {
    choose("en");
  }

  private void choose(String language) {
    browser.post("/language", Map.of("_csrf", browser.csrfOn("/vault"), "language", language));
  }

  @BeforeEach
  void signIn(@Autowired Manifest manifest) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    browser = Browser.signedIn(port, VETERAN);
    choose("de");
  }

  @Test
  void noPageSaysAnythingInEnglish() throws IOException {
    Set<String> english = english();
    String id = inVault();
    for (String address :
        List.of(
            "/",
            "/vault",
            "/vault?select=true",
            "/character",
            "/character?select=true",
            "/xur",
            "/clan",
            "/clan/compare",
            "/clan/compare?by=activity&show=challenges",
            "/clan/fireteam",
            "/progress",
            "/statistics",
            "/statistics/activities",
            "/statistics/activities?mode=raid",
            "/accounts",
            "/history",
            "/farming",
            "/notices",
            "/help",
            "/search",
            "/search?q=is:exotic",
            "/search?q=is:wepaon",
            "/search/help",
            "/search/stats",
            "/items/" + id,
            "/items/" + id + "/card",
            "/compare?like=" + id,
            "/compare?items=1",
            "/review?of=ARMOR",
            "/review?of=WEAPONS",
            "/review?at=99999",
            "/power",
            "/table",
            "/annotations",
            "/annotations/" + id,
            "/nowhere",
            "/data",
            "/data/delete",
            "/data/deleted",
            "/privacy",
            "/sign-in-failed?reason=refused")) {
      String page = browser.get(address).body();
      assertThat(pieces(page)).as(address).filteredOn(english::contains).isEmpty();
      assertThat(page).as(address).doesNotContain("??");
    }
  }

  @Test
  void aPageSaysWhichLanguageItIsIn() {
    assertThat(browser.get("/vault").body()).contains("<html lang=\"de\"", "Tresor");
    assertThat(new Browser(port).get("/", "Accept-Language", "de-AT, en;q=0.5").body())
        .contains("<html lang=\"de\"", "Mit Bungie anmelden");
    assertThat(new Browser(port).get("/").body()).contains("<html lang=\"en\"");
  }

  @Test
  void theChoiceIsKeptUntilTheNextSignIn() {
    Browser elsewhere = Browser.signedIn(port, VETERAN);

    assertThat(elsewhere.get("/vault").body()).contains("<html lang=\"de\"");
    assertThat(Browser.signedIn(port, 23300002).get("/accounts").body())
        .contains("<html lang=\"en\"");
  }

  @Test
  void thingsHaveTheirGermanNamesOnceTheManifestIsThere(@Autowired Manifest manifest) {
    browser.get("/vault");
    manifest.refresh();

    assertThat(browser.get("/vault").body())
        .contains("Kinetikwaffen", "Handfeuerwaffe, exotisch", "Jäger")
        .doesNotContain("Kinetic Weapons", "Hand Cannon");
    choose("en");
    assertThat(browser.get("/vault").body())
        .contains("Kinetic Weapons", "Exotic Hand Cannon")
        .doesNotContain("Kinetikwaffen");
  }

  @Test
  void whatIsNoLanguageChangesNothing() {
    choose("tlh");

    assertThat(browser.get("/vault").body()).contains("<html lang=\"de\"");
  }

  private String inVault() {
    return new SandboxControl(port)
        .items("4611686018400000101")
        .filter(item -> item.path("owner").asString().equals("vault"))
        .map(item -> item.path("itemInstanceId").asString(""))
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> pieces(String page) {
    return PIECE
        .matcher(page)
        .results()
        .flatMap(GermanPagesTests::groups)
        .map(String::strip)
        .collect(Collectors.toSet());
  }

  private static Stream<String> groups(MatchResult piece) {
    return Stream.of(piece.group(piece.group(1) == null ? 2 : 1));
  }

  /** What German says otherwise, as far as it stands in a page as it is. */
  private static Set<String> english() throws IOException {
    Set<String> sentences = new TreeSet<>();
    Set<String> also = new HashSet<>(NAMES);
    try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/messages"))) {
      for (Path bundle : bundles.filter(file -> !file.toString().contains("_")).toList()) {
        Properties english = read(bundle);
        Properties german = read(Path.of(bundle.toString().replace(".prop", "_de.prop")));
        german.values().forEach(said -> also.add(said.toString()));
        english.forEach((key, said) -> {
          if (!said.toString().contains("{")) {
            sentences.add(said.toString().replace("''", "'"));
          }
        });
      }
    }
    sentences.removeAll(also);
    return sentences;
  }

  private static Properties read(Path bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      properties.load(reader);
    }
    return properties;
  }
}
