package com.destinyvaultraider.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.destinyvaultraider.BesideBrowsers;
import com.destinyvaultraider.manifest.Manifest;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job and the pages on recorded real accounts, where the recordings are there. */
@BrowserTest
@BesideBrowsers
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "sandbox.manifest=" + Recording.MANIFEST)
abstract class RecordedAccountTests {

  /** Rows per bucket, as a page shows them. */
  private static final String ROWS =
      """
      owner => [...document.querySelectorAll(`[data-owner="${owner}"]`)].map(tile => [
        tile.dataset.bucket, tile.dataset.itemHash, tile.querySelector('img').alt
      ].join(' '))
      """;

  private final Recording recording;

  @LocalServerPort private int port;

  RecordedAccountTests(String profile) {
    this.recording = new Recording(profile);
  }

  @BeforeAll
  static void skipWithoutRecordings() {
    assumeThat(Path.of(Recording.MANIFEST))
        .as("the recorded manifest and profiles are not there, so nothing is tested on them")
        .exists();
  }

  @Test
  void theMainJobIsDone(@Autowired Manifest manifest, Visitor visitor) {
    Page page = signIn(manifest, visitor);
    new MainJob(page, new SandboxControl(port), recording.membershipId()).isDone();
  }

  @Test
  void everythingIsShownWithItsNameInItsBucket(@Autowired Manifest manifest, Visitor visitor) {
    Page page = signIn(manifest, visitor);
    page.navigate("/vault");
    List<String> vault = rows(page, "vault");
    visitor.keepsPicture(page, "recorded-vault-" + recording.name());

    assertThat(perBucket(vault)).isEqualTo(recording.vaultRowsPerBucket());
    assertThat(namesNotIn(vault)).isEmpty();
    for (String character : recording.characterIds()) {
      page.navigate("/characters/" + character);
      List<String> held = rows(page, character);
      assertThat(perBucket(held))
          .as(character)
          .containsAllEntriesOf(recording.heldRowsPerBucket(character));
      assertThat(namesNotIn(held)).isEmpty();
    }
    System.out.printf(
        "recorded account %s: %d rows in the vault, %s%n",
        recording.name(), vault.size(), perBucket(vault));
  }

  @Test
  void saysWhatThereIsToDo(@Autowired Manifest manifest, Visitor visitor) {
    Page page = signIn(manifest, visitor);
    page.navigate("/progress");
    visitor.keepsPicture(page, "recorded-week-" + recording.name());

    assertThat(page.locator(".task h3").allTextContents())
        .hasSizeGreaterThan(20)
        .noneMatch(String::isBlank);
    assertThat(page.locator(".clocks dt").count()).isGreaterThanOrEqualTo(3);
    assertThat(page.locator("main").textContent()).doesNotContain("{var:", "( ", "()");
    visitor.checksAccessibility(page);
    visitor.checksWidth(page);

    page.navigate("/statistics");
    visitor.keepsPicture(page, "recorded-statistics-" + recording.name());
    assertThat(page.locator("main h1").innerText()).isEqualToIgnoringCase("Statistics");
    visitor.checksWidth(page);
  }

  final Page signIn(Manifest manifest, Visitor visitor) {
    if (!manifest.isReady()) {
      manifest.refresh();
    }
    new SandboxControl(port).reset();
    return MainJob.signIn(visitor, port, "", View.desktop());
  }

  private static List<String> rows(Page page, String owner) {
    return ((List<?>) page.evaluate(ROWS, owner)).stream().map(String::valueOf).toList();
  }

  private static Map<Long, Integer> perBucket(List<String> rows) {
    Map<Long, Integer> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(Long.valueOf(row.split(" ", -1)[0]), 1, Integer::sum));
    return counts;
  }

  /** The rows whose name is not that of the manifest, those without a definition left aside. */
  private List<String> namesNotIn(List<String> rows) {
    return rows.stream()
        .filter(row -> !recording.isNamed(row.split(" ", 3)[1], row.split(" ", 3)[2]))
        .toList();
  }
}
