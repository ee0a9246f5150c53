package com.destinyvaultraider.manifest;

import static com.destinyvaultraider.manifest.TestManifest.ACE_OF_SPADES;
import static com.destinyvaultraider.manifest.TestManifest.GJALLARHORN;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.destinyvaultraider.bungie.BungieClient;
import com.destinyvaultraider.bungie.TestBungie;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.FileSystemUtils;

class ManifestTests {

  @RegisterExtension
  private static final WireMockExtension BUNGIE =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  @TempDir private Path files;

  private final BungieClient bungie = TestBungie.at(BUNGIE.baseUrl());

  @Test
  void isNotReadyBeforeTheFirstDownload() {
    Manifest manifest = start();

    assertThat(manifest.isReady()).isFalse();
    assertThatExceptionOfType(ManifestNotReady.class).isThrownBy(manifest::current);
    assertThat(health(manifest).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
  }

  @Test
  void downloadsWhatBungieHas() throws IOException {
    publish("one", Map.of(ACE_OF_SPADES, "Ace of Spades"));
    Manifest manifest = start();

    assertThat(manifest.refresh()).isTrue();

    assertThat(manifest.current().version()).isEqualTo("one");
    assertThat(manifest.current().item(ACE_OF_SPADES).name()).isEqualTo("Ace of Spades");
    assertThat(manifest.current().item(ACE_OF_SPADES).known()).isTrue();
    assertThat(health(manifest).getStatus()).isEqualTo(Status.UP);
    assertThat(health(manifest).getDetails()).containsEntry("version", "one");
  }

  @Test
  void startsAgainFromTheIndexAlone() throws IOException {
    publish("one", Map.of(ACE_OF_SPADES, "Ace of Spades"));
    start().refresh();
    BUNGIE.resetAll();

    Manifest restarted = start();

    assertThat(restarted.current().version()).isEqualTo("one");
    assertThat(restarted.current().item(ACE_OF_SPADES).name()).isEqualTo("Ace of Spades");
    assertThat(restarted.current().definition("DestinyInventoryItemDefinition", ACE_OF_SPADES))
        .isPresent();
    BUNGIE.verify(0, getRequestedFor(urlPathMatching(".*")));
  }

  @Test
  void downloadsNothingWhileTheVersionStays() throws IOException {
    publish("one", Map.of(ACE_OF_SPADES, "Ace of Spades"));
    Manifest manifest = start();
    manifest.refresh();

    manifest.refresh();

    BUNGIE.verify(1, getRequestedFor(urlPathMatching("/common/.*")));
  }

  @Test
  void takesOverANewNameForTheSameContent() throws IOException {
    publish("one", Map.of(ACE_OF_SPADES, "Ace of Spades"));
    Manifest manifest = start();
    manifest.refresh();
    publish("two", Map.of(ACE_OF_SPADES, "Ace of Spades"));

    manifest.refresh();

    assertThat(manifest.current().version()).isEqualTo("two");
    assertThat(start().current().version()).isEqualTo("two");
    BUNGIE.verify(1, getRequestedFor(urlPathMatching("/common/.*")));
  }

  @Test
  void keepsDefinitionsValidForThoseWhoHoldThem() throws IOException {
    publish("one", Map.of(ACE_OF_SPADES, "Ace of Spades"));
    Manifest manifest = start();
    manifest.refresh();
    Definitions held = manifest.current();
    publish("two", Map.of(ACE_OF_SPADES, "Ace of Clubs", GJALLARHORN, "Gjallarhorn"));

    manifest.refresh();

    assertThat(manifest.current().item(ACE_OF_SPADES).name()).isEqualTo("Ace of Clubs");
    assertThat(held.version()).isEqualTo("one");
    assertThat(held.item(ACE_OF_SPADES).name()).isEqualTo("Ace of Spades");
    assertThat(held.item(GJALLARHORN).known()).isFalse();
    assertThat(held.definition("DestinyInventoryItemDefinition", ACE_OF_SPADES))
        .hasValueSatisfying(json -> assertThat(json.toString()).contains("Ace of Spades"));
  }

  @Test
  void deletesOlderVersionsWhenNobodyCanHoldThemAnyMore() throws IOException {
    for (String version : List.of("one", "two", "three")) {
      publish(version, Map.of(ACE_OF_SPADES, version));
      start().refresh();
    }

    start().refresh();

    try (Stream<Path> folders = Files.list(folder())) {
      assertThat(folders).hasSize(1);
    }
    assertThat(start().current().version()).isEqualTo("three");
  }

  @Test
  void leavesAloneWhatAFasterInstanceHasFetched() throws IOException {
    Manifest slower = withVersionOne();
    publish("two", Map.of(ACE_OF_SPADES, "Ace of Clubs"));
    start().refresh();
    BUNGIE.stubFor(get(urlPathMatching("/common/.*")).willReturn(aResponse().withStatus(503)));

    slower.refresh();

    assertThat(start().current().version()).isEqualTo("two");
  }

  @Test
  void readersSeeOneVersionOrTheNextButNeverAMixture() throws Exception {
    Map<Long, String> first = names("first", 100);
    Map<Long, String> second = names("second", 100);
    publish("first", first);
    Manifest manifest = start();
    manifest.refresh();
    AtomicBoolean done = new AtomicBoolean();
    CountDownLatch reading = new CountDownLatch(1);

    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Future<Boolean> consistent =
          thread.submit(() -> {
            reading.countDown();
            boolean all = true;
            while (!done.get()) {
              Definitions definitions = manifest.current();
              Set<String> names = new HashSet<>();
              first.keySet().forEach(hash -> names.add(definitions.item(hash).name()));
              all &= names.equals(Set.of(definitions.version()));
            }
            return all;
          });
      reading.await();
      for (int round = 0; round < 2; round++) {
        publish("second", second);
        manifest.refresh();
        publish("first", first);
        manifest.refresh();
      }
      done.set(true);
      assertThat(consistent.get()).isTrue();
    }
  }

  @Test
  void keepsTheOldVersionWhenTheDownloadIsDamaged() throws IOException {
    Manifest manifest = withVersionOne();
    Path content = write("two", Map.of(ACE_OF_SPADES, "Ace of Clubs"));
    byte[] zip = TestManifest.zip(content);
    zip[zip.length / 2] ^= 0x55;
    publish("two", TestManifest.md5(content), aResponse().withBody(zip));

    assertKeptWithAWord(manifest);
  }

  @Test
  void keepsTheOldVersionWhenTheDownloadIsCutOff() throws IOException {
    Manifest manifest = withVersionOne();
    Path content = write("two", Map.of(ACE_OF_SPADES, "Ace of Clubs"));
    byte[] zip = TestManifest.zip(content);
    byte[] half = Arrays.copyOf(zip, zip.length / 2);
    publish("two", TestManifest.md5(content), aResponse().withBody(half));

    assertKeptWithAWord(manifest);
  }

  @Test
  void keepsTheOldVersionWhenTheConnectionBreaks() throws IOException {
    Manifest manifest = withVersionOne();
    publish("two", "0".repeat(32), aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

    assertKeptWithAWord(manifest);
  }

  @Test
  void keepsTheOldVersionWhenTheDownloadIsMissing() throws IOException {
    Manifest manifest = withVersionOne();
    publish("two", "0".repeat(32), aResponse().withStatus(404).withBody("<html>"));

    assertKeptWithAWord(manifest);
  }

  @Test
  void keepsTheOldVersionWhenTheChecksumIsAnother() throws IOException {
    Manifest manifest = withVersionOne();
    Path content = write("two", Map.of(ACE_OF_SPADES, "Ace of Clubs"));
    publish("two", "0".repeat(32), aResponse().withBody(TestManifest.zip(content)));

    assertKeptWithAWord(manifest);
  }

  @Test
  void keepsTheOldVersionWhenTheNewOneHasNoItems() throws IOException {
    Manifest manifest = withVersionOne();
    publish("two", Map.of());

    assertKeptWithAWord(manifest);
  }

  @Test
  void keepsTheOldVersionWhenBungieIsDown() throws IOException {
    Manifest manifest = withVersionOne();
    BUNGIE.stubFor(get(urlPathMatching("/Platform/.*")).willReturn(aResponse().withStatus(503)));

    assertKeptWithAWord(manifest);
  }

  @Test
  void leavesOutDefinitionsThatAreEmpty() throws IOException {
    Path content = write("one", Map.of(ACE_OF_SPADES, "Ace of Spades"));
    TestManifest.addEmptyItems(content);
    publish("one", TestManifest.md5(content), aResponse().withBody(TestManifest.zip(content)));
    Manifest manifest = start();

    assertThat(manifest.refresh()).isTrue();

    assertThat(manifest.current().size()).isOne();
    assertThat(manifest.current().item(ACE_OF_SPADES).name()).isEqualTo("Ace of Spades");
  }

  @Test
  void saysWhatWentWrongAlsoWhereNobodyThoughtOfIt() {
    CheckRequests requests = new CheckRequests(properties());
    Manifest manifest = new Manifest(TestBungie.at("no-address"), properties(), requests);

    assertThat(manifest.refresh()).isFalse();

    assertThat(health(manifest).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    assertThat(health(manifest).getDetails()).containsKeys("failure", "lastFailure");
  }

  @Test
  void isWellAgainAfterAFailure() throws IOException {
    Manifest manifest = withVersionOne();
    BUNGIE.stubFor(get(urlPathMatching("/Platform/.*")).willReturn(aResponse().withStatus(503)));
    manifest.refresh();
    publish("two", Map.of(ACE_OF_SPADES, "Ace of Clubs"));

    assertThat(manifest.refresh()).isTrue();

    assertThat(health(manifest).getDetails())
        .containsKey("lastFailure")
        .doesNotContainKey("failure");
  }

  @Test
  void buildsADamagedIndexAnew() throws IOException {
    withVersionOne();
    Path index = only("index");
    byte[] bytes = Files.readAllBytes(index);
    bytes[bytes.length / 3] ^= 1;
    Files.write(index, bytes);
    BUNGIE.resetAll();

    assertThat(start().current().item(ACE_OF_SPADES).name()).isEqualTo("Ace of Spades");
    assertThat(start().current().item(ACE_OF_SPADES).name()).isEqualTo("Ace of Spades");
  }

  @Test
  void buildsAMissingIndexAnew() throws IOException {
    withVersionOne();
    Files.delete(only("index"));

    assertThat(start().current().item(ACE_OF_SPADES).name()).isEqualTo("Ace of Spades");
  }

  @Test
  void downloadsADamagedFileAgain() throws IOException {
    withVersionOne();
    Path content = only("world.content");
    Files.write(content, new byte[] {1, 2, 3});
    Manifest restarted = start();

    restarted.refresh();

    assertThat(Files.size(content)).isGreaterThan(3);
    assertThat(restarted.current().definition("DestinyInventoryItemDefinition", ACE_OF_SPADES))
        .isPresent();
    BUNGIE.verify(2, getRequestedFor(urlPathMatching("/common/.*")));
  }

  @Test
  void downloadsAgainWhenFileAndIndexAreDamaged() throws IOException {
    withVersionOne();
    Files.write(only("world.content"), new byte[] {1, 2, 3});
    Files.write(only("index"), new byte[0]);
    Manifest restarted = start();
    assertThat(restarted.isReady()).isFalse();

    assertThat(restarted.refresh()).isTrue();

    assertThat(restarted.current().item(ACE_OF_SPADES).name()).isEqualTo("Ace of Spades");
  }

  @Test
  void fetchesAgainWhatIsDamagedWhileItRuns() throws Exception {
    CheckRequests requests = new CheckRequests(properties());
    publish("one", Map.of(ACE_OF_SPADES, "Ace of Spades"));
    Manifest manifest = new Manifest(bungie, properties(), requests);
    manifest.refresh();
    Files.write(only("world.content"), new byte[] {1, 2, 3});

    assertThat(manifest.current().definition("DestinyInventoryItemDefinition", ACE_OF_SPADES))
        .isEmpty();
    assertThat(requests.await(Duration.ZERO)).as("asks for a look").isTrue();
    manifest.refresh();

    assertThat(manifest.current().definition("DestinyInventoryItemDefinition", ACE_OF_SPADES))
        .isPresent();
    BUNGIE.verify(2, getRequestedFor(urlPathMatching("/common/.*")));
  }

  @Test
  void goesOnWithWhatIsLoadedWhereNothingCanBeWritten() throws IOException {
    Manifest manifest = withVersionOne();
    FileSystemUtils.deleteRecursively(folder());
    Files.writeString(folder(), "a file in the way");
    publish("two", Map.of(ACE_OF_SPADES, "Ace of Clubs"));

    assertThat(manifest.refresh()).isFalse();

    assertThat(manifest.current().version()).isEqualTo("one");
    assertThat(manifest.current().item(ACE_OF_SPADES).name()).isEqualTo("Ace of Spades");
    assertThat(health(manifest).getDetails()).containsKey("failure");

    Files.delete(folder());
    assertThat(manifest.refresh()).isTrue();
    assertThat(manifest.current().version()).isEqualTo("two");
  }

  @Test
  void namesWhatItDoesNotKnow() throws IOException {
    ItemDefinition unknown = withVersionOne().current().item(4294967295L);

    assertThat(unknown.known()).isFalse();
    assertThat(unknown.name()).contains("4294967295");
  }

  @Test
  void asksForACheckAtAnUnknownHashButNotAtEachOne() throws Exception {
    CheckRequests requests = new CheckRequests(properties());
    publish("one", Map.of(ACE_OF_SPADES, "Ace of Spades"));
    Manifest manifest = new Manifest(bungie, properties(), requests);
    manifest.refresh();
    manifest.current().item(ACE_OF_SPADES);
    assertThat(requests.await(Duration.ZERO)).isFalse();

    manifest.current().item(1);
    manifest.current().item(2);

    assertThat(requests.await(Duration.ZERO)).isTrue();
    manifest.current().item(3);
    assertThat(requests.await(Duration.ZERO)).isFalse();
  }

  private Manifest withVersionOne() throws IOException {
    publish("one", Map.of(ACE_OF_SPADES, "Ace of Spades"));
    Manifest manifest = start();
    manifest.refresh();
    return manifest;
  }

  private void assertKeptWithAWord(Manifest manifest) throws IOException {
    assertThat(manifest.refresh()).isFalse();

    assertThat(manifest.current().version()).isEqualTo("one");
    assertThat(manifest.current().item(ACE_OF_SPADES).name()).isEqualTo("Ace of Spades");
    assertThat(health(manifest).getStatus()).isEqualTo(Status.UP);
    assertThat(health(manifest).getDetails()).containsKeys("failure", "lastFailure", "version");
    try (Stream<Path> folders = Files.list(folder())) {
      assertThat(folders).as("nothing half-done is left behind").hasSize(1);
    }
    assertThat(start().current().version()).isEqualTo("one");
  }

  private Manifest start() {
    return new Manifest(bungie, properties(), new CheckRequests(properties()));
  }

  private ManifestProperties properties() {
    return new ManifestProperties(
        folder().toString(), Duration.ofHours(1), Duration.ofSeconds(15), Duration.ofMinutes(5));
  }

  private Path folder() {
    return files.resolve("manifest");
  }

  private Path only(String name) throws IOException {
    try (Stream<Path> found = Files.walk(folder())) {
      return found.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
    }
  }

  private static Health health(Manifest manifest) {
    return new ManifestHealthIndicator(manifest).health();
  }

  private static Map<Long, String> names(String name, int items) {
    Map<Long, String> names = new HashMap<>();
    for (long hash = 1; hash <= items; hash++) {
      names.put(hash * 4_000_037 % 4_294_967_296L, name);
    }
    return names;
  }

  private Path write(String version, Map<Long, String> names) throws IOException {
    Path content = files.resolve(version + ".content");
    Files.deleteIfExists(content);
    return TestManifest.write(content, names);
  }

  private void publish(String version, Map<Long, String> names) throws IOException {
    Path content = write(version, names);
    publish(version, TestManifest.md5(content), aResponse().withBody(TestManifest.zip(content)));
  }

  private static void publish(String version, String md5, ResponseDefinitionBuilder file) {
    TestManifest.publish(BUNGIE, version, md5, file);
  }
}
