package com.destinyvaultraider.sandbox.world;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Everything that exists in the sandbox before anybody touches it; always the same. */
public final class World {

  private final Catalogue catalogue = new Catalogue();
  private final Sockets sockets = new Sockets(catalogue);
  private final Drawings drawings = new Drawings(catalogue);
  private final Xur xur = new Xur(catalogue);

  /** Writes the English manifest as a SQLite file in Bungie's form. */
  public void writeManifest(Path target) {
    new ManifestFile(catalogue, sockets, Glossary.english()).write(target);
  }

  /** Writes the German one: the same things by other names. */
  public void writeGermanManifest(Path target) {
    new ManifestFile(catalogue, sockets, Glossary.german()).write(target);
  }

  /** The people who are there for something, first the veteran. */
  public List<Person> people() {
    return people(0);
  }

  /**
   * The people who can sign in, first the veteran. Each call gives documents of its own.
   *
   * @param crowd how many others there are besides
   */
  public List<Person> people(int crowd) {
    People people = new People(catalogue, sockets);
    return Stream.concat(people.all().stream(), people.crowd(crowd).stream()).toList();
  }

  /** Draws what lies at an image path of the manifest, as SVG; any path gets a fitting picture. */
  public String drawing(String path) {
    return drawings.of(path);
  }

  /** What Xûr sells in the week of this instant. */
  public List<Sale> xurSales(Instant now) {
    return xur.sales(now);
  }
}
