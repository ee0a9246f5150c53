package com.destinyvaultraider.sandbox.content;

import com.destinyvaultraider.sandbox.SandboxClock;
import com.destinyvaultraider.sandbox.SandboxProperties;
import com.destinyvaultraider.sandbox.Sandboxed;
import com.destinyvaultraider.sandbox.world.Clan;
import com.destinyvaultraider.sandbox.world.Person;
import com.destinyvaultraider.sandbox.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What there is before anybody touches it: the own world, or recorded files in its place. */
@Component
@Sandboxed
public class SandboxContent {

  // All are made when first asked for, so that they cost a start of the application nothing.
  private final Supplier<World> world = SingletonSupplier.of(World::new);
  private final Supplier<ManifestEdition> manifest;
  private final Supplier<ManifestEdition> german;
  private final Supplier<List<Person>> people;
  private final Supplier<Clan> clan;
  private final Supplier<Optional<ObjectNode>> vendors;

  SandboxContent(SandboxProperties properties, JsonMapper json, SandboxClock clock) {
    ManifestPress press = new ManifestPress(Path.of(properties.directory()));
    this.manifest =
        SingletonSupplier.of(() ->
            properties
                .recordedManifest()
                .map(press::reprint)
                .orElseGet(() -> press.print(file -> world.get().writeManifest(file))));
    ManifestPress germanPress = new ManifestPress(Path.of(properties.directory(), "de"));
    this.german =
        SingletonSupplier.of(() ->
            properties.recordedManifest().isPresent()
                ? manifest.get()
                : germanPress.print(file -> world.get().writeGermanManifest(file)));
    this.people =
        SingletonSupplier.of(() ->
            properties
                .recordedProfile()
                .map(recorded -> List.of(new RecordedProfile(json).read(recorded)))
                .orElseGet(() -> world.get().people(properties.crowd(), clock.now())));
    this.clan = SingletonSupplier.of(() -> world.get().clan(people(), clock.now()));
    this.vendors =
        SingletonSupplier.of(() -> properties.recordedVendors().map(file -> response(json, file)));
  }

  private static ObjectNode response(JsonMapper json, Path file) {
    JsonNode document = json.readTree(file);
    return (ObjectNode) (document.has("Response") ? document.path("Response") : document);
  }

  /** The manifest that is served, in English. */
  public ManifestEdition manifest() {
    return manifest.get();
  }

  /** The one in this language; the English one where there is none. */
  public ManifestEdition manifest(String language) {
    return language.equals("de") ? german.get() : manifest.get();
  }

  /** The people who can sign in. */
  public List<Person> people() {
    return people.get();
  }

  /** The clan that some of them are in. */
  public Clan clan() {
    return clan.get();
  }

  /** The picture at this path, as SVG. */
  public String drawing(String path) {
    return world.get().drawing(path);
  }

  /** The own world, where nothing recorded stands in its place. */
  public World world() {
    return world.get();
  }

  /** The recorded answer of {@code GetVendors}, if one is to be served. */
  public Optional<ObjectNode> recordedVendors() {
    return vendors.get();
  }
}
