package com.destinyvaultraider.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.destinyvaultraider.account.Browser;
import com.destinyvaultraider.browser.SandboxControl;
import com.destinyvaultraider.manifest.Manifest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages about items in German: none of their English sentences is left. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "inventory.fresh-for=1h",
      "sandbox.staleness=0s",
      "spring.web.locale=de",
      "spring.web.locale-resolver=fixed"
    })
class GermanItemsTests {

  private static final int TELLING = 12;

  @LocalServerPort private int port;

  @Test
  void noPageSaysAnythingInEnglish(@Autowired Manifest manifest) throws IOException {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    Browser browser = Browser.signedIn(port, 23300001);
    String id =
        new SandboxControl(port)
            .items("4611686018400000101")
            .filter(item -> item.path("owner").asString().equals("vault"))
            .map(item -> item.path("itemInstanceId").asString(""))
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElseThrow();
    List<String> english = english();

    for (String address :
        List.of(
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
            "/annotations/" + id)) {
      String page = browser.get(address, "Accept-Language", "de").body();
      // What goes around the content is said elsewhere.
      int main = page.indexOf("<main");
      String content = main < 0 ? page : page.substring(main, page.indexOf("</main>"));
      assertThat(english).as(address).noneMatch(content::contains);
      assertThat(content).as(address).doesNotContain("??");
    }
  }

  /** What German says otherwise, as far as it stands in a page as it is. */
  private static List<String> english() throws IOException {
    TreeSet<String> sentences = new TreeSet<>();
    for (String feature : List.of("annotation", "comparison", "detail", "inspection")) {
      Properties english = bundle(feature);
      Properties german = bundle(feature + "_de");
      english.forEach((key, sentence) -> {
        String plain = sentence.toString();
        if (plain.length() > TELLING && !plain.contains("{") && !sentence.equals(german.get(key))) {
          sentences.add(plain);
        }
      });
    }
    return List.copyOf(sentences);
  }

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("src/main/resources/messages", name + ".properties"))) {
      properties.load(reader);
    }
    return properties;
  }
}
